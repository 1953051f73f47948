import type { Codes } from '../dataset/observation.ts';
import { countsAs, decimalOf, decimalText } from '../value/value.ts';
import { matching, type Check } from './check.ts';
import { codesSchema, declares } from './codes-schema.ts';

type SmallBase = {
  /** The quotient that is stated: an index, a share. */
  readonly stated: Codes;
  /** Its base: of the same period where it is a whole; a year ago where `year-ago` says so. */
  readonly base: Codes;
  readonly 'year-ago'?: boolean;
  readonly below?: number;
};

/** A quotient is stated on a base so small that it says nothing (100 persons unless declared; zero and nil too). */
export const smallBase: Check<SmallBase> = {
  id: 'small-base',
  level: 1,
  kind: 'plausibility',
  schema: declares(['stated', 'base'], {
    stated: codesSchema,
    base: codesSchema,
    'year-ago': { type: 'boolean' },
    below: { type: 'number', exclusiveMinimum: 0 },
  }),
  *run({ stated: quotient, base: codes, 'year-ago': ago = false, below = 100 }, context, where) {
    for (const stated of matching(context, where, quotient)) {
      const now = context.find(stated, codes);
      const base = now !== undefined && ago ? context.yearAgo(now) : now;
      const [said, size] = [countsAs(stated.value), base && countsAs(base.value)];
      if (base === undefined || said === undefined || size === undefined) continue;
      if (decimalOf(size).abs().gte(below)) yield { observations: [stated, base] };
      else
        yield {
          observations: [stated, base],
          violation: { code: 'base-small', facts: { value: decimalText(said), against: decimalText(size), below } },
        };
    }
  },
};
