import { add, number, quotient } from '../value/value.ts';
import { across, together } from './members.ts';
import { anyNet, derived, finest, named, type Operation } from './operation.ts';
import { valueOf } from './signs.ts';
import { several } from './sum.ts';
import { oneUnit } from './units.ts';

/** The arithmetic mean of several indicators, cell by cell, or over the members of dimensions, each counted once. */
export const average: Operation = {
  id: 'average',
  comparable: true,
  schema: several('average', 'over-of-several-averaged'),
  operands: ({ average: of }) => named(of),
  net: ({ average: of }, isNet) => named(of).some(isNet),
  evaluate(id, { average: of, over }, context) {
    const operands = named(of).map((operand) => context.indicator(operand));
    const unit = oneUnit(id, operands);
    const [source] = operands;
    const gathered =
      over === undefined || source === undefined ? together(operands) : across(source, named(over), context);
    const { dimensions } = gathered;
    const cells = gathered.groups.map(({ codes, inputs, query }) => {
      const value = valueOf(inputs, (numbers) => number(quotient(add(numbers), numbers.length)));
      const made = { operation: 'average', unit, dimensions, codes, value, inputs };
      return derived(
        id,
        { ...made, decimals: finest(inputs), net: anyNet(inputs), ...(query === undefined ? {} : { query }) },
        context,
      );
    });
    return { id, dimensions, unit, cells };
  },
};
