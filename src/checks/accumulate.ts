import { PERIOD } from '../dataset/context.ts';
import { parsePeriodCode, periodCode } from '../period/period.ts';
import { matching, type Check } from './check.ts';
import { linear } from './compare.ts';

/** A figure since January is the one of the month before plus the month. */
export const accumulate: Check<'months'> = {
  id: 'accumulate',
  schema: { const: 'months' },
  *run(_, context, where) {
    for (const stated of matching(context, where)) {
      const period = parsePeriodCode(stated.codes[PERIOD] ?? '');
      if (period === undefined || period.months < 2) continue;
      const { year, months } = period;
      const before = context.find(stated, { [PERIOD]: periodCode({ year, month: 1, months: months - 1 }) });
      const month = context.find(stated, { [PERIOD]: periodCode({ year, month: months, months: 1 }) });
      if (before === undefined || month === undefined) continue;
      const tested = linear('cumulative-differs', stated, [before, month]);
      if (tested !== undefined) yield tested;
    }
  },
};
