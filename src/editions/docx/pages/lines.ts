import type { Points } from '../../../language/hyphenation/index.ts';
import { hyphenationZone, hyphensInARow } from '../hyphenation.ts';
import type { Advances } from './advances.ts';

/** Letters of one face and size. */
export type Piece = { readonly text: string; readonly advances: Advances; readonly points: number };

/**
 * How many lines words take, broken as Word breaks them: at spaces, after hyphens and dashes.
 * @param parts where words are parted, if they are
 */
export function linesOf(pieces: readonly Piece[], first: number, width: number, parts?: Points): number {
  let lines = 1;
  let room = first;
  let word = 0;
  let letters = '';
  let spaces = 0;
  let hyphenated = 0;
  const turn = (): void => {
    lines += 1;
    room = width;
  };
  const place = (piece: Piece): void => {
    if (word > room && room > hyphenationZone && hyphenated < hyphensInARow) {
      const head = parts === undefined ? 0 : headOf(letters, room, piece, parts);
      if (head > 0) {
        hyphenated += 1;
        turn();
        word -= head;
      }
    }
    if (word > room && room < (lines === 1 ? first : width)) {
      hyphenated = 0;
      turn();
    }
    room -= word + spaces;
    word = 0;
    letters = '';
    spaces = 0;
  };
  for (const piece of pieces) {
    const { text, advances, points } = piece;
    for (const letter of text) {
      const wide = advances(letter) * points;
      if (letter === ' ') spaces += wide;
      else {
        // A word begins where the spaces before it end.
        if (spaces > 0) place(piece);
        word += wide;
        if (parts !== undefined) letters += letter;
        if (hyphens.has(letter)) place(piece);
      }
    }
  }
  const last = pieces.at(-1);
  if (last !== undefined) place(last);
  return lines;
}

const hyphens: ReadonlySet<string> = new Set(['-', '–', '—', '‐']);

/** Letters between marks; numbers, addresses, compounds and words in capitals stay whole. */
const plain = /^([^\p{L}\p{Nd}@]*)(\p{L}+)[^\p{L}\p{Nd}@\-–—‐]*$/u;

/** Width of the longest beginning of a word that fits, without the hyphen after it. */
function headOf(word: string, room: number, { advances, points }: Piece, parts: Points): number {
  const [, before = '', letters = ''] = plain.exec(word) ?? [];
  if (letters === letters.toUpperCase()) return 0;
  const widthOf = (text: string): number => Array.from(text, advances).reduce((sum, wide) => sum + wide, 0) * points;
  for (const point of parts(letters).toReversed()) {
    const head = widthOf(before + letters.slice(0, point));
    if (head + widthOf('-') <= room) return head;
  }
  return 0;
}
