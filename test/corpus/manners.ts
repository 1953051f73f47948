import { parseAddress } from '../../src/place/place.ts';
import type { Sheet } from '../../src/workbook/workbook.ts';
import type { Difference } from './compare.ts';

/** Ways in which the two readers differ that no list of cells could hold; `differences.tsv` names each with its reason. */
export const MANNERS: Readonly<Record<string, (difference: Difference, sheet: Sheet | undefined) => boolean>> = {
  'line-break': ({ ours, theirs }) => ours === lineFeeds(theirs),
  mark: ({ ours, theirs }) => isInterleaved(ours, lineFeeds(theirs)),
  'swallowed-by-merge': ({ cell, ours }, sheet) => ours === '' && isSwallowed(cell, sheet),
  'no-result': ({ ours, theirs }) => ours.startsWith('e:=') && theirs === '',
  'first-run': ({ ours, theirs }) => theirs !== '' && ours.startsWith(theirs),
};

function lineFeeds(text: string): string {
  return text.replace(/\r+\n?/g, '\n');
}

/** Whether text and marks («s:text^marks»), each in order, make up the joined text. */
function isInterleaved(ours: string, joined: string): boolean {
  const cut = ours.lastIndexOf('^');
  if (cut < 0 || joined.length !== ours.length - 1) return false;
  const text = ours.slice(0, cut);
  let at = 0;
  for (const letter of joined) if (text.startsWith(letter, at)) at += letter.length;
  return at === text.length;
}

function isSwallowed(cell: string, sheet: Sheet | undefined): boolean {
  const place = parseAddress(cell);
  if (place === undefined || sheet === undefined) return false;
  return sheet.merges.some(({ top, left, bottom, right }) => {
    const inside = place.row >= top && place.row <= bottom && place.column >= left && place.column <= right;
    return inside && !(place.row === top && place.column === left);
  });
}
