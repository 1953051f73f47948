import { PERIOD } from '../dataset/context.ts';
import type { Observation } from '../dataset/observation.ts';
import { parsePeriodCode, periodCode } from '../period/period.ts';
import { countsAs, decimalOf, decimalText, subtract } from '../value/value.ts';
import { matching, type Check, type CheckContext } from './check.ts';
import { declares } from './codes-schema.ts';

type CumulativeGrows = { readonly dimension: string; readonly codes: readonly string[] };

/** A count since January never falls from one month to the next, within one vintage. A net may. */
export const cumulativeGrows: Check<CumulativeGrows> = {
  id: 'cumulative-grows',
  level: 1,
  kind: 'identity',
  schema: declares(['dimension', 'codes'], {
    dimension: { type: 'string' },
    codes: { type: 'array', items: { type: 'string' }, minItems: 1 },
  }),
  *run({ dimension, codes }, context, where) {
    for (const code of codes)
      for (const later of matching(context, where, { [dimension]: code })) {
        const earlier = monthsBefore(later, context);
        const [now, then] = [countsAs(later.value), earlier && countsAs(earlier.value)];
        if (earlier === undefined || now === undefined || then === undefined) continue;
        const difference = subtract(now, then);
        if (!decimalOf(difference).isNegative()) yield { observations: [later, earlier] };
        else
          yield {
            observations: [later, earlier],
            violation: {
              code: 'cumulative-falls',
              facts: { stated: decimalText(now), elsewhere: decimalText(then), ...periodOf(earlier) },
              difference,
            },
          };
      }
  },
};

/** The figure since January of the latest earlier month that has one. */
function monthsBefore(later: Observation, { find }: CheckContext): Observation | undefined {
  const period = parsePeriodCode(later.codes[PERIOD] ?? '');
  if (period === undefined || period.month !== 1) return undefined;
  for (let months = period.months - 1; months > 0; months--) {
    const earlier = find(later, { [PERIOD]: periodCode({ ...period, months }) });
    if (earlier?.vintage === later.vintage) return earlier;
  }
  return undefined;
}

/** The period that `{code.name}` of a sentence names. */
export function periodOf({ codes }: Observation): { readonly dimension: string; readonly code: string } {
  return { dimension: PERIOD, code: codes[PERIOD] ?? '' };
}
