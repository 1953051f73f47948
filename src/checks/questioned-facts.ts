import type { Observation } from '../dataset/observation.ts';
import { countsAs, decimalText } from '../value/value.ts';

/** What a person accepts: this value, against that one. When either changes, the acceptance has expired. */
export function questionedFacts(
  now: Observation,
  then: Observation,
): { readonly value: string; readonly against: string } {
  return { value: textOf(now), against: textOf(then) };
}

function textOf({ value }: Observation): string {
  const counted = countsAs(value);
  return counted === undefined ? '' : decimalText(counted);
}
