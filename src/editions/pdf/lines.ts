import type { Hyphens } from './hyphens.ts';
import { inARow, isRagged, part } from './hyphens.ts';
import type { Look, StyleName } from './look.ts';
import type { Run } from './node.ts';

/** Where a line may end: after a space that is not a no-break space, after a hyphen, dash or slash inside a word. */
const pieces = /[^ \n]*?(?:[-–/](?=\p{L})|[ \n]|$)/gu;

type Words = string | readonly Run[];
type Setting = {
  /** What the first line has more. */
  readonly hang?: number;
  readonly hyphens?: Hyphens | undefined;
};

/** Lines that a text takes in a width: the same greedy filling as pdfmake's, with the same hyphens (engine/line-filling.ts). */
export function linesOf(words: Words, width: number, style: StyleName, look: Look, setting: Setting = {}): number {
  const { hang = 0, hyphens } = setting;
  const found = piecesOf(words);
  const parting = { points: look.points, width: (text: string): number => look.width(text, style) };
  let lines = 1;
  let filled = 0;
  let gap = 0;
  let hyphened = 0;
  const turn = (isHyphened: boolean): void => {
    lines += 1;
    filled = 0;
    hyphened = isHyphened ? hyphened + 1 : 0;
  };
  found.forEach(({ text, isLink }, index) => {
    let rest = text;
    for (;;) {
      const room = width + (lines === 1 ? hang : 0) - filled;
      const advance = look.width(rest, style);
      const trailing = rest.endsWith(' ') ? look.width(' ', style) : 0;
      const isTooWide = filled === 0;
      if (advance - trailing > room) {
        const mayFill = hyphens === 'fill' && hyphened < inARow && index < found.length - 1;
        const mayPart =
          !isLink && hyphens !== undefined && (isTooWide || (mayFill && isRagged(room + gap, look.styles[style].size)));
        const parted = mayPart ? part(rest, room, { ...parting, isTooWide }) : undefined;
        if (parted !== undefined || !isTooWide) {
          turn(parted !== undefined);
          rest = parted?.tail ?? rest;
          continue;
        }
      }
      filled += advance;
      gap = trailing;
      break;
    }
    if (text.endsWith('\n')) turn(false);
  });
  return lines;
}

/** Pieces of text between which lines may end; a link stays as it is. */
function piecesOf(words: Words): readonly { readonly text: string; readonly isLink: boolean }[] {
  if (typeof words === 'string') return (words.match(pieces) ?? []).map((text) => ({ text, isLink: false }));
  const links: boolean[] = words.flatMap(({ text, link, linkToDestination }) =>
    Array.from({ length: text.length }, () => link !== undefined || linkToDestination !== undefined),
  );
  let at = 0;
  return (
    (
      words
        // As wide, and no place for a line to end.
        .map(({ text, noWrap }) => (noWrap === true ? text.replaceAll('-', '\u2011') : text))
        .join('')
        .match(pieces) ?? []
    ).map((text) => {
      const isLink = links[at] === true;
      at += text.length;
      return { text, isLink };
    })
  );
}

/** Height of a text set in a width, in points. */
export const heightOf = (words: Words, width: number, style: StyleName, look: Look, hyphens?: Hyphens): number =>
  linesOf(words, width, style, look, { hyphens }) * look.styles[style].leading;

/** Words of a cell are parted where one does not fit, or where that saves a line. */
export function inCell(
  words: string,
  width: number,
  style: StyleName,
  look: Look,
  hang = 0,
): { readonly lines: number; readonly hyphens: Hyphens } {
  const fit = linesOf(words, width, style, look, { hang, hyphens: 'fit' });
  const fill = fit === 1 ? 1 : linesOf(words, width, style, look, { hang, hyphens: 'fill' });
  return fill < fit ? { lines: fill, hyphens: 'fill' } : { lines: fit, hyphens: 'fit' };
}
