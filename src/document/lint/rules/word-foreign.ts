import { inForm, type Language } from '../../../language/language.ts';
import type { Rule } from '../rule.ts';
import { matches } from '../rule.ts';

const WORD = /\p{L}+/gu;
/** «PDF», and Roman numerals. */
const ABBREVIATION = /^(?:\p{Lu}{2,}|[IVX])$/u;

/** «Тел.» in an English text, a Latin «x» in a Russian one, «і» in a Russian word. Names may keep the letters they have. */
export const wordForeign: Rule = {
  code: 'word-foreign',
  severity: 'error',
  of({ language, terms: { names } }) {
    const latin = isLatin(language);
    return (run) =>
      matches(run, WORD, ([word]) => {
        const has = { latin: /\p{Script=Latin}/u.test(word), cyrillic: /\p{Script=Cyrillic}/u.test(word) };
        if ((has.latin && has.cyrillic) || names.includes(word)) return undefined; // mixed ones are told by themselves
        if (has.latin !== latin) return latin || !ABBREVIATION.test(word) ? { word } : undefined;
        return /^\p{Ll}/u.test(word) && !spelledIn(word, language) ? { word } : undefined;
      });
  },
};

/** The script of a language is that of its months. */
function isLatin({ months }: Language): boolean {
  const [january] = months;
  return /\p{Script=Latin}/u.test(
    inForm(january, Object.keys(typeof january === 'object' ? january : {})[0] ?? '') ?? '',
  );
}

function spelledIn(word: string, { alphabet }: Language): boolean {
  return alphabet === undefined || Array.from(word.toLowerCase()).every((letter) => alphabet.includes(letter));
}
