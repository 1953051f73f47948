import type { Rule } from '../rule.ts';
import { matches } from '../rule.ts';

/** An ordinary space within a number: a line may end there. The press itself sets those of {{stated}} and {{literal}}, and all others that must not break. */
export const spaceBreaking: Rule = {
  code: 'space-breaking',
  severity: 'error',
  of: () => (run) => matches(run, /\d{1,3}(?: \d{3})+(?!\d)/gu, ([number]) => ({ number })),
};
