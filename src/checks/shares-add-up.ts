import type { Codes } from '../dataset/observation.ts';
import { add, countsAs, Decimal, decimalOf, decimalText, subtract, type Exact } from '../value/value.ts';
import { matching, type Check } from './check.ts';
import { codesSchema, declares } from './codes-schema.ts';
import { statedDecimals } from './compare.ts';
import { membersOver } from './groups.ts';

type SharesAddUp = { readonly of: Codes; readonly over: string };

/** Stated shares of a whole add up to 100, within half a unit of the last digit of each. */
export const sharesAddUp: Check<SharesAddUp> = {
  id: 'shares-add-up',
  level: 1,
  kind: 'identity',
  schema: declares(['of', 'over'], { of: codesSchema, over: { type: 'string' } }),
  *run({ of, over }, context, where) {
    for (const group of membersOver(over, matching(context, where, of), context)) {
      const [first, ...others] = group;
      const shares = group.map(({ value }) => countsAs(value));
      if (first === undefined || others.length === 0 || !shares.every((share): share is Exact => share !== undefined))
        continue;
      const computed = add(shares);
      const allowed = group.reduce(
        (sofar, { decimals }) => sofar.plus(new Decimal(10).pow(-statedDecimals(decimals)).div(2)),
        new Decimal(0),
      );
      const difference = subtract(computed, 100);
      const observations = [first, ...others] as const;
      if (decimalOf(difference).abs().lte(allowed)) yield { observations };
      else
        yield {
          observations,
          violation: {
            code: 'shares-do-not-add-up',
            facts: { computed: decimalText(computed), parts: group.length, allowed: decimalText(allowed) },
            difference,
          },
        };
    }
  },
};
