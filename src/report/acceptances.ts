import { yamlLine } from '../definition/write-yaml.ts';
import { recorded, subjectOf, type Acceptance } from '../finding/acceptance.ts';
import { ROLES, type Accepted } from '../finding/accepted.ts';
import type { Finding } from '../finding/finding.ts';
import type { Language } from '../language/language.ts';
import { describe, type Lists } from './describe.ts';
import { where } from './text.ts';

/** An entry of `accepted.yaml` that only a person can complete. */
export type Offer = {
  readonly finding: Finding;
  readonly entry: Omit<Acceptance, keyof Accepted> & { readonly [Key in keyof Accepted]: null };
};

/** What would have to stand in `accepted.yaml` for each warning that nobody has accepted yet. */
export function offers(findings: readonly Finding[]): readonly Offer[] {
  return findings
    .filter(
      ({ severity, accepted, code }) => severity === 'warning' && accepted === undefined && !OF_ACCEPTANCES.test(code),
    )
    .map((finding) => {
      const given = Object.fromEntries(recorded(finding).map((name) => [name, finding.facts[name] ?? '']));
      return { finding, entry: { ...subjectOf(finding, findings), given, by: null, on: null, reason: null } };
    });
}

/** Findings about `accepted.yaml` itself: these are mended there. */
const OF_ACCEPTANCES = /^acceptance-/;

/** The entries as YAML to paste, each under what it would accept. */
export function offersText(offered: readonly Offer[], language: Language, lists: Lists): readonly string[] {
  return offered.flatMap(({ finding, entry }) => {
    const { says } = describe(finding, language, lists);
    return [
      '',
      ...[where(finding.place, true), says].map((line) => `# ${line.replaceAll(/\s+/g, ' ')}`),
      ...Object.entries(entry).map(
        ([key, value], index) =>
          `${index === 0 ? '- ' : '  '}${key}:${value === null ? hint(key) : ` ${yamlLine(value)}`}`,
      ),
    ];
  });
}

function hint(key: string): string {
  return key === 'by' ? ` # ${ROLES.join(', ')}` : '';
}
