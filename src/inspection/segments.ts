import { isNote, isNumbered } from './captions.ts';
import { cellsOf, nature, type Line } from './line.ts';
import type { TableWords } from './structure.ts';
import { figuresOf, Tally } from './tally.ts';
import { shownText } from './text.ts';

/** Lines that belong to one table, one above another: what leads to it, its rows, what follows. */
export type Segment = {
  readonly lead: readonly Line[];
  readonly body: readonly Line[];
  readonly tail: readonly Line[];
};

type Growing = { lead: readonly Line[]; body: Line[]; tail: readonly Line[]; tally: Tally };

/** So many empty rows part a table from figures below it that have no heading of their own. */
const GAP = 3;
/** Headings have no more lines than this. */
const HEADINGS = 12;

/** Parts tables that stand one above another: a new one begins with headings over the figures, or with a title. */
export function segments(lines: readonly Line[], words: TableWords): readonly Segment[] {
  const found: Growing[] = [];
  let pending: Line[] = [];
  for (const line of lines) {
    if (nature(line) !== 'body') {
      pending.push(line);
      continue;
    }
    const current = found.at(-1);
    const last = current?.body.at(-1);
    if (current === undefined || last === undefined) {
      found.push(begun(pending, line));
    } else if (pending.length === 0 ? line.row - last.row > GAP + 1 : begins(pending, current, last, words)) {
      const first = leadStart(pending, current, words);
      current.tail = pending.slice(0, first);
      found.push(begun(pending.slice(first), line));
    } else {
      for (const inside of pending) current.body.push(inside);
      grow(current, line);
    }
    pending = [];
  }
  const current = found.at(-1);
  if (current === undefined) return [];
  // A row without a single figure may still end a table: it goes on where the rows above ended.
  const records = recordsAfter(current, pending);
  current.body = [...current.body, ...pending.slice(0, records)];
  current.tail = pending.slice(records);
  return found;
}

function begun(lead: readonly Line[], line: Line): Growing {
  const growing: Growing = { lead, body: [], tail: [], tally: new Tally() };
  grow(growing, line);
  return growing;
}

function grow(growing: Growing, line: Line): void {
  growing.body.push(line);
  growing.tally.add(line);
}

/** Columns in which a third of the rows so far hold a figure or a sign. */
function figureColumns({ tally }: Growing): ReadonlySet<number> {
  return new Set(
    tally.columns().filter((column) => {
      const count = tally.get(column);
      return count !== undefined && count.figure + count.written > 0 && figuresOf(count) >= tally.lines / 3;
    }),
  );
}

/** Whether these lines, which hold no figures, begin another table: headings stand over its figures, or a title names it. */
function begins(pending: readonly Line[], current: Growing, last: Line, words: TableWords): boolean {
  const titled = pending.some((line) => isNumbered(line, words));
  const heading = pending[headingAt(pending, current, last)];
  if (heading === undefined) return titled;
  const bands = pending.filter((line) => nature(line) === 'band');
  if (bands.some((line) => isContinuation(line, words))) return false;
  return bands.length > 0 || !isRepeated(heading, current);
}

/** Index of the first line that heads the figures anew; −1 when there is none. */
function headingAt(pending: readonly Line[], current: Growing, last: Line): number {
  const figures = figureColumns(current);
  const first = current.tally.columns()[0];
  return pending.findIndex((line, index) => {
    const heads = line.columns.filter((column) => figures.has(column)).length;
    if (heads === 0 || heads * 2 < figures.size) return false;
    const before = pending[index - 1] ?? last;
    const apart = index > 0 || line.row > before.row + 1;
    return apart || line.columns[0] !== first || (heads === figures.size && heads > 1);
  });
}

/** The same headings again, as at the top of every printed page. */
function isRepeated(heading: Line, current: Growing): boolean {
  const said = textsOf(heading);
  return current.lead.slice(-HEADINGS).some((line) => textsOf(line) === said);
}

function textsOf(line: Line): string {
  return cellsOf(line)
    .map((cell) => `${cell.column}:${shownText(cell)}`)
    .join('|');
}

function isContinuation(line: Line, { continued }: TableWords): boolean {
  const text = cellsOf(line).map(shownText).join(' ').toLowerCase();
  return [...continued].some((word) => text.includes(word));
}

/** Where the notes of the table above end and the title of the next begins: the lines just above its headings, and a gap at most. */
function leadStart(pending: readonly Line[], current: Growing, words: TableWords): number {
  const last = current.body.at(-1) ?? current.body[0];
  let first = last === undefined ? -1 : headingAt(pending, current, last);
  if (first < 0) first = pending.findIndex((line) => isNumbered(line, words));
  if (first < 0) return pending.length;
  let gaps = 0;
  for (let index = first - 1; index >= 0; index--) {
    const line = pending[index];
    const below = pending[index + 1];
    if (line === undefined || below === undefined || isNote(line)) break;
    const gap = below.row - line.row > 1;
    if (gap && (++gaps > 1 || below.row - line.row > GAP || index < first - 2)) break;
    first = index;
  }
  return first;
}

function recordsAfter(current: Growing, pending: readonly Line[]): number {
  const figures = figureColumns(current);
  const [left] = current.tally.columns();
  if (left === undefined || figures.has(left)) return 0;
  let row = current.body.at(-1)?.row ?? 0;
  let records = 0;
  for (const line of pending) {
    const goesOn = line.row === ++row && line.columns[0] === left && line.columns.some((column) => figures.has(column));
    if (!goesOn || line.columns.length < 2) break;
    records++;
  }
  return records;
}
