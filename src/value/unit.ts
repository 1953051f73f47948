/** Units of figures. A change in per cent and an index (100 = no change) are different things. */
export const UNITS = [
  'persons',
  'percent',
  'percent-change',
  'percentage-points',
  'index',
  'count',
  'ratio',
  'per-thousand',
  'per-ten-thousand',
  'per-hundred-thousand',
] as const;
export type Unit = (typeof UNITS)[number];

/** What remains when one figure is taken from another: shares, changes and indices differ by percentage points. */
export function differenceUnit(unit: Unit): Unit {
  return unit === 'percent' || unit === 'percent-change' || unit === 'index' ? 'percentage-points' : unit;
}
