import type { HeaderCell } from '../../../document/tree.ts';

/** A header cell in its place: first column, the row its words stand in, and how many columns it spans. */
export type GridCell = {
  readonly cell: HeaderCell;
  readonly column: number;
  readonly row: number;
  readonly columns: number;
};

/** Header rows list their own cells, as HTML does; here each finds its column. A cell over several rows stands in the last of them. */
export function gridOf(header: readonly (readonly HeaderCell[])[]): readonly GridCell[] {
  const taken = header.map(() => new Set<number>());
  return header.flatMap((cells, row) => {
    let column = 0;
    return cells.map((cell): GridCell => {
      while (taken[row]?.has(column) === true) column += 1;
      const first = column;
      column += cell.columns;
      for (const below of taken.slice(row, row + cell.rows)) {
        for (let index = first; index < column; index += 1) below.add(index);
      }
      return { cell, column: first, row: Math.min(row + cell.rows, header.length) - 1, columns: cell.columns };
    });
  });
}

export const columnsOf = (grid: readonly GridCell[]): number =>
  Math.max(0, ...grid.map(({ column, columns }) => column + columns));
