import type { Observation } from '../dataset/observation.ts';
import type { Check } from './check.ts';

/** The labels of one title or row say the same in every language; those that share a cell stop the run before. */
export const sameLabels: Check<'all'> = {
  id: 'same-labels',
  level: 0,
  kind: 'plausibility',
  schema: { const: 'all' },
  *run(_, { dataset }) {
    const named = new Map<string, Observation>();
    if ((dataset.disagreements ?? []).length > 0)
      for (const observation of dataset.observations)
        if (!named.has(observation.table)) named.set(observation.table, observation);
    for (const { table, part, label, other, means, meant, place, related } of dataset.disagreements ?? []) {
      const first = named.get(table);
      if (first === undefined) continue;
      const at = { place, related };
      yield {
        observations: [first],
        violation: { code: 'labels-disagree', facts: { table, part, label, other, means, meant }, at },
      };
    }
  },
};
