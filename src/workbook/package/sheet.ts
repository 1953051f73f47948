import { address, parseAddress } from '../../place/place.ts';
import type { Refusal } from '../refusal.ts';
import type { Merge, Sheet } from '../workbook.ts';
import { newCellElement } from './cell-element.ts';
import { readContent, type CellContext } from './content.ts';
import { newGrid, type PlacedIssue, type Rows } from './grid.ts';
import { LAST_COLUMN, LAST_ROW, type Budget } from './limits.ts';
import { parseMerge, withoutSwallowed } from './merges.ts';
import type { Part } from './parts.ts';
import { PLAIN, type Style } from './styles.ts';
import { attribute, isTrue, scan, type Tag } from './xml.ts';

export type SheetContext = CellContext & { readonly styles: readonly Style[]; readonly budget: Budget };
export type SheetReading = {
  readonly sheet: Omit<Sheet, 'name' | 'state'>;
  readonly issues: readonly PlacedIssue[];
  /** Rows that stand after a later or the same row in the file. */
  readonly untidyRows: ReadonlySet<number>;
};

type CellStart = { readonly row: number; readonly column: number; readonly style: Style };

/** One pass over a worksheet part. */
export function readSheet(part: Part, context: SheetContext): SheetReading | Refusal {
  const { budget } = context;
  const frame = newFrame(budget);
  const element = newCellElement();
  const grid = newGrid();
  const issues: PlacedIssue[] = [];
  let cell: CellStart | undefined;

  const openCell = (tag: Tag): void => {
    const place = frame.place(attribute(tag, 'r'));
    const style = context.styles[Number(attribute(tag, 's') ?? 0)] ?? PLAIN;
    if (place) cell = { row: place.row, column: place.column, style };
    else issues.push({ code: 'cell-unreadable', facts: { type: 'r', text: attribute(tag, 'r') ?? '' }, cell: '' });
    element.open(attribute(tag, 't') ?? 'n');
  };

  const closeCell = ({ row, column, style }: CellStart): void => {
    const raw = element.close();
    const { content, issue } = readContent(raw, context, style);
    if (issue) issues.push({ ...issue, cell: address(row, column) });
    if (content === undefined) return;
    budget.spend('cells', 1);
    if (raw.type !== 's' && content.kind === 'text') budget.spend('text', content.text.length);
    const cellOfStyle = { row, column, content, ...style.look };
    grid.add(raw.formula === undefined ? cellOfStyle : { ...cellOfStyle, formula: raw.formula });
  };

  const refusal = scan(part.name, part.bytes, {
    open(local, tag) {
      if (cell) element.openInside(local, tag);
      else if (local === 'c') openCell(tag);
      else frame.open(local, tag);
    },
    close(local) {
      if (cell === undefined) return;
      if (local !== 'c') return element.closeInside(local);
      closeCell(cell);
      cell = undefined;
    },
    text: (text) => cell && element.text(text),
    refusal: budget.refusal,
  });
  if (refusal) return refusal;
  const all = grid.rows((issue) => issues.push(issue));
  const rows = withoutSwallowed(all, frame.merges);
  const { merges, hiddenRows, hiddenColumns, untidyRows } = frame;
  return { sheet: { rows, merges, hiddenRows, hiddenColumns }, issues: shownOnly(issues, all, rows), untidyRows };
}

/** Everything of a sheet but its cells, and the place the next cell has. */
function newFrame(budget: Budget) {
  const merges: Merge[] = [];
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  const untidyRows = new Set<number>();
  let last = 0;
  let row = 0;
  let column = 0;

  const openRow = (tag: Tag): void => {
    const stated = attribute(tag, 'r');
    [row, column] = [stated === undefined ? row + 1 : Number(stated), 0];
    if (row <= last) untidyRows.add(row);
    last = Math.max(last, row);
    if (isTrue(attribute(tag, 'hidden'))) hiddenRows.add(row);
  };
  const openColumns = (tag: Tag): void => {
    if (!isTrue(attribute(tag, 'hidden')) && Number(attribute(tag, 'width') ?? 1) > 0) return;
    const end = Math.min(LAST_COLUMN, Number(attribute(tag, 'max')));
    for (let hidden = Math.max(1, Number(attribute(tag, 'min'))); hidden <= end; hidden++) hiddenColumns.add(hidden);
  };
  const openMerge = (tag: Tag): void => {
    budget.spend('merges', 1);
    const merge = parseMerge(attribute(tag, 'ref') ?? '');
    if (merge) merges.push(merge);
  };

  return {
    merges,
    hiddenRows,
    hiddenColumns,
    untidyRows,
    open(local: string, tag: Tag): void {
      if (local === 'row') openRow(tag);
      else if (local === 'col') openColumns(tag);
      else if (local === 'mergeCell') openMerge(tag);
    },
    /** Rows and cells may leave their reference out: then they follow the one before. */
    place(reference: string | undefined): { readonly row: number; readonly column: number } | undefined {
      const place = reference === undefined ? { row, column: column + 1 } : parseAddress(reference.toUpperCase());
      if (!place || place.row !== row || !(row >= 1 && row <= LAST_ROW) || place.column > LAST_COLUMN) return undefined;
      column = place.column;
      return place;
    },
  };
}

/** What a merge swallows is not shown, so nothing is wrong with it. */
function shownOnly(issues: readonly PlacedIssue[], all: Rows, shown: Rows): readonly PlacedIssue[] {
  if (issues.length === 0 || all === shown) return issues;
  const swallowed = addresses(all);
  for (const kept of addresses(shown)) swallowed.delete(kept);
  return issues.filter(({ cell }) => !swallowed.has(cell));
}

function addresses(rows: Rows): Set<string> {
  return new Set(rows.flatMap(({ row, cells }) => cells.map(({ column }) => address(row, column))));
}
