import type { Codes } from '../dataset/observation.ts';
import { PERIOD } from '../dataset/context.ts';
import { countsAs, decimalOf, number, sign, type Value } from '../value/value.ts';
import type { Figure } from './indicator.ts';
import { aligned, derived, signOf, type Context, type Operation } from './operation.ts';

/**
 * Change in per cent against the corresponding period of last year; the operand is evaluated again in last year's context,
 * in the vintage that the comparison policy chose. No percentage of a net, nor on a zero, nil or small base.
 */
export const change: Operation = {
  id: 'change',
  schema: {
    properties: { change: { type: 'string' }, against: { const: 'year-ago' } },
    required: ['change', 'against'],
  },
  operands: ({ change: of }) => [String(of)],
  evaluate(id, { change: of }, context) {
    const now = context.indicator(String(of));
    const earlier = context.yearAgo();
    const then = earlier.indicator(String(of));
    const cells = now.cells.flatMap((figure) => {
      const base = aligned(then, withoutPeriod(figure.codes, then.cells[0]?.codes));
      if (base === undefined || figure.codes['direction'] === 'net') return [];
      return [
        derived(
          id,
          'change',
          'percent-change',
          figure.codes,
          now.dimensions,
          changed(figure, base, context),
          [figure, base],
          context,
          earlier.vintage,
        ),
      ];
    });
    return { id, dimensions: now.dimensions, unit: 'percent-change', cells };
  },
};

function changed(figure: Figure, base: Figure, { smallBase }: Context): Value {
  const [now, then] = [countsAs(figure.value), countsAs(base.value)];
  if (now === undefined || then === undefined) return signOf(figure, base) ?? sign('not-available');
  if (decimalOf(then).abs().lt(smallBase) || then === 0) return sign('not-applicable');
  return number(decimalOf(now).times(100).div(decimalOf(then)).minus(100));
}

function withoutPeriod(codes: Codes, base: Codes | undefined): Codes {
  return base?.[PERIOD] === undefined ? codes : { ...codes, [PERIOD]: base[PERIOD] };
}
