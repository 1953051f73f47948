import type { Rule } from '../rule.ts';
import { matches } from '../rule.ts';

const WORD = /[\p{L}\p{M}]+/gu;
const LATIN = /\p{Script=Latin}/gu;
const CYRILLIC = /\p{Script=Cyrillic}/gu;

/** A Latin letter within a Cyrillic word, or the reverse: they look alike, and no search finds the word. */
export const scriptMixed: Rule = {
  code: 'script-mixed',
  severity: 'error',
  of: () => (run) =>
    matches(run, WORD, ([word]) => {
      const [latin, cyrillic] = [word.match(LATIN) ?? [], word.match(CYRILLIC) ?? []];
      if (latin.length === 0 || cyrillic.length === 0) return undefined;
      const letter = (latin.length > cyrillic.length ? cyrillic : latin)[0] ?? '';
      const point = (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      return { word, letter: `${letter} (U+${point})` };
    }),
};
