import type { Codes } from '../dataset/observation.ts';
import { matching, type Check, type CheckContext, type Identity } from './check.ts';
import { linear } from './compare.ts';

type Balance = { readonly result: Codes; readonly plus: Codes; readonly minus: Codes };

const codes = { type: 'object', additionalProperties: { type: 'string' } } as const;

/** Net is arrivals minus departures. Source: definition of net migration. */
export const balance: Check<Balance> = {
  id: 'balance',
  level: 1,
  kind: 'identity',
  schema: {
    type: 'object',
    additionalProperties: false,
    required: ['result', 'plus', 'minus'],
    properties: { result: codes, plus: codes, minus: codes },
  },
  identities,
  *run(declaration, context, where) {
    for (const { stated, plus, minus } of identities(declaration, context, where)) {
      const tested = linear('balance-differs', stated, plus, minus);
      if (tested !== undefined) yield tested;
    }
  },
};

function* identities({ result, plus, minus }: Balance, context: CheckContext, where: Codes): Iterable<Identity> {
  for (const stated of matching(context, where, result)) {
    const gained = context.find(stated, plus);
    const lost = context.find(stated, minus);
    if (gained !== undefined && lost !== undefined) yield { stated, plus: [gained], minus: [lost] };
  }
}
