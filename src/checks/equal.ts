import type { Codes } from '../dataset/observation.ts';
import { matching, type Check, type CheckContext, type Identity } from './check.ts';
import { linear } from './compare.ts';

const codes = { type: 'object', additionalProperties: { type: 'string' } } as const;

type Equal = readonly [Codes, Codes];

/** Two figures that are the same by definition, under two descriptions. */
export const equal: Check<Equal> = {
  id: 'equal',
  level: 1,
  kind: 'identity',
  schema: { type: 'array', items: codes, minItems: 2, maxItems: 2 },
  identities,
  *run(declaration, context, where) {
    for (const { stated, plus } of identities(declaration, context, where)) {
      const tested = linear('equal-differs', stated, plus);
      if (tested !== undefined) yield tested;
    }
  },
};

function* identities([one, other]: Equal, context: CheckContext, where: Codes): Iterable<Identity> {
  for (const stated of matching(context, where, one)) {
    const twin = context.find(stated, other);
    if (twin !== undefined) yield { stated, plus: [twin], minus: [] };
  }
}
