import type { Cell, Merge, Sheet } from '../workbook/workbook.ts';
import type { Legend } from '../language/words.ts';
import type { CellPlace } from '../place/place.ts';
import { address } from '../place/place.ts';
import { readWritten } from './value/written.ts';

/** A sheet as rows and columns; a merged range answers with its first cell, a cell of spaces is none. */
export type Grid = {
  readonly sheet: Sheet;
  readonly rows: readonly number[];
  readonly cell: (row: number, column: number) => Cell | undefined;
  /** The cell that shows at this place: its own, or the first cell of the merge that covers it. */
  readonly shown: (row: number, column: number) => Cell | undefined;
  readonly merge: (row: number, column: number) => Merge | undefined;
  readonly cellsOf: (row: number) => readonly Cell[];
  readonly place: (row: number, column: number) => CellPlace;
};

const NONE: readonly Cell[] = [];

export function grid(workbook: string, sheet: Sheet): Grid {
  const byRow = new Map<number, readonly Cell[]>();
  for (const { row, cells } of sheet.rows) {
    const telling = cells.some(isBlank) ? cells.filter((each) => !isBlank(each)) : cells;
    if (telling.length > 0) byRow.set(row, telling);
  }
  const indexed = new Map<number, ReadonlyMap<number, Cell>>();
  const cell = (row: number, column: number): Cell | undefined => {
    let columns = indexed.get(row);
    if (columns === undefined) {
      columns = new Map((byRow.get(row) ?? NONE).map((each) => [each.column, each]));
      indexed.set(row, columns);
    }
    return columns.get(column);
  };
  const merge = (row: number, column: number): Merge | undefined =>
    sheet.merges.find(
      ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
    );
  return {
    sheet,
    rows: [...byRow.keys()],
    cell,
    shown: (row, column) => {
      const own = cell(row, column);
      if (own !== undefined) return own;
      const covering = merge(row, column);
      return covering === undefined ? undefined : cell(covering.top, covering.left);
    },
    merge,
    cellsOf: (row) => byRow.get(row) ?? NONE,
    place: (row, column) => ({ workbook, sheet: sheet.name, cell: address(row, column) }),
  };
}

function isBlank({ content }: Cell): boolean {
  return content.kind === 'text' && content.text.trim() === '';
}

export function textOf(cell: Cell | undefined): string | undefined {
  return cell?.content.kind === 'text' ? cell.content.text : undefined;
}

/** What a heading or a label says: its text, or its number (years stand as numbers). */
export function labelOf(cell: Cell | undefined): string | undefined {
  return cell?.content.kind === 'number' ? cell.content.text : textOf(cell);
}

/** A figure as Excel holds it, or a sign that stands where one belongs: not words. */
export function isFigure({ content }: Cell, signs: Legend): boolean {
  return content.kind !== 'text' || signs.has(content.text.trim());
}

/** A number, too, that was typed as text. */
export function looksLikeFigure(cell: Cell, signs: Legend): boolean {
  return isFigure(cell, signs) || (cell.content.kind === 'text' && readWritten(cell.content.text).kind === 'number');
}
