import { countsAs, decimalOf, decimalText } from '../value/value.ts';
import { matches, type Check } from './check.ts';

type NotNegative = { readonly dimension: string; readonly codes: readonly string[] };

/** Counts of people are never below zero. */
export const notNegative: Check<NotNegative> = {
  id: 'not-negative',
  schema: {
    type: 'object',
    additionalProperties: false,
    required: ['dimension', 'codes'],
    properties: { dimension: { type: 'string' }, codes: { type: 'array', items: { type: 'string' } } },
  },
  *run({ dimension, codes }, { dataset }, where) {
    for (const observation of dataset.observations) {
      if (!codes.includes(observation.codes[dimension] ?? '') || !matches(observation, where)) continue;
      const value = countsAs(observation.value);
      if (value === undefined) continue;
      if (decimalOf(value).isNegative() && value !== 0)
        yield { observations: [observation], violation: { code: 'negative', facts: { stated: decimalText(value) } } };
      else yield { observations: [observation] };
    }
  },
};
