const letter = /\p{L}/u;

/** Letters (a pattern) that tell words of another language, and which. */
export type Foreign = readonly (readonly [letters: string, language: string])[];

/** The language of words, where it is not the document's. */
export type Guess = (words: string) => string | undefined;

/** The language of words that the document's own letters cannot write, as the language file says: the first pattern that fits. */
export function tonguesOf(foreign: Foreign): Guess {
  const patterns = foreign.map(([letters, language]) => ({ letters: new RegExp(letters, 'iu'), language }));
  return (words) => patterns.find(({ letters }) => letters.test(words))?.language;
}

/**
 * Language of each word where it is not the document's, told by its letters: a screen reader would spell a Kazakh name with an English
 * voice. Words one after another are judged together, and what has no letters goes with the words before it.
 */
export function foreignWords(words: readonly string[], guess: Guess): readonly (string | undefined)[] {
  if (!words.some((word) => guess(word) !== undefined)) return words.map(() => undefined);
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
    return !letter.test(word) || (guess(word) !== undefined) === isForeign;
  }
}
