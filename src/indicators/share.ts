import { number, quotient } from '../value/value.ts';
import { together } from './members.ts';
import { anyNet, derived, OWN_SMALL_BASE, type Operation } from './operation.ts';
import { unfitBase, valueOf } from './signs.ts';
import { COUNTED, fitting, oneUnit } from './units.ts';

/** A part in per cent of its whole. On a whole of zero, or a small one, there is no share; never of a net. */
export const share: Operation = {
  id: 'share',
  comparable: true,
  schema: {
    properties: { share: { type: 'string' }, of: { type: 'string' }, ...OWN_SMALL_BASE },
    required: ['share', 'of'],
  },
  operands: ({ share: part, of }) => [String(part), String(of)],
  percentageOf: ({ share: part, of }) => [String(part), String(of)],
  evaluate(id, { share: part, of }, context) {
    const operands = [context.indicator(String(part)), context.indicator(String(of))];
    const unit = oneUnit(id, operands);
    for (const operand of operands) fitting('share', operand, COUNTED);
    const { dimensions, groups } = together(operands);
    const cells = groups.flatMap(({ codes, inputs }) => {
      if (anyNet(inputs)) return [];
      const value = valueOf(
        inputs,
        ([a = 0, whole = 0]) => unfitBase(whole, unit, context) ?? number(quotient(a, whole, 100)),
      );
      return [derived(id, { operation: 'share', unit: 'percent', dimensions, codes, value, inputs }, context)];
    });
    return { id, dimensions, unit: 'percent', cells };
  },
};
