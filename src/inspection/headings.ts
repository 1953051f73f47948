import type { Merge } from '../workbook/workbook.ts';
import { unitOf } from './captions.ts';
import { cellsOf, type Line } from './line.ts';
import type { Merges } from './merges.ts';
import type { Segment } from './segments.ts';
import type { Column, TableWords } from './structure.ts';
import { oneLine, shownText } from './text.ts';

/** Where the figures of a table stand: its first column of all, the first and the last of figures. */
export type Extent = { readonly left: number; readonly first: number; readonly last: number };

/** More empty rows than this do not stand between headings and figures. */
const GAP = 2;

/** The heading lines among those that lead to a table, and what stands above them. */
export function headingLines(
  lead: readonly Line[],
  firstRow: number,
  extent: Extent,
  merges: Merges,
  words: TableWords,
): { readonly headings: readonly Line[]; readonly above: readonly Line[] } {
  const headings: Line[] = [];
  let next = firstRow;
  let index = lead.length - 1;
  for (; index >= 0; index--) {
    const line = lead[index];
    if (line === undefined || next - bottomOf(line, merges) - 1 > (headings.length === 0 ? GAP : 0)) break;
    if (unitOf(line, words) !== undefined && !headsSeveral(line, extent)) break;
    const inStub = line.columns.every((column) => column < extent.first);
    if (heads(line, extent, merges)) headings.unshift(line);
    else if (!inStub || (headings.length > 0 && line.columns.length < 2)) break;
    else if (headings.length > 0) headings.unshift(line);
    next = line.row;
  }
  return headings.length === 0 ? { headings, above: lead } : { headings, above: lead.slice(0, index + 1) };
}

/** Headings that stand under their figures, where nothing stands over them; the nearest first. */
export function headingsBelow(
  { body, tail }: Segment,
  { left, first, last }: Extent,
): { readonly below: readonly Line[]; readonly tail: readonly Line[] } {
  const end = body.at(-1)?.row ?? 0;
  let count = 0;
  for (const { row, columns } of first === left ? tail : []) {
    if (row !== end + count + 1 || !columns.every((column) => column >= first && column <= last)) break;
    if (count === 0 && columns.length < 2) break;
    count++;
  }
  return { below: tail.slice(0, count), tail: tail.slice(count) };
}

function bottomOf({ row, columns }: Line, merges: Merges): number {
  return Math.max(row, ...columns.flatMap((column) => merges.from(row, column)?.bottom ?? []));
}

function headsSeveral({ columns }: Line, { first, left }: Extent): boolean {
  return columns.length > 2 && columns.filter((column) => column >= first && column > left).length > 1;
}

/** A line heads figures when words stand over them; one text alone does only where it stands right of the stub. */
function heads(line: Line, { left, first, last }: Extent, merges: Merges): boolean {
  const over = line.columns.filter((column) => column >= first && column <= last);
  const [column] = over;
  if (column === undefined) return false;
  if (line.columns.length > 1) return true;
  if (column === left) return false;
  const [cell] = cellsOf(line);
  const length = cell === undefined ? 0 : shownText(cell).length;
  const merge = merges.from(line.row, column);
  if (merge === undefined) return length <= 60;
  return !(merge.left <= first && merge.right >= last) || length <= 60;
}

/** The headings over each column, from the outermost to its own. */
export function columnsOf(headings: readonly Line[], numbers: readonly number[], merges: Merges): readonly Column[] {
  const rows = headings.map((line, index) => spread(line, numbers, merges, index < headings.length - 1));
  const spans = headings.flatMap(({ row }) => merges.beginningIn(row).filter(({ top, bottom }) => bottom > top));
  const translated = allTranslated(headings);
  return numbers.map((column) => {
    const path: string[] = [];
    for (const [index, line] of headings.entries()) {
      const text = rows[index]?.get(column) ?? '';
      // Under a heading that reaches down, nothing of a neighbour's counts.
      if (text === '' || coveredFromAbove(spans, line.row, column)) continue;
      const said = translated ? (text.split('\n')[0] ?? text) : oneLine(text);
      path.push(said);
    }
    return { column, path };
  });
}

function coveredFromAbove(spans: readonly Merge[], row: number, column: number): boolean {
  return spans.some(({ top, left, bottom, right }) => top < row && row <= bottom && left <= column && column <= right);
}

/** What a line says over each column: its own cell, the merged one, or, where nothing is merged, the last one to the left. */
function spread(line: Line, numbers: readonly number[], merges: Merges, outer: boolean): ReadonlyMap<number, string> {
  const said = new Map<number, string>();
  const cells = new Map(cellsOf(line).map((cell) => [cell.column, shownText(cell)]));
  const wide = merges.beginningIn(line.row).filter(({ left, right }) => right > left);
  let before = '';
  for (const column of numbers) {
    const own = cells.get(column);
    const merge = own === undefined ? wide.find(({ left, right }) => left < column && column <= right) : undefined;
    const text = own ?? (merge === undefined ? undefined : cells.get(merge.left));
    // A heading that is merged says itself how far it reaches.
    if (own !== undefined) before = merges.from(line.row, column) === undefined ? own : '';
    said.set(column, text ?? (outer && wide.length === 0 ? before : ''));
  }
  return said;
}

/** Headings in several languages have as many lines each; in one language lines break where they must. */
function allTranslated(headings: readonly Line[]): boolean {
  const counts = new Set(
    headings.flatMap((line) =>
      cellsOf(line).flatMap(({ content }) =>
        content.kind === 'text' ? shownText({ content, row: 0, column: 0, indent: 0 }).split('\n').length : [],
      ),
    ),
  );
  counts.delete(0);
  return counts.size === 1 && !counts.has(1);
}
