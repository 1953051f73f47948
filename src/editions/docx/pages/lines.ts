import type { Advances } from './advances.ts';

/** Letters of one face and size. */
export type Piece = { readonly text: string; readonly advances: Advances; readonly points: number };

/** How many lines words take, broken as Word breaks them: at spaces, after hyphens and dashes. */
export function linesOf(pieces: readonly Piece[], first: number, width: number): number {
  let lines = 1;
  let room = first;
  let word = 0;
  let spaces = 0;
  const place = (): void => {
    if (word > room && room < (lines === 1 ? first : width)) {
      lines += 1;
      room = width;
    }
    room -= word + spaces;
    word = 0;
    spaces = 0;
  };
  for (const { text, advances, points } of pieces) {
    for (const letter of text) {
      const wide = advances(letter) * points;
      if (letter === ' ') spaces += wide;
      else {
        // A word begins where the spaces before it end.
        if (spaces > 0) place();
        word += wide;
        if (hyphens.has(letter)) place();
      }
    }
  }
  place();
  return lines;
}

const hyphens: ReadonlySet<string> = new Set(['-', '–', '—', '‐']);
