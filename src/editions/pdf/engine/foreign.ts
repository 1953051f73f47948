/** Letters that Kazakh has and Russian has not. */
const kazakh = /[әғқңөұүһі]/iu;
const cyrillic = /\p{Script=Cyrillic}/u;
const latin = /\p{Script=Latin}/u;
const letter = /\p{L}/u;

type Guess = (words: string) => string | undefined;

/** By language of the document: the language of words that its own letters cannot write. In Kazakhstan Cyrillic is Kazakh or Russian. */
const guesses: Readonly<Record<string, Guess>> = {
  en: (words) => (cyrillic.test(words) ? (kazakh.test(words) ? 'kk' : 'ru') : undefined),
  ru: (words) => (kazakh.test(words) ? 'kk' : latin.test(words) ? 'en' : undefined),
  kk: (words) => (latin.test(words) ? 'en' : undefined),
};

/**
 * Language of each word where it is not the document's, told by its letters: a screen reader would spell a Kazakh name with an English
 * voice. Words one after another are judged together, and what has no letters goes with the words before it.
 */
export function foreignWords(words: readonly string[], language: string): readonly (string | undefined)[] {
  const guess = guesses[language.slice(0, 2)];
  if (guess === undefined || !words.some((word) => guess(word) !== undefined)) return words.map(() => undefined);
  const found: (string | undefined)[] = [];
  let from = 0;
  while (from < words.length) {
    let to = from + 1;
    const isForeign = guess(words[from] ?? '') !== undefined;
    while (to < words.length && follows(words[to] ?? '', isForeign)) to += 1;
    const tongue = isForeign ? guess(words.slice(from, to).join('')) : undefined;
    while (from < to) found[from++] = tongue;
  }
  return found;

  function follows(word: string, isForeign: boolean): boolean {
    return !letter.test(word) || (guess?.(word) !== undefined) === isForeign;
  }
}
