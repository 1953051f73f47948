import { add, number } from '../value/value.ts';
import type { Cause } from '../finding/cause.ts';
import type { Indicator } from './indicator.ts';
import { across, together } from './members.ts';
import { anyNet, derived, finest, named, type Declaration, type Operation } from './operation.ts';
import { valueOf } from './signs.ts';
import { ADDITIVE, fitting, oneUnit } from './units.ts';

/** Several indicators, or one over dimensions: `sum: [a, b]`, `sum: a, over: [territory]`. */
export const several = (key: string, cause: Cause): object => ({
  properties: {
    [key]: { type: ['array', 'string'], items: { type: 'string' }, minItems: 2 },
    over: { type: 'array', items: { type: 'string' }, minItems: 1 },
  },
  if: { properties: { [key]: { type: 'string' } } },
  then: { required: ['over'] },
  else: { not: { required: ['over'] }, description: cause },
});

/** Cells of several indicators added up, or the members of dimensions, each counted once. */
export const sum: Operation = {
  id: 'sum',
  comparable: true,
  schema: several('sum', 'over-of-several'),
  operands: ({ sum: of }) => named(of),
  net: ({ sum: of }, isNet) => named(of).some(isNet),
  evaluate(id, { sum: of, over }: Declaration, context): Indicator {
    const operands = named(of).map((operand) => context.indicator(operand));
    const unit = oneUnit(id, operands);
    for (const operand of operands) fitting('sum', operand, ADDITIVE);
    const [source] = operands;
    const gathered =
      over === undefined || source === undefined ? together(operands) : across(source, named(over), context);
    const { dimensions } = gathered;
    const cells = gathered.groups.map(({ codes, inputs, query }) => {
      const value = valueOf(inputs, (numbers) => number(add(numbers)));
      const made = { operation: 'sum', unit, dimensions, codes, value, inputs };
      return derived(
        id,
        { ...made, decimals: finest(inputs), net: anyNet(inputs), ...(query === undefined ? {} : { query }) },
        context,
      );
    });
    return { id, dimensions, unit, cells };
  },
};
