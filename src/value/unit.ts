/** Units of figures. A change in per cent and an index (100 = no change) are different things. */
export const UNITS = [
  'persons',
  'percent',
  'percent-change',
  'percentage-points',
  'index',
  'count',
  'per-thousand',
] as const;
export type Unit = (typeof UNITS)[number];
