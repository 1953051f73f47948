import type { Figure } from './indicator.ts';
import { number } from '../value/value.ts';
import { derived, type Operation } from './operation.ts';
import { signOf } from './signs.ts';

/** How many cells a selection has; `kind` counts only the codes of one kind. */
export const count: Operation = {
  id: 'count',
  schema: { properties: { count: { type: 'string' }, kind: { type: 'string' } } },
  operands: ({ count: of }) => [String(of)],
  evaluate(id, { count: of, kind }, context) {
    const source = context.indicator(String(of));
    const [dimension = ''] = source.dimensions;
    const wanted = ({ codes }: Figure): boolean =>
      kind === undefined || context.list(dimension)?.get(codes[dimension] ?? '')?.kind === kind;
    const cells = source.cells.filter(wanted);
    // Whether a figure without a number belongs to the selection is not known, so neither is their count.
    const value = signOf((source.undecided ?? []).filter(wanted)) ?? number(cells.length);
    const made = { operation: 'count', unit: 'count' as const, dimensions: [], codes: {}, value, inputs: cells };
    const query = { of: [source.id], codes: {}, over: source.dimensions };
    return { id, dimensions: [], unit: 'count', cells: [derived(id, { ...made, query }, context)] };
  },
};
