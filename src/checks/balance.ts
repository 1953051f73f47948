import type { Codes } from '../dataset/observation.ts';
import { matching, type Check } from './check.ts';
import { linear } from './compare.ts';

type Balance = { readonly result: Codes; readonly plus: Codes; readonly minus: Codes };

const codes = { type: 'object', additionalProperties: { type: 'string' } } as const;

/** Net is arrivals minus departures. Source: definition of net migration. */
export const balance: Check<Balance> = {
  id: 'balance',
  schema: {
    type: 'object',
    additionalProperties: false,
    required: ['result', 'plus', 'minus'],
    properties: { result: codes, plus: codes, minus: codes },
  },
  *run({ result, plus, minus }, context, where) {
    for (const stated of matching(context, where, result)) {
      const gained = context.find(stated, plus);
      const lost = context.find(stated, minus);
      if (gained === undefined || lost === undefined) continue;
      const tested = linear('balance-differs', stated, [gained], [lost]);
      if (tested !== undefined) yield tested;
    }
  },
};
