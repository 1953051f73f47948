import { PERIOD } from '../dataset/context.ts';
import type { Codes } from '../dataset/observation.ts';
import { parsePeriodCode, periodCode } from '../period/period.ts';
import { matching, type Check, type CheckContext, type Identity } from './check.ts';
import { linear } from './compare.ts';

/** A figure since January is the one of the month before plus the month. */
export const accumulate: Check<'months'> = {
  id: 'accumulate',
  level: 1,
  kind: 'identity',
  schema: { const: 'months' },
  identities,
  *run(_, context, where) {
    for (const { stated, plus } of identities(_, context, where)) {
      const tested = linear('cumulative-differs', stated, plus);
      if (tested !== undefined) yield tested;
    }
  },
};

function* identities(_: 'months', context: CheckContext, where: Codes): Iterable<Identity> {
  for (const stated of matching(context, where)) {
    const period = parsePeriodCode(stated.codes[PERIOD] ?? '');
    if (period === undefined || period.months < 2) continue;
    const { year, months } = period;
    const before = context.find(stated, { [PERIOD]: periodCode({ year, month: 1, months: months - 1 }) });
    const month = context.find(stated, { [PERIOD]: periodCode({ year, month: months, months: 1 }) });
    if (before !== undefined && month !== undefined) yield { stated, plus: [before, month], minus: [] };
  }
}
