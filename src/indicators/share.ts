import { countsAs, decimalOf, number, sign } from '../value/value.ts';
import { aligned, derived, signOf, type Operation } from './operation.ts';

/** A part in per cent of its whole. On a whole of zero there is no share. */
export const share: Operation = {
  id: 'share',
  comparable: true,
  schema: { properties: { share: { type: 'string' }, of: { type: 'string' } }, required: ['share', 'of'] },
  operands: ({ share: part, of }) => [String(part), String(of)],
  evaluate(id, { share: part, of }, context) {
    const [parts, wholes] = [context.indicator(String(part)), context.indicator(String(of))];
    const cells = parts.cells.flatMap((figure) => {
      const whole = aligned(wholes, figure.codes);
      if (whole === undefined) return [];
      const [a, b] = [countsAs(figure.value), countsAs(whole.value)];
      const value =
        a === undefined || b === undefined
          ? signOf(figure, whole)
          : b === 0
            ? sign('not-applicable')
            : number(decimalOf(a).times(100).div(decimalOf(b)));
      return value === undefined
        ? []
        : [derived(id, 'share', 'percent', figure.codes, parts.dimensions, value, [figure, whole], context)];
    });
    return { id, dimensions: parts.dimensions, unit: 'percent', cells };
  },
};
