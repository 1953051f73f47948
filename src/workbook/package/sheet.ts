import { address } from '../../place/place.ts';
import type { Refusal } from '../refusal.ts';
import type { Sheet } from '../workbook.ts';
import { placeNumber, resultOf, type Calculation } from './calculation.ts';
import { newCellElement } from './cell-element.ts';
import { readContent, type CellContext, type RawCell } from './content.ts';
import { newFrame } from './frame.ts';
import { newGrid, type PlacedIssue, type SpannedRow } from './grid.ts';
import type { Budget } from './limits.ts';
import { withoutSwallowed } from './merges.ts';
import { shortestNumber } from './number-text.ts';
import type { Part } from './parts.ts';
import { newPlainRow } from './plain-row.ts';
import { newRowStore, numbersOf, type RowStore } from './row-store.ts';
import { PLAIN, type Style } from './styles.ts';
import { attribute, scan, type Tag } from './xml.ts';

export type SheetContext = CellContext & {
  readonly styles: readonly Style[];
  readonly budget: Budget;
  readonly calculation: Calculation;
  /** Cells of the sheet that the file says were calculated; undefined when it does not say. */
  readonly calculated: ReadonlySet<number> | undefined;
};
export type SheetReading = {
  readonly sheet: Omit<Sheet, 'name' | 'state'>;
  readonly cells: number;
  readonly issues: readonly PlacedIssue[];
  /** Rows that stand after a later or the same row in the file. */
  readonly untidyRows: ReadonlySet<number>;
  readonly cdata: boolean;
};

type CellStart = { readonly row: number; readonly column: number; readonly style: Style };

/** One pass over a worksheet part. */
export function readSheet(part: Part, context: SheetContext): SheetReading | Refusal {
  const { budget } = context;
  const frame = newFrame(budget);
  const element = newCellElement();
  const store = newRowStore();
  const grid = newGrid(store);
  const issues: PlacedIssue[] = [];
  let cell: CellStart | undefined;
  let cdata = false;

  const openCell = (tag: Tag): void => {
    const reference = attribute(tag, 'r');
    const place = frame.place(reference);
    const style = context.styles[Number(attribute(tag, 's') ?? 0)] ?? PLAIN;
    if (place) cell = { row: place.row, column: place.column, style };
    else issues.push({ code: 'cell-unreadable', facts: { type: 'r', text: reference ?? '' }, cell: '' });
    element.open(attribute(tag, 't') ?? 'n');
  };

  const closeCell = ({ row, column, style }: CellStart): void => {
    const raw = element.close();
    const plain = raw.type === 'n' && raw.formula === undefined && style.dates === 'none';
    const number = plain ? shortestNumber(raw.value) : undefined;
    if (number === undefined) addCell({ row, column, style }, raw);
    else addNumber(column, row, style, number);
  };

  const addNumber = (column: number, row: number, style: Style, number: number): void => {
    budget.spend('cells', 1);
    grid.add(row, column, store.addNumber(column, style, number));
  };

  const addCell = ({ row, column, style }: CellStart, raw: RawCell): void => {
    const { content, issue } = readContent(raw, context, style);
    if (issue) issues.push({ ...issue, cell: address(row, column) });
    if (content === undefined) return;
    budget.spend('cells', 1);
    if (raw.type !== 's' && content.kind === 'text') budget.spend('text', content.text.length);
    const { formula } = raw;
    if (formula === undefined) return grid.add(row, column, store.add(column, style, { content }));
    const result = resultOf(formula, placeNumber(row, column), context.calculation, context.calculated);
    grid.add(row, column, store.add(column, style, { content, formula, result }));
  };

  const plain = newPlainRow({
    row: (attributes) => frame.open('row', { attributes }),
    cell(column, styled, type, number, value) {
      const row = frame.stand(column);
      const style = context.styles[styled] ?? PLAIN;
      if (number !== undefined && style.dates === 'none') return addNumber(column, row, style, number);
      const said = number === undefined ? value : String(number);
      if (said !== '') addCell({ row, column, style }, { type, value: said, formula: undefined, inline: undefined });
    },
  });

  const refusal = scan(part, {
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
    cdata: () => (cdata = true),
    plain,
    refusal: budget.refusal,
  });
  if (refusal) return refusal;
  const swallowed = new Set<string>();
  const spans = withoutSwallowed(
    grid.rows((issue) => issues.push(issue)),
    frame.merges,
    sifter(store, swallowed),
  );
  const rows = spans.map(({ row, span }) => store.row(row, span));
  const cells = spans.reduce((sum, { span }) => sum + ('from' in span ? span.to - span.from : span.length), 0);
  const { merges, hiddenRows, untidyRows } = frame;
  return {
    sheet: { rows, merges, hiddenRows, hiddenColumns: frame.hiddenColumns() },
    cells,
    // What a merge swallows is not shown, so nothing is wrong with it.
    issues: swallowed.size === 0 ? issues : issues.filter((issue) => !swallowed.has(issue.cell)),
    untidyRows,
    cdata,
  };
}

/** Leaves out the cells that are not shown, and notes their addresses. */
function sifter(store: RowStore, swallowed: Set<string>) {
  return (entry: SpannedRow, isShown: (column: number) => boolean): SpannedRow | undefined => {
    const all = numbersOf(entry.span);
    const kept = all.filter((number) => {
      const column = store.columnOf(number);
      if (isShown(column)) return true;
      swallowed.add(address(entry.row, column));
      return false;
    });
    if (kept.length === all.length) return entry;
    return kept.length === 0 ? undefined : { row: entry.row, span: kept };
  };
}
