import type { Points } from '../../language/hyphenation/index.ts';

/** fill: words are parted to fill their lines; fit: only a word that is wider than a line. */
export type Hyphens = 'fill' | 'fit';

/** Its glyph is not that of "-": whoever reads the file can tell a parted word from a compound. */
export const HYPHEN = '\u2010';

/** So many lines one under another end with a hyphen at most. */
export const inARow = 2;

/** Of the size: where a line lacks no more than this, its ragged end is better than a parted word. */
const zone = 2.5;

/** Whether a line is so short that a word may be parted to fill it. */
export const isRagged = (gap: number, size: number): boolean => gap > zone * size;

const parts = /^([^\p{L}\p{Nd}@]*)(\p{L}+)[^\p{L}\p{Nd}@]*$/u;

export type Parting = {
  readonly points: Points;
  readonly width: (text: string) => number;
  /** Whether the word stands on a line of its own and still does not fit: then a name may be parted too. */
  readonly isTooWide: boolean;
};

/** The longest beginning of a word that fits with its hyphen, and the rest. Abbreviations, names, addresses and numbers stay whole. */
export function part(
  word: string,
  room: number,
  { points, width, isTooWide }: Parting,
): { readonly head: string; readonly tail: string } | undefined {
  const [, before = '', letters = ''] = parts.exec(word) ?? [];
  const named = letters.slice(0, 1) !== letters.slice(0, 1).toLowerCase();
  if (letters.slice(1) !== letters.slice(1).toLowerCase() || (named && !isTooWide)) return undefined;
  for (const point of points(letters).toReversed()) {
    const head = word.slice(0, before.length + point) + HYPHEN;
    if (width(head) <= room) return { head, tail: word.slice(before.length + point) };
  }
  return undefined;
}
