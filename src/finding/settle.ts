import type { TextPlace } from '../place/place.ts';
import { changed, fits, recorded, type Acceptance } from './acceptance.ts';
import type { Accepted } from './accepted.ts';
import { stops, type Finding } from './finding.ts';

/** An acceptance and the line of `accepted.yaml` it stands in. */
export type Given = { readonly acceptance: Acceptance; readonly place: TextPlace };

/**
 * Puts acceptances to findings: a warning that was accepted as it is stays in the list and says so; an acceptance that
 * fits no longer is told. Errors cannot be accepted, notes need not be.
 */
export function settle(findings: readonly Finding[], given: readonly Given[]): readonly Finding[] {
  const accepted = new Map<Finding, Accepted>();
  const used = new Set<Given>();
  for (const entry of given) {
    const { by, reason, on } = entry.acceptance;
    for (const finding of warningsOf(entry, findings)) {
      if (!holds(entry.acceptance, finding) || accepted.has(finding)) continue;
      accepted.set(finding, { by, reason, on });
      used.add(entry);
    }
  }
  // Where something could not be read, much was not judged: what fits nothing now may fit again.
  const unread = stops(findings);
  const left = given.filter((entry) => !used.has(entry)).map((entry) => failing(entry, findings, accepted));
  return [
    ...findings.map((finding) => {
      const by = accepted.get(finding);
      return by === undefined ? finding : { ...finding, accepted: by };
    }),
    ...left.filter(({ code }) => !unread || code !== 'acceptance-superfluous'),
  ];
}

function warningsOf({ acceptance }: Given, findings: readonly Finding[]): readonly Finding[] {
  return findings.filter((finding) => finding.severity === 'warning' && fits(acceptance, finding));
}

function holds(acceptance: Acceptance, finding: Finding): boolean {
  return changed(acceptance, finding).length === 0 && unsaid(acceptance, finding).length === 0;
}

/** Facts that the acceptance should record and does not: it would never expire. */
function unsaid({ given }: Acceptance, finding: Finding): readonly string[] {
  return recorded(finding).filter((name) => given[name] === undefined);
}

/** Why an acceptance accepts nothing. */
function failing(entry: Given, findings: readonly Finding[], accepted: ReadonlyMap<Finding, Accepted>): Finding {
  const { acceptance, place } = entry;
  const told = { place, related: [] } as const;
  const { finding } = acceptance;
  const [open] = warningsOf(entry, findings).filter((warning) => !accepted.has(warning));
  if (open !== undefined) {
    const differing = changed(acceptance, open);
    if (differing.length === 0)
      return {
        ...told,
        code: 'acceptance-incomplete',
        severity: 'error',
        facts: { finding, missing: listed(unsaid(acceptance, open), open.facts) },
      };
    const facts = { finding, given: listed(differing, acceptance.given), now: listed(differing, open.facts) };
    return { ...told, code: 'acceptance-expired', severity: 'warning', facts };
  }
  const error = findings.some((other) => other.severity === 'error' && fits(acceptance, other));
  return error
    ? { ...told, code: 'acceptance-of-error', severity: 'error', facts: { finding } }
    : { ...told, code: 'acceptance-superfluous', severity: 'note', facts: { finding } };
}

/** «value: 512, against: 71», as it is written in the file. */
function listed(names: readonly string[], facts: Finding['facts']): string {
  return names.map((name) => `${name}: ${facts[name] ?? '–'}`).join(', ');
}
