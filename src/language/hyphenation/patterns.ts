import type { Patterned } from 'hyphen';
import type { Points } from './hyphenation.ts';

const mark = '|';

/** Liang's method by the patterns of a library. */
export const byPatterns =
  ({ hyphenateSync }: Patterned): Points =>
  (word) => {
    const parts = hyphenateSync(word, { hyphenChar: mark, minWordLength: 1 }).split(mark);
    let letters = 0;
    return parts.slice(0, -1).map((part) => (letters += part.length));
  };
