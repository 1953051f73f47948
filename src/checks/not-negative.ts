import { countsAs, decimalOf, decimalText } from '../value/value.ts';
import { matching, type Check } from './check.ts';

type NotNegative = { readonly dimension: string; readonly codes: readonly string[] };

/** Counts of people are never below zero. */
export const notNegative: Check<NotNegative> = {
  id: 'not-negative',
  level: 1,
  kind: 'identity',
  schema: {
    type: 'object',
    additionalProperties: false,
    required: ['dimension', 'codes'],
    properties: { dimension: { type: 'string' }, codes: { type: 'array', items: { type: 'string' } } },
  },
  *run({ dimension, codes }, context, where) {
    for (const code of codes)
      for (const observation of matching(context, where, { [dimension]: code })) {
        const value = countsAs(observation.value);
        if (value === undefined) continue;
        if (decimalOf(value).isNegative() && value !== 0)
          yield {
            observations: [observation],
            violation: { code: 'negative', facts: { stated: decimalText(value) }, difference: value },
          };
        else yield { observations: [observation] };
      }
  },
};
