import type { Observation } from '../dataset/observation.ts';
import { add, countsAs, Decimal, decimalOf, decimalText, exact, subtract, type Exact } from '../value/value.ts';
import type { Tested } from './check.ts';

/** Tests stated = Σ terms × sign; undefined when a figure is not available (nothing to test). */
export function linear(
  code: string,
  stated: Observation,
  plus: readonly Observation[],
  minus: readonly Observation[] = [],
  facts: Readonly<Record<string, string | number>> = {},
): Tested | undefined {
  const said = countsAs(stated.value);
  const added = total(plus);
  const taken = total(minus);
  if (said === undefined || added === undefined || taken === undefined) return undefined;
  const computed = subtract(added, taken);
  const observations: Tested['observations'] = [stated, ...plus, ...minus];
  if (same(said, computed)) return { observations };
  return {
    observations,
    violation: { code, facts: { ...facts, ...differing(said, computed) }, difference: subtract(said, computed) },
  };
}

/** Tests a stated quotient × 100 within half a unit of its last printed digit. */
export function quotient(code: string, stated: Observation, part: Observation, whole: Observation): Tested | undefined {
  const [said, numerator, denominator] = [countsAs(stated.value), countsAs(part.value), countsAs(whole.value)];
  if (said === undefined || numerator === undefined || denominator === undefined || denominator === 0) return undefined;
  const computed = decimalOf(numerator).times(100).div(decimalOf(denominator));
  const decimals = statedDecimals(stated.decimals);
  const half = new Decimal(10).pow(-decimals).div(2);
  const observations: Tested['observations'] = [stated, part, whole];
  if (computed.minus(decimalOf(said)).abs().lte(half)) return { observations };
  const shown = exact(computed.toDecimalPlaces(decimals));
  return { observations, violation: { code, facts: differing(said, shown), difference: subtract(said, shown) } };
}

/** A workbook keeps 79.3 or every digit: both are the same statement at one decimal. */
export function statedDecimals(decimals: number): number {
  return Math.min(Math.max(decimals, 1), 6);
}

export function differing(
  stated: Exact,
  computed: Exact,
): { readonly stated: string; readonly computed: string; readonly difference: string } {
  return {
    stated: decimalText(stated),
    computed: decimalText(computed),
    difference: decimalText(subtract(stated, computed)),
  };
}

function same(one: Exact, other: Exact): boolean {
  return typeof one === 'number' && typeof other === 'number' ? one === other : decimalOf(one).eq(decimalOf(other));
}

/** Undefined when one of them has no number. */
function total(observations: readonly Observation[]): Exact | undefined {
  const values: Exact[] = [];
  for (const { value } of observations) {
    const counted = countsAs(value);
    if (counted === undefined) return undefined;
    values.push(counted);
  }
  return add(values);
}
