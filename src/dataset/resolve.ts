import { variants } from '../language/label.ts';
import type { PeriodPart } from '../language/period-labels.ts';
import { PERIOD, type DatasetContext, type TableSought } from './context.ts';
import type { Codes } from './observation.ts';

/** What one label (of a heading or a stub) means in its table. */
export type Meaning =
  | { readonly kind: 'codes'; readonly codes: Codes; readonly period?: PeriodPart }
  /** «of which:», an empty heading: says nothing. */
  | { readonly kind: 'furniture' }
  | { readonly kind: 'unknown'; readonly label: string; readonly nearest: string }
  | {
      readonly kind: 'ambiguous';
      readonly label: string;
      readonly codes: readonly string[];
      readonly dimension: string;
    }
  | { readonly kind: 'contradiction'; readonly label: string; readonly meanings: string };

/** Resolves a label against the dimensions that the table declares for rows or columns; all its languages must agree. */
export function resolveLabel(
  text: string,
  dimensions: readonly string[],
  sought: TableSought,
  context: DatasetContext,
  present: ReadonlySet<string>,
): Meaning {
  const parts = variants(text);
  if (parts.length === 0) return { kind: 'furniture' };
  const meanings = parts.map((part) => resolvePart(part, dimensions, sought, context, present));
  const bad = meanings.find(({ kind }) => kind === 'unknown' || kind === 'ambiguous');
  if (bad !== undefined) return bad;
  const telling = meanings.filter((meaning) => meaning.kind === 'codes');
  const [first] = telling;
  if (first === undefined) return { kind: 'furniture' };
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
  present: ReadonlySet<string>,
): Meaning {
  const own = sought.labels.get(label);
  if (own !== undefined) return { kind: 'codes', codes: own };
  if (context.words.total.has(label) && sought.declaration.total !== undefined)
    return { kind: 'codes', codes: sought.declaration.total };
  if (context.words.ofWhich.has(label)) return { kind: 'furniture' };
  if (dimensions.includes(PERIOD)) {
    const period = context.periods.whole(label);
    if (period !== undefined) return { kind: 'codes', codes: {}, period };
  }
  for (const dimension of dimensions) {
    const list = context.lists.get(context.dimensions[dimension]?.codes ?? '');
    const codes = list?.meanings(label) ?? [];
    const [code] = codes;
    if (code === undefined || list === undefined) continue;
    if (codes.length === 1) return { kind: 'codes', codes: { [dimension]: code } };
    const beside = list.beside(label);
    if (beside !== undefined && present.has(beside.code))
      return { kind: 'codes', codes: { [dimension]: beside.means } };
    return { kind: 'ambiguous', label, codes, dimension };
  }
  return (
    jointly(label, dimensions, sought, context, present) ?? {
      kind: 'unknown',
      label,
      nearest: nearestOf(label, dimensions, context),
    }
  );
}

/** «net migration, persons» says two things at once. */
function jointly(
  label: string,
  dimensions: readonly string[],
  sought: TableSought,
  context: DatasetContext,
  present: ReadonlySet<string>,
): Meaning | undefined {
  const parts = label.split(', ');
  if (parts.length < 2) return undefined;
  const meanings = parts.map((part) => resolvePart(part, dimensions, sought, context, present));
  if (!meanings.every((meaning) => meaning.kind === 'codes')) return undefined;
  // Merging code maps gives a code map.
  return { kind: 'codes', codes: Object.assign({}, ...meanings.map(({ codes }) => codes)) as Codes };
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
