import { PERIOD } from '../dataset/context.ts';
import type { Observation } from '../dataset/observation.ts';
import { parsePeriodCode, periodCode } from '../period/period.ts';
import { countsAs, decimalOf } from '../value/value.ts';
import type { CheckContext } from './check.ts';
import { median } from './quantile.ts';

/** What a figure is compared with: itself a year ago, as the last release of the year had it, or the stretch before it in its series. */
export type Against = 'year-ago' | 'last-cumulative' | 'previous';

export const againstSchema = {
  type: 'array',
  items: { enum: ['year-ago', 'last-cumulative', 'previous'] },
  minItems: 1,
  uniqueItems: true,
} as const;

/** A figure beside what it is compared with. Judged in floating point: no figure is made of it. */
export type Pair = {
  readonly now: Observation;
  readonly then: Observation;
  readonly x: number;
  readonly y: number;
};

const COMPARED: Readonly<Record<Against, (now: Observation, context: CheckContext) => Observation | undefined>> = {
  'year-ago': (now, { yearAgo }) => yearAgo(now),
  'last-cumulative': (now, { lastCumulative }) => lastCumulative(now),
  previous,
};

/** Pairs of known figures; what has no counterpart, or a sign for one, is not compared. */
export function pairs(observations: readonly Observation[], against: Against, context: CheckContext): readonly Pair[] {
  return observations.flatMap((now) => {
    const then = COMPARED[against](now, context);
    const [x, y] = [numberOf(now), then && numberOf(then)];
    return then === undefined || x === undefined || y === undefined ? [] : [{ now, then, x, y }];
  });
}

export function numberOf({ value }: Observation): number | undefined {
  const counted = countsAs(value);
  return counted === undefined ? undefined : decimalOf(counted).toNumber();
}

/** From so many on, the group itself says how much its figures have usually grown. */
const TELLING = 5;

/** What a figure usually grew by: the median ratio of a group; of few, the ratio of the lengths of the two periods. */
export function usualGrowth(compared: readonly Pair[]): number {
  const ratios = compared.flatMap(({ x, y }) => (y !== 0 && x / y > 0 ? [x / y] : []));
  if (ratios.length >= TELLING) return median(ratios);
  const [first] = compared;
  return first === undefined ? 1 : months(first.now) / months(first.then);
}

function months({ codes }: Observation): number {
  return parsePeriodCode(codes[PERIOD] ?? '')?.months || 1;
}

/** The stretch of the same length just before; a sum since January has none but its year. */
function previous(now: Observation, { find }: CheckContext): Observation | undefined {
  const period = parsePeriodCode(now.codes[PERIOD] ?? '');
  if (period === undefined || period.day !== undefined) return undefined;
  const { year, month, months: length } = period;
  const start = month - length;
  if (start >= 1) return find(now, { [PERIOD]: periodCode({ year, month: start, months: length }) });
  const whole = length === 1 || length === 12 || (12 % length === 0 && start + 12 + length - 1 === 12);
  if (!whole) return undefined;
  return find(now, { [PERIOD]: periodCode({ year: year - 1, month: 12 - length + 1, months: length }) });
}
