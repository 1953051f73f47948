import type { Codes } from '../dataset/observation.ts';
import { matching, type Check } from './check.ts';
import { quotient } from './compare.ts';

type Share = { readonly stated: Codes; readonly part: Codes; readonly whole: Codes };

const codes = { type: 'object', additionalProperties: { type: 'string' } } as const;

/** A stated share equals part over whole in per cent, within its last digit. */
export const statedShare: Check<Share> = {
  id: 'share',
  level: 1,
  kind: 'identity',
  schema: {
    type: 'object',
    additionalProperties: false,
    required: ['stated', 'part', 'whole'],
    properties: { stated: codes, part: codes, whole: codes },
  },
  *run({ stated: share, part, whole }, context, where) {
    for (const stated of matching(context, where, share)) {
      const numerator = context.find(stated, part);
      const denominator = context.find(stated, whole);
      const tested =
        numerator === undefined || denominator === undefined
          ? undefined
          : quotient('share-differs', stated, numerator, denominator);
      if (tested !== undefined) yield tested;
    }
  },
};
