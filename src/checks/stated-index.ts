import { PERIOD } from '../dataset/context.ts';
import type { Codes } from '../dataset/observation.ts';
import { parsePeriodCode, periodCode, yearsAgo } from '../period/period.ts';
import { matching, type Check } from './check.ts';
import { quotient } from './compare.ts';

type Index = { readonly stated: Codes; readonly of: Codes };

const codes = { type: 'object', additionalProperties: { type: 'string' } } as const;

/** A stated index (the corresponding period of last year = 100) equals the recomputed one, within its last digit. */
export const statedIndex: Check<Index> = {
  id: 'index',
  level: 2,
  kind: 'identity',
  schema: {
    type: 'object',
    additionalProperties: false,
    required: ['stated', 'of'],
    properties: { stated: codes, of: codes },
  },
  *run({ stated: index, of }, context, where) {
    for (const stated of matching(context, where, index)) {
      const period = parsePeriodCode(stated.codes[PERIOD] ?? '');
      if (period === undefined) continue;
      const now = context.find(stated, of);
      const then = now && context.find(now, { [PERIOD]: periodCode(yearsAgo(period)) });
      const tested = now === undefined || then === undefined ? undefined : quotient('index-differs', stated, now, then);
      if (tested !== undefined) yield tested;
    }
  },
};
