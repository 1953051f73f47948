import { ROLES } from '../finding/accepted.ts';
import type { Acceptance } from '../finding/acceptance.ts';
import { unreadable, type Finding } from '../finding/finding.ts';
import { nearest } from '../finding/nearest.ts';
import type { Given } from '../finding/settle.ts';
import { judge } from '../definition/schema.ts';
import type { Located } from '../definition/yaml.ts';
import type { Release } from './release.ts';
import type { Source } from './source.ts';
import type { Tongue } from './tongues.ts';

const text = { type: 'string', pattern: String.raw`\S` } as const;
const facts = { type: 'object', additionalProperties: { type: ['string', 'number'] } } as const;

const judgeAccepted = judge<readonly Acceptance[] | null>({
  type: ['array', 'null'],
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['finding', 'given', 'by', 'on', 'reason'],
    properties: {
      finding: text,
      check: text,
      codes: facts,
      workbook: text,
      sheet: text,
      cell: text,
      file: text,
      given: facts,
      by: { enum: [...ROLES] },
      on: { type: 'string', pattern: String.raw`^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$` },
      reason: text,
    },
  },
});

export function acceptedFile(release: string, period: string): string {
  return `${release}/${period}/accepted.yaml`;
}

/** Reads `accepted.yaml` of a period, which may be missing: the warnings that somebody let stand, and why. */
export async function readAcceptances(
  source: Source,
  release: Release,
  period: string,
  tongues: readonly Tongue[],
): Promise<{ readonly given: readonly Given[]; readonly findings: readonly Finding[] }> {
  const names = (await source.inputNames(`${release.id}/${period}`)) ?? [];
  if (!names.includes('accepted.yaml')) return { given: [], findings: [] };
  const read = await source.input(acceptedFile(release.id, period));
  if (read.value === undefined) return { given: [], findings: read.findings };
  const located = read.value;
  const judged = judgeAccepted(located);
  const acceptances = judged.value ?? [];
  const known = {
    finding: tongues.flatMap(({ language }) => Object.keys(language.findings)),
    check: release.checks.map(({ name }) => name),
  };
  return {
    given: acceptances.map((acceptance, index) => ({ acceptance, place: located.at([index]) })),
    findings: [
      ...judged.findings,
      ...acceptances.flatMap((acceptance, index) => unknownNames(acceptance, index, known, located)),
    ],
  };
}

/** A name that nothing bears is a slip of the pen, not a warning that has gone. */
function unknownNames(
  acceptance: Acceptance,
  index: number,
  known: Readonly<Record<'finding' | 'check', readonly string[]>>,
  located: Located,
): readonly Finding[] {
  return (['finding', 'check'] as const).flatMap((key) => {
    const name = acceptance[key];
    if (name === undefined || known[key].length === 0 || known[key].includes(name)) return [];
    const like = nearest(name, known[key]) ?? known[key].slice(0, 8).join(', ');
    return [unreadable('acceptance-unknown', located.at([index, key]), { key, name, nearest: like })];
  });
}
