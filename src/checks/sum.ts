import type { Codes, Observation } from '../dataset/observation.ts';
import { matching, type Check, type CheckContext, type Identity } from './check.ts';
import { codesSchema, declares } from './codes-schema.ts';
import { linear } from './compare.ts';

type Sum = { readonly total: Codes; readonly parts: readonly Codes[] };

/** The parts that are declared add up to the total that is declared, whatever the code lists say of them. */
export const sum: Check<Sum> = {
  id: 'sum',
  level: 1,
  kind: 'identity',
  schema: declares(['total', 'parts'], {
    total: codesSchema,
    parts: { type: 'array', items: codesSchema, minItems: 1 },
  }),
  identities,
  *run(declaration, context, where) {
    for (const { stated, plus } of identities(declaration, context, where)) {
      const tested = linear('sum-differs', stated, plus, [], { parts: plus.length });
      if (tested !== undefined) yield tested;
    }
  },
};

function* identities({ total, parts }: Sum, context: CheckContext, where: Codes): Iterable<Identity> {
  for (const stated of matching(context, where, total)) {
    const plus = parts.map((codes) => context.find(stated, codes));
    if (plus.every((part): part is Observation => part !== undefined)) yield { stated, plus, minus: [] };
  }
}
