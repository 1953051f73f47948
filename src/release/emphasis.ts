import { judge } from '../definition/schema.ts';
import type { Located } from '../definition/yaml.ts';
import { pointsOf, type Points } from '../document/points.ts';
import type { Cause } from '../finding/cause.ts';
import { unreadable, type Finding } from '../finding/finding.ts';
import { nearest } from '../finding/nearest.ts';
import type { Release } from './release.ts';
import type { Source } from './source.ts';
import type { Tongue } from './tongues.ts';

/** What one period sets off otherwise than its release does: its key points, and how many are named. */
export type Emphasis = {
  readonly 'key-points'?: Points;
  /** Indicators that take the largest: how many, this time. */
  readonly top?: Readonly<Record<string, number>>;
};

const names = { type: 'array', items: { type: 'string', minLength: 1 }, minItems: 1, uniqueItems: true } as const;
const judgeEmphasis = judge<Emphasis | null>({
  type: ['object', 'null'],
  additionalProperties: false,
  properties: {
    'key-points': {
      type: 'object',
      additionalProperties: false,
      properties: { only: names, first: names, drop: names },
      // A schema of its own keys would not say why: «only» is an order already.
      not: { required: ['only'], anyOf: [{ required: ['first'] }, { required: ['drop'] }] },
      description: 'points-in-order' satisfies Cause,
    },
    top: { type: 'object', additionalProperties: { type: 'integer', minimum: 1 } },
  },
});

/** Reads `emphasis.yaml` of a period, which may be missing; what it names must be there. */
export async function readEmphasis(
  source: Source,
  release: Release,
  period: string,
  tongues: readonly Tongue[],
): Promise<{ readonly emphasis: Emphasis; readonly findings: readonly Finding[] }> {
  const folder = `${release.id}/${period}`;
  if ((await source.inputNames(folder))?.includes('emphasis.yaml') !== true) return { emphasis: {}, findings: [] };
  const read = await source.input(`${folder}/emphasis.yaml`);
  if (read.value === undefined) return { emphasis: {}, findings: read.findings };
  const located = read.value;
  const judged = judgeEmphasis(located);
  const emphasis = judged.value ?? {};
  const findings = [
    ...judged.findings,
    ...unknownPoints(emphasis, tongues, located),
    ...unknownTops(emphasis, release, located),
  ];
  return { emphasis: findings.length > 0 ? {} : emphasis, findings };
}

function unknownPoints(
  { 'key-points': points = {} }: Emphasis,
  tongues: readonly Tongue[],
  located: Located,
): readonly Finding[] {
  const known = new Set(tongues.flatMap(({ template }) => pointsOf(template).map(({ name }) => name)));
  return (['only', 'first', 'drop'] as const).flatMap((key) =>
    (points[key] ?? []).flatMap((name, index) =>
      known.has(name) ? [] : [unknown(located, ['key-points', key, index], name, [...known])],
    ),
  );
}

function unknownTops({ top = {} }: Emphasis, { indicators }: Release, located: Located): readonly Finding[] {
  const known = indicators.flatMap(({ id, declaration }) => ('top' in declaration ? [id] : []));
  return Object.keys(top).flatMap((id) => (known.includes(id) ? [] : [unknown(located, ['top', id], id, known)]));
}

function unknown(
  located: Located,
  path: readonly (string | number)[],
  name: string,
  known: readonly string[],
): Finding {
  const key = path
    .slice(0, -1)
    .filter((part) => typeof part === 'string')
    .join('.');
  const like = nearest(name, known) ?? known.slice(0, 8).join(', ');
  return unreadable('emphasis-unknown', located.at(path), { key, name, nearest: like });
}

/** The release with as many of the largest as the period wants. */
export function withTops(release: Release, { top = {} }: Emphasis): Release {
  const indicators = release.indicators.map((indicator) => {
    const wanted = top[indicator.id];
    return wanted === undefined ? indicator : { ...indicator, declaration: { ...indicator.declaration, top: wanted } };
  });
  return { ...release, indicators };
}
