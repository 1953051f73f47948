import { usualGrowth, type Pair } from './comparison.ts';
import { median, quantile } from './quantile.ts';

/**
 * Parameters of Hidiroglou and Berthelot. `a` (0.05): how much a unit of usual size may differ in any group, however
 * alike its members are; `u` (0.5): how far size counts, 0 not at all, 1 wholly; `c` (10): how many times the distance of
 * the quartile from the median is still usual. Raise `c` for fewer findings.
 */
export type Parameters = { readonly a: number; readonly u: number; readonly c: number };

export const DEFAULTS: Parameters = { a: 0.05, u: 0.5, c: 10 };

export type Outlier = { readonly pair: Pair; readonly expected: number; readonly effect: number };

/**
 * The pairs whose change stands out from the changes of the others. Source: M. A. Hidiroglou, J.-M. Berthelot,
 * Statistical Editing and Imputation for Periodic Business Surveys, Survey Methodology 12 (1986): the ratio of each unit
 * is centred at the median ratio, made symmetric, and weighted by size; what lies outside the quartiles by more than c
 * times their distance from the median is an outlier. A net has no ratio: there the difference from what the median
 * ratio lets expect, over the larger of both, takes its place. Effects are centred near zero, where the floor of the source, a times
 * the median effect, would guard nothing: here it is a times the weight of a unit of median size.
 */
export function outliers(compared: readonly Pair[], { a, u, c }: Parameters): readonly Outlier[] {
  const growth = usualGrowth(compared);
  const gross = compared.every(({ x, y }) => x >= 0 && y >= 0);
  const effects = compared.map((pair): Outlier => {
    const expected = growth * pair.y;
    const size = Math.max(Math.abs(pair.x), Math.abs(expected));
    const deviation = gross ? ratio(pair.x, expected) : size === 0 ? 0 : (pair.x - expected) / size;
    return { pair, expected, effect: deviation * size ** u };
  });
  const all = effects.map(({ effect }) => effect);
  const middle = median(all);
  const floor = a * median(compared.map(({ x, y }) => Math.max(Math.abs(x), Math.abs(growth * y)) ** u));
  const below = Math.max(middle - quantile(all, 0.25), floor);
  const above = Math.max(quantile(all, 0.75) - middle, floor);
  return effects.filter(({ effect }) => effect < middle - c * below || effect > middle + c * above);
}

/** x / y − 1 where it grew, 1 − y / x where it fell: twice as many and half as many are as far from none. A nil counts as one unit. */
function ratio(x: number, expected: number): number {
  const [now, then] = [Math.max(x, 1), Math.max(expected, 1)];
  return now >= then ? now / then - 1 : 1 - then / now;
}
