import { variants } from '../language/label.ts';
import type { UnitSaid } from '../language/words.ts';
import type { Cell } from '../workbook/workbook.ts';
import { PERIOD, type DatasetContext } from './context.ts';
import { isFigure, labelOf, looksLikeFigure, textOf } from './grid.ts';
import { resolveLabel, NOWHERE } from './resolve.ts';
import { cellsIn, type Region } from './titles.ts';
import { unitsSaid } from './unit.ts';

/** Where the parts of a table lie. */
export type Layout = {
  /** Columns of labels, left to right. */
  readonly stub: readonly number[];
  /** Lines between title and heading: a subtitle, a period, the unit. */
  readonly subtitles: readonly Cell[];
  /** What the unit lines say. */
  readonly units: readonly (UnitSaid & { readonly cell: Cell })[];
  readonly headings: readonly number[];
  /** First and last row of figures: what stands beneath are notes. */
  readonly first: number;
  readonly last: number;
  readonly body: readonly number[];
};

export function layOut(region: Region, context: DatasetContext): Layout {
  const { grid, title, end } = region;
  const { signs } = context.words;
  const rows = grid.rows.filter((row) => row > title.row && row <= end);
  const stub = stubColumns(region, rows, context);
  const beyond = (row: number): readonly Cell[] => cellsIn(region, row).filter(({ column }) => !within(stub, column));
  const telling = rows.filter((row) => beyond(row).some((cell) => looksLikeFigure(cell, signs)));
  const labelled = (row: number): boolean => stub.some((column) => labelOf(grid.cell(row, column)) !== undefined);
  const figures = telling.filter((row) => beyond(row).some((cell) => isFigure(cell, signs)));
  const row =
    telling.find(
      (candidate) => labelled(candidate) && !isHeading(candidate, beyond(candidate), stub, region, context),
    ) ??
    figures[0] ??
    end;
  const first = withTitlesOfBlocks(row, rows, region, context);
  const last = telling.at(-1) ?? first;
  const above = rows.filter((row) => row < first);
  const start = above.findIndex((row) => !isSubtitle(row, stub, region, context));
  const lines = (start < 0 ? above : above.slice(0, start)).flatMap((row) => cellsIn(region, row));
  const headings = (start < 0 ? [] : above.slice(start)).filter((row) => !areNumbersOfColumns(beyond(row)));
  return {
    stub,
    subtitles: lines,
    units: lines.flatMap((cell) => unitsSaid(textOf(cell) ?? '', context.words).map((said) => ({ ...said, cell }))),
    headings,
    first,
    last,
    body: rows.filter((row) => row >= first && row <= last),
  };
}

/** The leftmost columns that rows of figures fill; how many of them are labels, the release declares. */
function stubColumns(region: Region, rows: readonly number[], { words }: DatasetContext): readonly number[] {
  const filled = new Set<number>();
  for (const row of rows) {
    const cells = cellsIn(region, row);
    if (cells.some((cell) => looksLikeFigure(cell, words.signs))) for (const { column } of cells) filled.add(column);
  }
  return [...filled].toSorted((a, b) => a - b).slice(0, region.sought.declaration.stub ?? 1);
}

function within(stub: readonly number[], column: number): boolean {
  return column <= (stub.at(-1) ?? 0);
}

/** The name of a block or of a group of rows stands above its first figures, alone in its row. */
function withTitlesOfBlocks(first: number, rows: readonly number[], region: Region, context: DatasetContext): number {
  const { rows: stub, blocks = [] } = region.sought.declaration;
  let start = first;
  for (const row of rows.filter((each) => each < first).toReversed()) {
    const [only, ...others] = cellsIn(region, row);
    const text = textOf(only);
    if (text === undefined || others.length > 0) break;
    const meaning = resolveLabel(text, [...blocks, ...stub], region.sought, context, NOWHERE);
    const named = meaning.kind === 'codes' && Object.keys(meaning.codes).length > 0;
    if (!named && meaning.kind !== 'ambiguous') break;
    start = row;
  }
  return start;
}

/** Years, numbers of columns, ages: figures that head columns. A row whose label the code lists know is never one. */
function isHeading(
  row: number,
  cells: readonly Cell[],
  stub: readonly number[],
  region: Region,
  context: DatasetContext,
): boolean {
  const { sought, grid } = region;
  const { rows, blocks = [], columns } = sought.declaration;
  const known = stub.some((column) => {
    const label = labelOf(grid.shown(row, column));
    const meaning =
      label === undefined ? undefined : resolveLabel(label, [...blocks, ...rows], sought, context, NOWHERE);
    return meaning?.kind === 'codes' || meaning?.kind === 'ambiguous';
  });
  if (known) return false;
  const merge = grid.merge(row, stub[0] ?? 1);
  if (merge !== undefined && merge.bottom > row && merge.top === row) return true;
  if (areNumbersOfColumns(cells) || !cells.some((cell) => isFigure(cell, context.words.signs))) return true;
  return cells.every((cell) => {
    const label = labelOf(cell);
    if (label === undefined) return false;
    if (cell.content.kind === 'number' && columns.includes(PERIOD) && context.periods.whole(label) !== undefined)
      return true;
    return resolveLabel(label, columns, sought, context, NOWHERE).kind === 'codes';
  });
}

/** «А 1 2 3»: the numbers under a heading. */
function areNumbersOfColumns(cells: readonly Cell[]): boolean {
  const [first] = cells;
  const start = first === undefined ? 0 : Number(labelOf(first));
  return (
    cells.length > 1 && (start === 1 || start === 2) && cells.every((cell, at) => Number(labelOf(cell)) === start + at)
  );
}

/** A line of units, or one line of words over the stub. */
function isSubtitle(row: number, stub: readonly number[], region: Region, context: DatasetContext): boolean {
  const cells = cellsIn(region, row);
  if (
    cells.every(
      (cell) => variants(textOf(cell) ?? '').length > 0 && unitsSaid(textOf(cell) ?? '', context.words).length > 0,
    )
  )
    return true;
  const [only] = cells;
  if (only === undefined || cells.length > 1 || textOf(only) === undefined) return false;
  const merge = region.grid.merge(row, only.column);
  return within(stub, only.column) && (merge === undefined || merge.bottom === row);
}
