import { PERIOD } from '../dataset/context.ts';
import { parsePeriodCode } from '../period/period.ts';
import type { Unit } from '../value/unit.ts';
import { add, number, quotient, type Exact, type Value } from '../value/value.ts';
import { together } from './members.ts';
import { derived, named, OWN_SMALL_BASE, type Context, type Operation } from './operation.ts';
import { unfitBase, valueOf } from './signs.ts';
import { COUNTED, fitting, oneUnit } from './units.ts';

const UNIT: Readonly<Record<number, Unit>> = {
  1000: 'per-thousand',
  10000: 'per-ten-thousand',
  100000: 'per-hundred-thousand',
};

/**
 * Events per 1 000 of the mid-period population: a declared one, or the mean of its levels at the begin and the end. A part
 * of a year is converted to a full year by its months (nine months: times 12/9), and the figure says so. A net has a rate.
 */
export const rate: Operation = {
  id: 'rate',
  comparable: true,
  schema: {
    properties: {
      rate: { type: 'string' },
      population: { type: ['string', 'array'], items: { type: 'string' }, minItems: 2, maxItems: 2 },
      per: { enum: Object.keys(UNIT).map(Number) },
      ...OWN_SMALL_BASE,
    },
    required: ['rate', 'population'],
  },
  operands: ({ rate: of, population }) => [String(of), ...named(population)],
  percentageOf: ({ population }) => named(population),
  net: ({ rate: of }, isNet) => isNet(String(of)),
  evaluate(id, { rate: of, population, per = 1000 }, context) {
    const events = context.indicator(String(of));
    const levels = named(population).map((level) => context.indicator(level));
    fitting('rate', events, COUNTED);
    const inhabitants = oneUnit(id, levels);
    for (const level of levels) fitting('rate', level, ['persons']);
    const unit = UNIT[Number(per)] ?? 'per-thousand';
    const { dimensions, groups } = together([events, ...levels]);
    const cells = groups.map(({ codes, inputs }) => {
      const months = parsePeriodCode(codes[PERIOD] ?? '')?.months ?? 0;
      const annualised = months > 0 && months < 12;
      const times = annualised ? ([12 * Number(per), months] as const) : ([Number(per), 1] as const);
      const value = valueOf(inputs, ([event = 0, ...level]) => rated(event, level, times, inhabitants, context));
      const net = inputs[0]?.net === true;
      return derived(id, { operation: 'rate', unit, dimensions, codes, value, inputs, net, annualised }, context);
    });
    return { id, dimensions, unit, cells };
  },
};

/** `[times, months]`: the events count `times` over as many months of the mean population. */
function rated(
  event: Exact,
  levels: readonly Exact[],
  [times, months]: readonly [number, number],
  unit: Unit,
  context: Context,
): Value {
  const mean = quotient(add(levels), levels.length);
  return (
    unfitBase(mean, unit, context) ?? number(quotient(event, add(Array.from({ length: months }, () => mean)), times))
  );
}
