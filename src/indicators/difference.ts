import { number, subtract } from '../value/value.ts';
import { differenceUnit } from '../value/unit.ts';
import { together } from './members.ts';
import { derived, finest, named, type Operation } from './operation.ts';
import { valueOf } from './signs.ts';
import { oneUnit } from './units.ts';

/**
 * One figure less another of the same unit, cell by cell: net migration from its two flows; between shares it is in
 * percentage points. It is a net unless declared the `remainder` of a whole, which has percentages of its own.
 */
export const difference: Operation = {
  id: 'difference',
  comparable: true,
  schema: {
    properties: {
      difference: { type: 'array', items: { type: 'string' }, minItems: 2, maxItems: 2 },
      remainder: { type: 'boolean' },
    },
  },
  operands: ({ difference: ids }) => named(ids),
  net: ({ remainder }) => remainder !== true,
  evaluate(id, { difference: ids, remainder }, context) {
    const operands = named(ids).map((operand) => context.indicator(operand));
    const unit = differenceUnit(oneUnit(id, operands));
    const { dimensions, groups } = together(operands);
    const cells = groups.map(({ codes, inputs }) => {
      const value = valueOf(inputs, ([from = 0, what = 0]) => number(subtract(from, what)));
      const made = { operation: 'difference', unit, dimensions, codes, value, inputs };
      return derived(id, { ...made, decimals: finest(inputs), net: remainder !== true }, context);
    });
    return { id, dimensions, unit, cells };
  },
};
