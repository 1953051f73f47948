import { columns } from '../indicators/columns.ts';
import type { Figure, Indicator } from '../indicators/indicator.ts';
import type { CodeList } from '../language/codelist.ts';
import { add, compare, countsAs, Decimal, decimalOf, number, rounded, subtract, type Exact } from '../value/value.ts';

type Lists = (dimension: string) => CodeList | undefined;

/** Forty digits are kept of a quotient: what is left of a sum of them beyond twenty is no difference. */
const NOTHING = new Decimal('1e-20');

/**
 * Whether printed parts differ from the printed total of an indicator, and that because of rounding alone: parts under their
 * total in a code list, or all parts of a hundred per cent. The sums are never corrected; a note tells the reader.
 */
export function roundingShows(indicator: Indicator, list: Lists): boolean {
  if (indicator.cells.every(({ decimals, value }) => decimals === 0 && Number.isInteger(countsAs(value) ?? 0)))
    return false;
  return indicator.dimensions.some((dimension) =>
    columns(indicator, [dimension]).some((cells) =>
      sums(cells, dimension, indicator, list).some(({ parts, total }) => differs(parts, total)),
    ),
  );
}

type Sum = { readonly parts: readonly Figure[]; readonly total: Pick<Figure, 'value' | 'decimals'> };

function sums(cells: readonly Figure[], dimension: string, { wholeOver }: Indicator, list: Lists): readonly Sum[] {
  const byCode = new Map(cells.map((figure) => [figure.codes[dimension] ?? '', figure]));
  const nested = cells.flatMap((total): readonly Sum[] => {
    const below = list(dimension)?.children(total.codes[dimension] ?? '') ?? [];
    const parts = below.flatMap(({ code }) => byCode.get(code) ?? []);
    return parts.length === 0 ? [] : [{ parts, total }];
  });
  const [first] = cells;
  if (wholeOver !== dimension || first === undefined) return nested;
  return [...nested, { parts: cells, total: { value: number(100), decimals: first.decimals } }];
}

function differs(parts: readonly Figure[], total: Sum['total']): boolean {
  const whole = countsAs(total.value);
  const numbers = parts.flatMap(({ value }) => countsAs(value) ?? []);
  if (whole === undefined || numbers.length < parts.length) return false;
  const away = decimalOf(subtract(add(numbers), whole)).abs();
  if (away.gt(slack(parts, total.decimals))) return false;
  const printed = add(parts.map(({ value, decimals }) => shown(countsAs(value) ?? 0, decimals)));
  return compare(printed, shown(whole, total.decimals)) !== 0;
}

/** Percentages that a workbook states were rounded there: each may be half a unit of its last decimal away. */
function slack(parts: readonly Figure[], decimals: number): Decimal {
  const stated = parts.some(({ lineage, unit }) => lineage.kind === 'cell' && unit === 'percent');
  return stated
    ? new Decimal(10)
        .pow(-decimals)
        .times(parts.length + 1)
        .div(2)
    : NOTHING;
}

function shown(value: Exact, decimals: number): Exact {
  return new Decimal(rounded(value, decimals));
}
