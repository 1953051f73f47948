import { countsAs, decimalOf } from '../value/value.ts';
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
  evaluate(id, declaration, context) {
    const { select: of, where, order = ['code'] } = declaration as unknown as Select; // judged by the schema above
    const source = context.indicator(of);
    const [dimension = ''] = source.dimensions;
    const parts = source.cells.filter(
      ({ codes }) => context.list(dimension)?.get(codes[dimension] ?? '')?.parent !== undefined,
    );
    const holds = (figure: Figure): boolean => {
      const value = decimalOf(countsAs(figure.value) ?? 0);
      return where === 'parts' || (where === 'positive' ? value.gt(0) : value.lt(0));
    };
    const undecided = where === 'parts' ? [] : parts.filter(({ value }) => countsAs(value) === undefined);
    const cells = parts
      .filter(holds)
      .toSorted(
        (a, b) => order.map((key) => compare(key, dimension, a, b, context)).find((result) => result !== 0) ?? 0,
      )
      .map((figure) =>
        derived(id, 'select', source.unit, figure.codes, source.dimensions, figure.value, [figure], context),
      );
    return { id, dimensions: source.dimensions, unit: source.unit, cells, undecided };
  },
};

function compare(key: 'kind' | 'code' | 'value', dimension: string, a: Figure, b: Figure, { list }: Context): number {
  if (key === 'value') return decimalOf(countsAs(b.value) ?? 0).cmp(decimalOf(countsAs(a.value) ?? 0));
  const [left, right] = [a, b].map(({ codes }) => {
    const code = codes[dimension] ?? '';
    return key === 'code' ? code : (list(dimension)?.get(code)?.kind ?? '');
  });
  return (left ?? '') < (right ?? '') ? -1 : (left ?? '') > (right ?? '') ? 1 : 0;
}
