import type { Look, StyleName } from './look.ts';

/** Where a line may end: after a space that is not a no-break space, after a hyphen, dash or slash inside a word. */
const pieces = /[^ \n]*?(?:[-–/](?=\p{L})|[ \n]|$)/gu;

/** Lines that a text takes in a width: the same greedy filling as pdfmake's. `hang` is what the first line has more. */
export function linesOf(text: string, width: number, style: StyleName, look: Look, hang = 0): number {
  let lines = 1;
  let filled = 0;
  for (const piece of text.match(pieces) ?? []) {
    const advance = look.width(piece, style);
    if (
      filled > 0 &&
      filled + advance - (piece.endsWith(' ') ? look.width(' ', style) : 0) > width + (lines === 1 ? hang : 0)
    ) {
      lines += 1;
      filled = 0;
    }
    filled += advance;
    if (piece.endsWith('\n')) {
      lines += 1;
      filled = 0;
    }
  }
  return lines;
}

/** Height of a text set in a width, in points. */
export const heightOf = (text: string, width: number, style: StyleName, look: Look): number =>
  linesOf(text, width, style, look) * look.styles[style].leading;
