import type { Cell, Sheet } from '../workbook/workbook.ts';
import type { CellPlace } from '../place/place.ts';
import { address } from '../place/place.ts';

/** A sheet as rows and columns; a merged range answers with its first cell. */
export type Grid = {
  readonly sheet: Sheet;
  readonly rows: readonly number[];
  readonly cell: (row: number, column: number) => Cell | undefined;
  /** The cell that shows at this place: its own, or the first cell of the merge that covers it. */
  readonly shown: (row: number, column: number) => Cell | undefined;
  readonly cellsOf: (row: number) => readonly Cell[];
  readonly place: (row: number, column: number) => CellPlace;
};

export function grid(workbook: string, sheet: Sheet): Grid {
  const byRow = new Map(sheet.rows.map(({ row, cells }) => [row, new Map(cells.map((cell) => [cell.column, cell]))]));
  const cell = (row: number, column: number): Cell | undefined => byRow.get(row)?.get(column);
  return {
    sheet,
    rows: sheet.rows.map(({ row }) => row),
    cell,
    shown: (row, column) => {
      const own = cell(row, column);
      if (own !== undefined) return own;
      const merge = sheet.merges.find(
        ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
      );
      return merge === undefined ? undefined : cell(merge.top, merge.left);
    },
    cellsOf: (row) => [...(byRow.get(row)?.values() ?? [])],
    place: (row, column) => ({ workbook, sheet: sheet.name, cell: address(row, column) }),
  };
}

export function textOf(cell: Cell | undefined): string | undefined {
  return cell?.content.kind === 'text' ? cell.content.text : undefined;
}

/** Something that is a figure, or stands where one belongs: not words. */
export function isFigure(cell: Cell, signs: ReadonlyMap<string, unknown>): boolean {
  return cell.content.kind !== 'text' || signs.has(cell.content.text.trim());
}
