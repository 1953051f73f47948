import type { TableBlock } from '../../../document/tree.ts';
import { columnsOf, gridOf } from '../table/grid.ts';
import type { GridCell } from '../table/grid.ts';
import type { Records } from './csv.ts';

/** One header row, the heads over a column in one, then a row of the table a line: numbers in full, signs as printed, a heading alone. */
export function tableRecords({ header, rows }: TableBlock): Records {
  const grid = gridOf(header);
  const heads = Array.from({ length: columnsOf(grid) }, (_, column) => headOf(grid, column));
  const lines = rows.map(({ label, cells }) => [
    label,
    ...cells.map(({ value, text }) => (value.kind === 'number' ? String(value.value) : text)),
  ]);
  return [heads, ...lines];
}

const headOf = (grid: readonly GridCell[], column: number): string =>
  grid
    .filter((one) => one.column <= column && column < one.column + one.columns)
    .toSorted((one, other) => one.row - other.row)
    .map(({ cell }) => cell.text)
    .filter((text) => text !== '')
    .join(': ');
