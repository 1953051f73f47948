import { number, quotient, subtract } from '../value/value.ts';
import { aligned, anyNet, derived, OWN_SMALL_BASE, type Operation } from './operation.ts';
import { unfitBase, valueOf } from './signs.ts';
import { COUNTED, fitting, oneUnit } from './units.ts';
import { yearEarlier } from './year-earlier.ts';

/**
 * By how many percentage points a part changed its total: the part's difference from a year ago in per cent of the
 * total's level then. The contributions of all parts sum to the change of the total.
 */
export const contribution: Operation = {
  id: 'contribution',
  schema: {
    properties: {
      contribution: { type: 'string' },
      to: { type: 'string' },
      against: { enum: ['year-ago'] },
      ...OWN_SMALL_BASE,
    },
    required: ['contribution', 'to', 'against'],
  },
  operands: ({ contribution: of, to }) => [String(of), String(to)],
  percentageOf: ({ contribution: of, to }) => [String(of), String(to)],
  evaluate(id, { contribution: of, to }, context) {
    const [parts, total] = [context.indicator(String(of)), context.indicator(String(to))];
    const unit = oneUnit(id, [parts, total]);
    fitting('contribution', parts, COUNTED);
    const [partThen, totalThen] = [yearEarlier(parts.id, context), yearEarlier(total.id, context)];
    const { dimensions } = parts;
    const cells = parts.cells.flatMap((now) => {
      const whole = aligned(total, now.codes);
      const [then, base] = [partThen.of(now), whole && totalThen.of(whole)];
      if (then === undefined || base === undefined || anyNet([now, base])) return [];
      const inputs = [now, then, base];
      const value = valueOf(
        inputs,
        ([a = 0, b = 0, level = 0]) => unfitBase(level, unit, context) ?? number(quotient(subtract(a, b), level, 100)),
      );
      const made = { operation: 'contribution', dimensions, codes: now.codes, value, inputs };
      return [derived(id, { ...made, unit: 'percentage-points', vintage: partThen.vintage }, context)];
    });
    return { id, dimensions, unit: 'percentage-points', cells };
  },
};
