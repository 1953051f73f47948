import { PERIOD } from '../dataset/context.ts';
import type { Codes } from '../dataset/observation.ts';
import { parsePeriodCode, periodCode, type Period } from '../period/period.ts';
import { columns } from './columns.ts';
import type { Figure, Indicator, Query } from './indicator.ts';
import { aligned, NotComputable, type Context } from './operation.ts';

/** Figures that belong together in one result: those of several indicators, or the members of dimensions. */
export type Gathered = {
  readonly dimensions: readonly string[];
  readonly groups: readonly {
    readonly codes: Codes;
    readonly inputs: readonly Figure[];
    readonly query?: Query;
  }[];
};

/** Of several indicators the cells of the same codes; a cell that one of them lacks is left out. */
export function together(operands: readonly Indicator[]): Gathered {
  const [first, ...others] = operands;
  const groups = (first?.cells ?? []).flatMap((figure) => {
    const inputs = [figure, ...others.flatMap((other) => aligned(other, figure.codes) ?? [])];
    return inputs.length === operands.length ? [{ codes: figure.codes, inputs }] : [];
  });
  return { dimensions: first?.dimensions ?? [], groups };
}

/** Of one indicator the members of these dimensions, each counted once; the result stands at the dimensions' totals. */
export function across(source: Indicator, over: readonly string[], context: Context): Gathered {
  const dimensions = source.dimensions.filter((dimension) => !over.includes(dimension));
  const groups = columns(source, over).flatMap((cells) => {
    const inputs = over.reduce((left, dimension) => members(left, dimension, source.id, context), cells);
    const [first] = inputs;
    if (first === undefined) return [];
    const query = { of: [source.id], codes: fixedCodes(first.codes, over, context), over };
    return [{ codes: { ...first.codes, ...totals(over, inputs, context) }, inputs, query }];
  });
  return { dimensions, groups };
}

/** The cells whose codes no other cell holds already: neither the total nor parts of parts. */
export function members(
  cells: readonly Figure[],
  dimension: string,
  indicator: string,
  context: Context,
): readonly Figure[] {
  const codes = new Set(cells.map((figure) => figure.codes[dimension] ?? ''));
  const kept = dimension === PERIOD ? stretches(codes, indicator) : parts(codes, dimension, context);
  const found = cells.filter((figure) => kept.has(figure.codes[dimension] ?? ''));
  // A net is made of the flows that stand beside it.
  if (found.some(({ net }) => net === true) && found.some(({ net }) => net !== true))
    throw new NotComputable({ indicator, members: [...kept].join(', ') }, 'indicator-members-overlap');
  return found;
}

function parts(codes: ReadonlySet<string>, dimension: string, { list, dataset }: Context): ReadonlySet<string> {
  const known = list(dimension);
  const below = new Set(codes);
  const total = dataset.totals[dimension];
  if (total !== undefined && codes.size > 1) below.delete(total);
  const inside = (code: string | undefined): boolean =>
    code !== undefined && (below.has(code) || inside(known?.get(code)?.parent));
  return new Set([...below].filter((code) => !inside(known?.get(code)?.parent)));
}

/** Stretches of time that do not overlap; one that holds all the others is their total. */
function stretches(codes: ReadonlySet<string>, indicator: string): ReadonlySet<string> {
  const all = [...codes].flatMap((code) => {
    const period = parsePeriodCode(code);
    return period === undefined ? [] : [{ code, ...monthsOf(period) }];
  });
  const total = all.find((one) => all.length > 1 && all.every(({ from, to }) => one.from <= from && one.to >= to));
  const rest = all.filter((one) => one !== total).toSorted((a, b) => a.from - b.from);
  rest.forEach((one, index) => {
    const next = rest[index + 1];
    if (next !== undefined && next.from < one.to)
      throw new NotComputable({ indicator, members: `${one.code}, ${next.code}` }, 'indicator-members-overlap');
  });
  return new Set(rest.map(({ code }) => code));
}

/** Months counted from the year 0: the first, and the one after the last. A point in time is a stretch of its own. */
function monthsOf({ year, month, months, day }: Period): { readonly from: number; readonly to: number } {
  const from = year * 12 + month - 1 + (day ?? 1) / 100 - 0.01;
  return { from, to: from + (day === undefined ? months : 0) };
}

function totals(over: readonly string[], inputs: readonly Figure[], context: Context): Codes {
  return Object.fromEntries(
    over.map((dimension) => [
      dimension,
      dimension === PERIOD ? whole(inputs, context) : (context.dataset.totals[dimension] ?? ''),
    ]),
  );
}

/** The stretch that the members make up, where they follow each other within a year; else the period of the release. */
function whole(inputs: readonly Figure[], { period }: Context): string {
  const each = inputs.flatMap(({ codes }) => parsePeriodCode(codes[PERIOD] ?? '') ?? []);
  const sorted = [...each].toSorted((a, b) => monthsOf(a).from - monthsOf(b).from);
  const [first, last] = [sorted[0], sorted.at(-1)];
  const months = each.reduce((sum, one) => sum + one.months, 0);
  return first !== undefined && last !== undefined && monthsOf(last).to - monthsOf(first).from === months && months > 0
    ? within(first, months, period)
    : periodCode(period);
}

function within(first: Period, months: number, period: Period): string {
  return periodCode(first.month + months <= 13 ? { year: first.year, month: first.month, months } : period);
}

/** The codes that pick the members, but for dimensions that stand at their totals anyway. */
function fixedCodes(codes: Codes, over: readonly string[], { dataset }: Context): Codes {
  return Object.fromEntries(
    Object.entries(codes).filter(
      ([dimension, code]) => !over.includes(dimension) && code !== dataset.totals[dimension],
    ),
  );
}
