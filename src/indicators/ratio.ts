import { number, quotient } from '../value/value.ts';
import { together } from './members.ts';
import { derived, OWN_SMALL_BASE, type Operation } from './operation.ts';
import { unfitBase, valueOf } from './signs.ts';
import { fitting, oneUnit, PROPORTIONAL } from './units.ts';

/** How many times one figure is another of the same unit; `per` tells it per so many: women per 1 000 men. */
export const ratio: Operation = {
  id: 'ratio',
  comparable: true,
  schema: {
    properties: {
      ratio: { type: 'string' },
      to: { type: 'string' },
      per: { type: 'integer', minimum: 1 },
      ...OWN_SMALL_BASE,
    },
    required: ['ratio', 'to'],
  },
  operands: ({ ratio: of, to }) => [String(of), String(to)],
  percentageOf: ({ to }) => [String(to)],
  evaluate(id, { ratio: of, to, per = 1 }, context) {
    const operands = [context.indicator(String(of)), context.indicator(String(to))];
    const unit = oneUnit(id, operands);
    for (const operand of operands) fitting('ratio', operand, PROPORTIONAL);
    const { dimensions, groups } = together(operands);
    const cells = groups.flatMap(({ codes, inputs }) => {
      if (inputs[1]?.net === true) return [];
      const value = valueOf(
        inputs,
        ([part = 0, base = 0]) => unfitBase(base, unit, context) ?? number(quotient(part, base, Number(per))),
      );
      return [derived(id, { operation: 'ratio', unit: 'ratio', dimensions, codes, value, inputs }, context)];
    });
    return { id, dimensions, unit: 'ratio', cells };
  },
};
