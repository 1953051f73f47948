import type { Codes } from '../dataset/observation.ts';
import { matching, type Check } from './check.ts';
import { linear } from './compare.ts';

const codes = { type: 'object', additionalProperties: { type: 'string' } } as const;

/** Two figures that are the same by definition, under two descriptions. */
export const equal: Check<readonly [Codes, Codes]> = {
  id: 'equal',
  schema: { type: 'array', items: codes, minItems: 2, maxItems: 2 },
  *run([one, other], context, where) {
    for (const stated of matching(context, where, one)) {
      const twin = context.find(stated, other);
      const tested = twin === undefined ? undefined : linear('equal-differs', stated, [twin]);
      if (tested !== undefined) yield tested;
    }
  },
};
