import { PERIOD } from '../dataset/context.ts';
import { parsePeriodCode, periodCode, yearsAgo } from '../period/period.ts';
import type { Figure } from './indicator.ts';
import { aligned, type Context } from './operation.ts';

/** An indicator in last year's context, of the vintage that the comparison policy chose. */
export type YearEarlier = {
  readonly vintage: string;
  /** The figure of the corresponding period of last year. */
  readonly of: (figure: Figure) => Figure | undefined;
};

export function yearEarlier(id: string, context: Context): YearEarlier {
  const earlier = context.yearAgo();
  const then = earlier.indicator(id);
  return {
    vintage: earlier.vintage,
    of: ({ codes }) => {
      const period = parsePeriodCode(codes[PERIOD] ?? '');
      return aligned(then, period === undefined ? codes : { ...codes, [PERIOD]: periodCode(yearsAgo(period)) });
    },
  };
}
