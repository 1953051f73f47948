import { normaliseLabel } from '../language/label.ts';
import { lineText, notesOf, titleOf, unitInTitle, unitOf } from './captions.ts';
import { columnsOf, headingLines, headingsBelow, type Extent } from './headings.ts';
import { cellsOf, nature, type Line } from './line.ts';
import type { Merges } from './merges.ts';
import { firstFigureColumn, isContents, isRunning } from './profile.ts';
import type { Segment } from './segments.ts';
import type { Range, Table, TableWords } from './structure.ts';
import { stubOf } from './stub.ts';
import { figuresOf, Tally } from './tally.ts';
import { shownText } from './text.ts';

/** A column without a heading is the table's own only when it holds something in at least so many of the rows. */
const FILLED = 0.1;

/** A segment of a sheet as a table; undefined when no reader would call it one (a list of contents, a lone figure). */
export function tableOf(segment: Segment, merges: Merges, words: TableWords): Table | undefined {
  const { lead, body } = segment;
  const tally = new Tally();
  const figured = body.filter((line) => nature(line) === 'body');
  for (const line of figured) tally.add(line);
  const [left] = tally.columns();
  const first = firstFigureColumn(tally, figured);
  const firstRow = body[0]?.row;
  if (first === undefined || firstRow === undefined || left === undefined) return undefined;
  const extent: Extent = { left, first, last: lastOf(lead, tally) };
  const { headings, above } = headingLines(lead, firstRow, extent, merges, words);
  const { below, tail } = headings.length > 0 ? { below: [], tail: segment.tail } : headingsBelow(segment, extent);
  const numbers = columnNumbers(tally, figured.length, extent, [...headings, ...below], headings.length === 0);
  if (figuresIn(tally, numbers) < 2) return undefined;
  if (headings.length + below.length === 0 && isContents(tally, figured, numbers)) return undefined;
  const said = new Set(headings.map((line) => normaliseLabel(lineText(line))));
  const rows = body
    .filter((line) => isRow(line, first, said, words))
    .slice(headings.length > 0 && isNumbering(figured[0], extent) ? 1 : 0);
  const title = titleOf(above, headings[0]?.row ?? firstRow, words);
  const unit =
    above.map((line) => unitOf(line, words)).findLast((found) => found !== undefined) ??
    (title === undefined ? undefined : unitInTitle(title.text, words));
  const range = rangeOf(
    [...headings, ...body, ...below],
    extent,
    numbers,
    merges,
    headings.length === 0 && first === left,
  );
  return {
    ...(title === undefined ? {} : { title }),
    range,
    columns: columnsOf([...headings, ...below.toReversed()], numbers, merges),
    rows: rows.length,
    stub: () => stubOf(rows, left, first),
    ...(unit === undefined ? {} : { unit }),
    signs: signsOf(figured, numbers, tally),
    notes: notesOf(tail, range.bottom),
  };
}

/** A row of the table: it holds figures, or at least words where they belong; headings said again are none. */
function isRow(line: Line, first: number, headings: ReadonlySet<string>, words: TableWords): boolean {
  if (nature(line) === 'body') return line.columns.some((column) => column >= first);
  if (unitOf(line, words) !== undefined) return false;
  const beside = line.columns.length > 1 && line.columns.some((column) => column >= first);
  return beside && (line.columns[0] ?? first) < first && !headings.has(normaliseLabel(lineText(line)));
}

function lastOf(lead: readonly Line[], tally: Tally): number {
  const last = tally.columns().at(-1) ?? 1;
  return lead.reduce((most, { columns }) => (columns.length > 1 ? Math.max(most, columns.at(-1) ?? most) : most), last);
}

/** «А | 1 | 2 | 3»: the row under the headings that numbers the columns. */
function isNumbering(line: Line | undefined, { first }: Extent): boolean {
  if (line === undefined) return false;
  const labels = cellsOf(line).filter(({ column }) => column < first);
  if (labels.some((cell) => shownText(cell).length > 2)) return false;
  const numbers = cellsOf(line)
    .filter(({ column }) => column >= first)
    .map((cell) => Number(shownText(cell)));
  return numbers.length > 2 && (numbers[0] === 1 || numbers[0] === 2) && isRunning(numbers);
}

/** Columns of figures, and those of words between and after them that have a heading or are well filled. */
function columnNumbers(
  tally: Tally,
  rows: number,
  { left, first, last }: Extent,
  headings: readonly Line[],
  below: boolean,
): readonly number[] {
  const headed = new Set(headings.flatMap(({ columns }) => columns).filter((column) => column >= first));
  // Where nothing stands left of the figures, words right of them are the stub.
  const mirrored = first === left && below;
  return [...new Set([...tally.columns(), ...headed])]
    .filter((column) => column >= first && column <= last)
    .toSorted((a, b) => a - b)
    .filter((column) => {
      const count = tally.get(column);
      const filled = count === undefined ? 0 : figuresOf(count) + count.year + count.date + count.text;
      if (mirrored) return count !== undefined && figuresOf(count) + count.year > 0;
      return headed.has(column) || filled >= (headed.size > 0 ? rows * FILLED : 1);
    });
}

function figuresIn(tally: Tally, numbers: readonly number[]): number {
  return numbers.reduce((sum, column) => {
    const count = tally.get(column);
    return sum + (count === undefined ? 0 : figuresOf(count) + count.year);
  }, 0);
}

function rangeOf(
  lines: readonly Line[],
  { left, last }: Extent,
  numbers: readonly number[],
  merges: Merges,
  mirrored: boolean,
): Range {
  const top = lines.reduce((least, { row }) => Math.min(least, row), Number.MAX_SAFE_INTEGER);
  const bottom = lines.reduce((most, { row }) => Math.max(most, row), 1);
  const heading = lines[0];
  // Words right of the figures are their stub where none stands at the left.
  const right = mirrored ? last : (numbers.at(-1) ?? last);
  return {
    top,
    left: Math.min(left, heading?.columns[0] ?? left),
    bottom,
    right: Math.max(right, heading === undefined ? 1 : (merges.from(heading.row, right)?.right ?? 1)),
  };
}

function signsOf(rows: readonly Line[], numbers: readonly number[], tally: Tally): ReadonlyMap<string, number> {
  const wanted = new Set(
    numbers.filter((column) => {
      const count = tally.get(column);
      return count !== undefined && (count.figure > 0 || count.text === 0);
    }),
  );
  const signs = new Map<string, number>();
  for (const line of rows) {
    if (!line.marks.includes('sign')) continue;
    const signed = new Set(line.columns.filter((column, index) => line.marks[index] === 'sign' && wanted.has(column)));
    for (const cell of line.source.cells) {
      if (!signed.has(cell.column)) continue;
      const sign = shownText(cell);
      signs.set(sign, (signs.get(sign) ?? 0) + 1);
    }
  }
  return new Map([...signs].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
