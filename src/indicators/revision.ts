import { countsAs, decimalOf, subtract, type Value } from '../value/value.ts';
import type { Figure } from './indicator.ts';
import type { Difference } from './published.ts';

const PERSONS: readonly string[] = ['persons', 'count'];

/** No percentage of a net, of a percentage, nor on a zero, nil or small base. Nothing where one of the two has no number. */
export function differenceOf(
  { value, unit, codes, lineage }: Pick<Figure, 'value' | 'unit' | 'codes' | 'lineage'>,
  before: Value,
  smallBase: number,
): Difference | undefined {
  const [now, then] = [countsAs(value), countsAs(before)];
  if (now === undefined || then === undefined) return undefined;
  const difference = subtract(now, then);
  const net = codes['direction'] === 'net' || (lineage.kind === 'operation' && lineage.operation === 'difference');
  const base = decimalOf(then).abs();
  if (net || !PERSONS.includes(unit) || base.isZero() || base.lt(smallBase)) return { difference };
  return { difference, percent: decimalOf(difference).times(100).div(base) };
}
