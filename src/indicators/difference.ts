import { countsAs, number, subtract } from '../value/value.ts';
import { aligned, derived, NotComputable, signOf, type Operation } from './operation.ts';

/** One figure less another of the same unit, cell by cell: net migration from its two flows. */
export const difference: Operation = {
  id: 'difference',
  comparable: true,
  schema: { properties: { difference: { type: 'array', items: { type: 'string' }, minItems: 2, maxItems: 2 } } },
  operands: ({ difference: ids }) => ids as readonly string[], // judged by the schema above
  evaluate(id, { difference: ids }, context) {
    const [from, what] = (ids as readonly [string, string]).map((operand) => context.indicator(operand)); // judged by the schema above
    if (from === undefined || what === undefined || from.unit !== what.unit)
      throw new NotComputable({ indicator: id, units: `${from?.unit}, ${what?.unit}` }, 'indicator-units-differ');
    const cells = from.cells.flatMap((figure) => {
      const other = aligned(what, figure.codes);
      if (other === undefined) return [];
      const [a, b] = [countsAs(figure.value), countsAs(other.value)];
      const value = a === undefined || b === undefined ? signOf(figure, other) : number(subtract(a, b));
      return value === undefined
        ? []
        : [derived(id, 'difference', from.unit, figure.codes, from.dimensions, value, [figure, other], context)];
    });
    return { id, dimensions: from.dimensions, unit: from.unit, cells };
  },
};
