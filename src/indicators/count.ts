import { number } from '../value/value.ts';
import { derived, type Operation } from './operation.ts';

/** How many cells a selection has; `kind` counts only the codes of one kind. */
export const count: Operation = {
  id: 'count',
  schema: { properties: { count: { type: 'string' }, kind: { type: 'string' } } },
  operands: ({ count: of }) => [String(of)],
  evaluate(id, { count: of, kind }, context) {
    const source = context.indicator(String(of));
    const [dimension = ''] = source.dimensions;
    const cells = source.cells.filter(
      ({ codes }) => kind === undefined || context.list(dimension)?.get(codes[dimension] ?? '')?.kind === kind,
    );
    return {
      id,
      dimensions: [],
      unit: 'count',
      cells: [derived(id, 'count', 'count', {}, [], number(cells.length), cells, context)],
    };
  },
};
