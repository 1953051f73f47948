import { compare, countsAs } from '../value/value.ts';
import type { Figure } from './indicator.ts';
import { derived, type Context, type Operation } from './operation.ts';

type Select = {
  readonly select: string;
  readonly where: 'positive' | 'negative' | 'parts';
  readonly order?: readonly ('kind' | 'code' | 'value')[];
};

/** Those cells of an indicator that fulfil a condition, in a declared order; totals of a code list are no members. */
export const select: Operation = {
  id: 'select',
  schema: {
    properties: {
      select: { type: 'string' },
      where: { enum: ['positive', 'negative', 'parts'] },
      order: { type: 'array', items: { enum: ['kind', 'code', 'value'] } },
    },
    required: ['where'],
  },
  operands: ({ select: of }) => [String(of)],
  net: ({ select: of }, isNet) => isNet(String(of)),
  evaluate(id, declaration, context) {
    const { select: of, where, order = ['code'] } = declaration as unknown as Select; // judged by the schema above
    const source = context.indicator(of);
    const { dimensions, unit } = source;
    const [dimension = ''] = dimensions;
    const parts = source.cells.filter(
      ({ codes }) => context.list(dimension)?.get(codes[dimension] ?? '')?.parent !== undefined,
    );
    const holds = (figure: Figure): boolean => {
      const against = compare(countsAs(figure.value) ?? 0, 0);
      return where === 'parts' || (where === 'positive' ? against > 0 : against < 0);
    };
    const undecided = where === 'parts' ? [] : parts.filter(({ value }) => countsAs(value) === undefined);
    const cells = parts
      .filter(holds)
      .toSorted(
        (a, b) => order.map((key) => inOrder(key, dimension, a, b, context)).find((result) => result !== 0) ?? 0,
      )
      .map((figure) => {
        const { codes, value, decimals } = figure;
        const made = { operation: 'select', unit, dimensions, codes, value, inputs: [figure], decimals };
        return derived(id, { ...made, net: figure.net === true }, context);
      });
    return { id, dimensions, unit, cells, undecided };
  },
};

function inOrder(key: 'kind' | 'code' | 'value', dimension: string, a: Figure, b: Figure, { list }: Context): number {
  if (key === 'value') return compare(countsAs(b.value) ?? 0, countsAs(a.value) ?? 0);
  const [left, right] = [a, b].map(({ codes }) => {
    const code = codes[dimension] ?? '';
    return key === 'code' ? code : (list(dimension)?.get(code)?.kind ?? '');
  });
  return (left ?? '') < (right ?? '') ? -1 : (left ?? '') > (right ?? '') ? 1 : 0;
}
