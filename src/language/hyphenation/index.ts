import type { HyphenationName, Points } from './hyphenation.ts';
import { kazakhSyllables } from './syllables-kk.ts';

export { HYPHENATIONS, type HyphenationName, type Points } from './hyphenation.ts';

/** Patterns are large and are read only when a language asks for them. */
const makers: Readonly<Record<HyphenationName, () => Promise<Points>>> = {
  none: async () => () => [],
  'syllables-kk': async () => kazakhSyllables,
  'patterns-ru': async () => {
    const [{ byPatterns }, { default: russian }] = await Promise.all([
      import('./patterns.ts'),
      import('hyphen/ru/index.js'),
    ]);
    return byPatterns(russian);
  },
  'patterns-en': async () => {
    const [{ byPatterns }, { default: english }] = await Promise.all([
      import('./patterns.ts'),
      import('hyphen/en-gb/index.js'),
    ]);
    return byPatterns(english);
  },
};

/** So many letters at least stand before a break, and after it. */
const LEAST = 3;

const opened = new Map<HyphenationName, Promise<Points>>();

/** The breaks of a language, found once for each word. */
export function openHyphenation(name: HyphenationName): Promise<Points> {
  const known = opened.get(name) ?? makers[name]().then(remembered);
  opened.set(name, known);
  return known;
}

function remembered(points: Points): Points {
  const known = new Map<string, readonly number[]>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const small = word.toLowerCase();
    const made =
      small.length < 2 * LEAST || small.length !== word.length
        ? []
        : points(small).filter((point) => point >= LEAST && point <= word.length - LEAST);
    known.set(word, made);
    return made;
  };
}
