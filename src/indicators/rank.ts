import { compare, countsAs, number, type Value } from '../value/value.ts';
import { columns } from './columns.ts';
import type { Figure } from './indicator.ts';
import { members } from './members.ts';
import { derived, type Operation } from './operation.ts';
import { signOf } from './signs.ts';

/**
 * The place of each member among the members of a dimension, `order` telling whether the largest or the smallest is first.
 * Equal values share a rank and the next one is left free: 1, 2, 2, 4. What is not applicable has no rank; where a member
 * is confidential or unknown, so are all ranks of its column.
 */
export const rank: Operation = {
  id: 'rank',
  schema: {
    properties: {
      rank: { type: 'string' },
      over: { type: 'string' },
      order: { enum: ['largest-first', 'smallest-first'] },
    },
    required: ['rank', 'over', 'order'],
  },
  operands: ({ rank: of }) => [String(of)],
  evaluate(id, { rank: of, over, order }, context) {
    const source = context.indicator(String(of));
    const { dimensions } = source;
    const dimension = String(over);
    const cells = columns(source, [dimension]).flatMap((column) => {
      const all = members(column, dimension, source.id, context);
      const ranked = inOrder(
        all.filter((figure) => !notApplicable(figure)),
        order === 'largest-first' ? -1 : 1,
      );
      const hidden = signOf(ranked);
      const places = hidden === undefined ? placesOf(ranked) : undefined;
      return all.map((figure) => {
        const place = places?.get(figure);
        const value: Value = place === undefined ? (signOf([figure]) ?? hidden ?? figure.value) : number(place);
        // One list for all places: each depends on every member, and a copy for each would grow with their square.
        const inputs = notApplicable(figure) ? [figure] : ranked;
        const query = { of: [source.id], codes: {}, over: [dimension] };
        const made = { operation: 'rank', unit: 'count' as const, dimensions, codes: figure.codes, value, inputs };
        return derived(id, { ...made, query }, context);
      });
    });
    return { id, dimensions, unit: 'count', cells };
  },
};

function notApplicable({ value }: Figure): boolean {
  return value.kind === 'sign' && value.sign === 'not-applicable';
}

function inOrder(figures: readonly Figure[], sense: 1 | -1): readonly Figure[] {
  return figures.toSorted((a, b) => sense * compare(countsAs(a.value) ?? 0, countsAs(b.value) ?? 0));
}

function placesOf(sorted: readonly Figure[]): ReadonlyMap<Figure, number> {
  const places = new Map<Figure, number>();
  sorted.forEach((figure, index) => {
    const before = sorted[index - 1];
    const tied = before !== undefined && compare(countsAs(before.value) ?? 0, countsAs(figure.value) ?? 0) === 0;
    places.set(figure, tied ? (places.get(before) ?? index) : index + 1);
  });
  return places;
}
