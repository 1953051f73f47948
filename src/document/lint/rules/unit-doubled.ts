import type { Rule } from '../rule.ts';
import { matches } from '../rule.ts';
import { HOLE } from '../run.ts';
import { words } from '../terms.ts';

/** Helpers that print a number with its unit. */
const WITH_UNIT: readonly string[] = ['changed', 'by'];

/** «13,6% times», «20 % процентов»; and a unit behind a helper that has printed it. */
export const unitDoubled: Rule = {
  code: 'unit-doubled',
  severity: 'error',
  of({ terms: { units } }) {
    const unit = ['%', ...units].map(words).join('|');
    const percent = new RegExp(String.raw`%(?:-\p{L}+)?[ \u00A0]*(${unit})(?!\p{L})`, 'giu');
    const behind = new RegExp(String.raw`${HOLE}(?:-\p{L}+)?([ \u00A0]*(?:${unit}))(?!\p{L})`, 'giu');
    return function* (run) {
      yield* matches(run, percent, ([, again = '']) => ({ unit: again }));
      yield* matches(run, behind, ({ index, 1: again = '' }) => {
        const helper = run.hole(index)?.helper ?? '';
        const printed = WITH_UNIT.includes(helper) || (helper === 'figure' && again.trim() === '%');
        return printed ? { unit: again.trim() } : undefined;
      });
    };
  },
};
