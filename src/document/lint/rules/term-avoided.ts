import type { Rule } from '../rule.ts';
import { matches } from '../rule.ts';

/** A name that the office does not give to a notion («disposal», «миграционная убыль»). */
export const termAvoided: Rule = {
  code: 'term-avoided',
  severity: 'error',
  of: ({ terms }) =>
    function* (run) {
      for (const { say, avoid } of terms.notions)
        for (const pattern of avoid) yield* matches(run, pattern, ([term]) => ({ term, preferred: say }));
    },
};
