import { variants } from '../language/label.ts';
import type { Code, CodeList } from '../language/codelist.ts';
import type { PeriodPart } from '../language/period-labels.ts';
import type { UnitSaid } from '../language/words.ts';
import { PERIOD, type DatasetContext, type TableSought } from './context.ts';
import type { Codes } from './observation.ts';
import { validIn } from './valid.ts';

/** What one label (of a heading or a stub) means in its table. */
export type Meaning =
  | { readonly kind: 'codes'; readonly codes: Codes; readonly period?: PeriodPart; readonly unit?: UnitSaid }
  /** «of which:», an empty heading: says nothing of its own. */
  | { readonly kind: 'furniture'; readonly ofWhich: boolean }
  /** «тыс. человек» as a heading. */
  | { readonly kind: 'unit'; readonly unit: UnitSaid }
  /** `nearest` is looked for only when it is told: many labels are tried against a list that is not theirs. */
  | { readonly kind: 'unknown'; readonly label: string; readonly nearest: () => string }
  | {
      readonly kind: 'ambiguous';
      readonly label: string;
      readonly codes: readonly string[];
      readonly dimension: string;
    }
  /** A label that belongs elsewhere: a district under another region. */
  | { readonly kind: 'misplaced'; readonly label: string; readonly dimension: string; readonly code: string }
  | { readonly kind: 'contradiction'; readonly label: string; readonly meanings: string };

/** What stands around a label and may settle what it means. */
export type Scene = {
  /** Codes that stand in the table under labels of one meaning only. */
  readonly present: ReadonlySet<string>;
  /** Codes that hold here: of the table, the block, the row above an «of which». */
  readonly around: Codes;
};

export const NOWHERE: Scene = { present: new Set(), around: {} };

/** Resolves a label against the dimensions that the table declares for rows or columns; all its languages must agree. */
export function resolveLabel(
  text: string,
  dimensions: readonly string[],
  sought: TableSought,
  context: DatasetContext,
  scene: Scene,
): Meaning {
  const parts = variants(text);
  const meanings = parts.map((part) => resolvePart(part, dimensions, sought, context, scene));
  const bad = meanings.find(({ kind }) => kind === 'unknown' || kind === 'ambiguous' || kind === 'misplaced');
  if (bad !== undefined) return bad;
  const telling = meanings.filter((meaning) => meaning.kind === 'codes');
  const [first] = telling;
  if (first === undefined)
    return meanings.find(({ kind }) => kind === 'unit') ?? meanings[0] ?? { kind: 'furniture', ofWhich: false };
  const different = telling.some(
    (meaning) => JSON.stringify([meaning.codes, meaning.period]) !== JSON.stringify([first.codes, first.period]),
  );
  if (different)
    return {
      kind: 'contradiction',
      label: parts.join(' / '),
      meanings: telling.map(({ codes }) => Object.values(codes).join(' ')).join(', '),
    };
  return first;
}

function resolvePart(
  label: string,
  dimensions: readonly string[],
  sought: TableSought,
  context: DatasetContext,
  scene: Scene,
): Meaning {
  const own = sought.labels.get(label);
  if (own !== undefined) return { kind: 'codes', codes: own };
  if (context.words.total.has(label) && sought.declaration.total !== undefined)
    return { kind: 'codes', codes: totalHere(sought.declaration.total, dimensions) };
  if (context.words.ofWhich.has(label)) return { kind: 'furniture', ofWhich: true };
  if (dimensions.includes(PERIOD)) {
    const period = context.periods.whole(label);
    if (period !== undefined) return { kind: 'codes', codes: {}, period };
  }
  for (const dimension of dimensions) {
    const list = context.lists.get(context.dimensions[dimension]?.codes ?? '');
    const codes = list?.meanings(label) ?? [];
    if (codes.length > 0 && list !== undefined) return settle(label, dimension, list, codes, scene);
  }
  const unit = context.words.units.get(label);
  if (unit !== undefined) return { kind: 'unit', unit };
  const joint = jointly(label, dimensions, sought, context, scene);
  if (joint !== undefined) return joint;
  // A footnote's digit glued to the word: «Украина1».
  const bare = label.replace(/(?<=\p{L})\d{1,2}$/u, '');
  if (bare !== label) {
    const meaning = resolvePart(bare, dimensions, sought, context, scene);
    if (meaning.kind === 'codes') return meaning;
  }
  return { kind: 'unknown', label, nearest: () => nearestOf(label, dimensions, context) };
}

/** One of the codes that a label may mean: where it lies, whose part it is, when it was valid, what stands beside it. */
function settle(
  label: string,
  dimension: string,
  list: CodeList,
  codes: readonly string[],
  { present, around }: Scene,
): Meaning {
  const known = codes.flatMap((code) => list.get(code) ?? []);
  const here = known.filter((code) => liesIn(code, around));
  const [only] = here;
  if (only === undefined) return { kind: 'misplaced', label, dimension, code: codes.join(', ') };
  if (here.length === 1) return { kind: 'codes', codes: { [dimension]: only.code } };
  const parts = here.filter(({ parent }) => parent !== undefined && parent === around[dimension]);
  if (parts.length === 1 && parts[0] !== undefined) return { kind: 'codes', codes: { [dimension]: parts[0].code } };
  const valid = here.filter((code) => validIn(code, around[PERIOD] ?? ''));
  if (valid.length === 1 && valid[0] !== undefined) return { kind: 'codes', codes: { [dimension]: valid[0].code } };
  const beside = list.beside(label);
  if (beside !== undefined && present.has(beside.code)) return { kind: 'codes', codes: { [dimension]: beside.means } };
  return { kind: 'ambiguous', label, codes, dimension };
}

function liesIn({ within = {} }: Code, around: Codes): boolean {
  return Object.entries(within).every(
    ([dimension, code]) => around[dimension] === undefined || around[dimension] === code,
  );
}

/** «Total» in a row speaks of the rows' dimensions, in a heading of the columns'. */
function totalHere(total: Codes, dimensions: readonly string[]): Codes {
  const own = Object.entries(total).filter(([dimension]) => dimensions.includes(dimension));
  return own.length === 0 ? total : Object.fromEntries(own);
}

/** «net migration, persons» says two things at once. */
function jointly(
  label: string,
  dimensions: readonly string[],
  sought: TableSought,
  context: DatasetContext,
  scene: Scene,
): Meaning | undefined {
  const parts = label.split(', ');
  if (parts.length < 2) return undefined;
  const meanings = parts.map((part) => resolvePart(part, dimensions, sought, context, scene));
  if (!meanings.every((meaning) => meaning.kind === 'codes' || meaning.kind === 'unit')) return undefined;
  const unit = meanings.find((meaning) => meaning.kind === 'unit')?.unit;
  const telling = meanings.filter((meaning) => meaning.kind === 'codes');
  if (telling.length === 0) return undefined;
  return {
    kind: 'codes',
    codes: Object.assign({}, ...telling.map(({ codes }) => codes)) as Codes, // merging code maps gives a code map
    ...(telling.some(({ period }) => period !== undefined)
      ? { period: Object.assign({}, ...telling.map(({ period }) => period ?? {})) as PeriodPart } // likewise
      : {}),
    ...(unit === undefined ? {} : { unit }),
  };
}

function nearestOf(label: string, dimensions: readonly string[], context: DatasetContext): string {
  for (const dimension of dimensions) {
    const like = context.lists.get(context.dimensions[dimension]?.codes ?? '')?.nearest(label);
    if (like !== undefined) return like;
  }
  return '';
}

/** Codes of a dimension that stand in the table under labels of one meaning only. */
export function plainlyPresent(
  labels: readonly string[],
  dimensions: readonly string[],
  context: DatasetContext,
): ReadonlySet<string> {
  const present = new Set<string>();
  for (const label of labels.flatMap(variants)) {
    for (const dimension of dimensions) {
      const codes = context.lists.get(context.dimensions[dimension]?.codes ?? '')?.meanings(label) ?? [];
      if (codes.length === 1 && codes[0] !== undefined) present.add(codes[0]);
    }
  }
  return present;
}
