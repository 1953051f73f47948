import { address } from '../../place/place.ts';
import type { Cell, Sheet } from '../workbook.ts';
import type { CellIssue } from './content.ts';

export type PlacedIssue = CellIssue & { readonly cell: string };
export type Rows = Sheet['rows'];

/** Gathers the cells of a sheet into rows; a row the file repeats or puts out of order comes out once, in its place. */
export type Grid = {
  readonly add: (cell: Cell) => void;
  readonly rows: (report: (issue: PlacedIssue) => void) => Rows;
};

type OpenRow = { readonly row: number; readonly cells: Cell[]; tidy: boolean };

export function newGrid(): Grid {
  const rows = new Map<number, OpenRow>();
  let current: OpenRow | undefined;
  let tidy = true;
  const rowOf = (row: number): OpenRow => {
    if (current?.row === row) return current;
    if (current && row < current.row) tidy = false;
    current = rows.get(row) ?? { row, cells: [], tidy: true };
    rows.set(row, current);
    return current;
  };
  return {
    add(cell) {
      const row = rowOf(cell.row);
      const last = row.cells.at(-1);
      if (last && last.column >= cell.column) row.tidy = false;
      row.cells.push(cell);
    },
    rows(report) {
      const gathered = [...rows.values()];
      if (!tidy) gathered.sort((a, b) => a.row - b.row);
      return gathered.map((row) => ({ row: row.row, cells: row.tidy ? row.cells : tidied(row.cells, report) }));
    },
  };
}

/** In order of columns; of two cells in one place the first counts, and unless they agree that is an issue. */
function tidied(cells: Cell[], report: (issue: PlacedIssue) => void): readonly Cell[] {
  cells.sort((a, b) => a.column - b.column);
  return cells.filter((cell, index) => {
    const before = cells[index - 1];
    if (before?.column !== cell.column) return true;
    const [first, second] = [JSON.stringify(before.content), JSON.stringify(cell.content)];
    if (first !== second) {
      report({ code: 'cell-repeated', facts: { first, second }, cell: address(cell.row, cell.column) });
    }
    return false;
  });
}
