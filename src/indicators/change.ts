import type { Unit } from '../value/unit.ts';
import { number, quotient, subtract, type Exact, type Value } from '../value/value.ts';
import { decimalsOf } from './indicator.ts';
import { derived, finest, OWN_SMALL_BASE, type Context, type Operation } from './operation.ts';
import { unfitBase, valueOf } from './signs.ts';
import { PERCENTAGES } from './units.ts';
import { yearEarlier } from './year-earlier.ts';

/**
 * Change against the corresponding period of last year; the operand is evaluated again in last year's context, in the
 * vintage that the comparison policy chose. In per cent, but between shares in percentage points, from unrounded shares.
 * No percentage of a net, nor on a zero, nil or small base.
 */
export const change: Operation = {
  id: 'change',
  schema: {
    properties: { change: { type: 'string' }, against: { enum: ['year-ago'] }, ...OWN_SMALL_BASE },
    required: ['change', 'against'],
  },
  operands: ({ change: of }) => [String(of)],
  percentageOf: ({ change: of }) => [String(of)],
  evaluate(id, { change: of }, context) {
    const now = context.indicator(String(of));
    const then = yearEarlier(String(of), context);
    const points = PERCENTAGES.includes(now.unit);
    const unit: Unit = points ? 'percentage-points' : 'percent-change';
    const { dimensions } = now;
    const cells = now.cells.flatMap((figure) => {
      const base = then.of(figure);
      if (base === undefined || figure.net === true) return [];
      const inputs = [figure, base];
      const value = valueOf(inputs, ([a = 0, b = 0]) =>
        points ? number(subtract(a, b)) : changed(a, b, now.unit, context),
      );
      const decimals = points ? finest(inputs) : decimalsOf(unit);
      const made = { operation: 'change', unit, dimensions, codes: figure.codes, value, inputs, decimals };
      return [derived(id, { ...made, vintage: then.vintage }, context)];
    });
    return { id, dimensions, unit, cells };
  },
};

function changed(now: Exact, then: Exact, unit: Unit, context: Context): Value {
  return unfitBase(then, unit, context) ?? number(quotient(subtract(now, then), then, 100));
}
