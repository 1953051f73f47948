import type { Rule } from '../rule.ts';
import { matches } from '../rule.ts';
import { words } from '../terms.ts';

/** «four regions» typed where {{count}} should say it: next month there may be five. */
export const numberInWords: Rule = {
  code: 'number-in-words',
  severity: 'error',
  of({ language: { cardinals }, terms: { counted, numbers: more } }) {
    const numbers = [...new Set([...Object.values(cardinals).flatMap((forms) => forms.slice(2)), ...more])];
    if (numbers.length === 0 || counted.length === 0) return () => [];
    const nouns = counted.map(words).join('|');
    const pattern = new RegExp(String.raw`(?<!\p{L})(?:${numbers.join('|')})\s+(?:${nouns})(?!\p{L})`, 'giu');
    return (run) => matches(run, pattern, ([text]) => ({ text }));
  },
};
