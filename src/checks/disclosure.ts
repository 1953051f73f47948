import type { CodeList } from '../language/codelist.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { Observation } from '../dataset/observation.ts';
import type { Finding } from '../finding/finding.ts';
import { decimalOf, decimalText } from '../value/value.ts';
import { checkContext } from './context.ts';
import type { DeclaredCheck } from './definition.ts';
import type { Disclosure } from './disclosure-definition.ts';
import { computable } from './disclosure-secondary.ts';
import { namedCodes } from './named-codes.ts';

/**
 * Statistical disclosure control: counts of persons above zero and under the threshold are not printed, and what is
 * suppressed must not be computable from what is printed. Source: the threshold rule and secondary suppression of
 * Hundepool et al., Handbook on Statistical Disclosure Control (ESSNet SDC, 2010).
 */
export function runDisclosure(
  dataset: Dataset,
  disclosure: Disclosure,
  checks: readonly DeclaredCheck[],
  list: (dimension: string) => CodeList | undefined,
): readonly Finding[] {
  return [...underThreshold(dataset.observations, disclosure), ...computable(checkContext(dataset, list, {}), checks)];
}

/** Counts that are printed, and so small that a person may be recognised. */
function underThreshold(observations: readonly Observation[], { threshold, where }: Disclosure): readonly Finding[] {
  const asked = Object.entries(where);
  return observations.flatMap((observation): readonly Finding[] => {
    const { value, codes, place, table } = observation;
    if (value.kind === 'sign' || !asked.every(([dimension, among]) => among.has(codes[dimension] ?? ''))) return [];
    const counted = decimalOf(value.value);
    if (!counted.isPositive() || counted.isZero() || counted.gte(threshold)) return [];
    const facts = { ...namedCodes(observation), table, stated: decimalText(value.value), threshold };
    return [{ code: 'under-threshold', severity: 'error', place, related: [], facts }];
  });
}
