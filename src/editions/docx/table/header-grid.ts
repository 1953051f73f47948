import type { HeaderCell } from '../../../document/tree.ts';

/** A cell of the header where Word wants it: one that goes on from the row above is written again, as merged. */
export type PlacedCell = {
  readonly column: number;
  readonly columns: number;
  readonly merge: 'none' | 'begin' | 'continue';
  readonly text: string;
  readonly mark?: string;
  /** Stands over cells of its own (a spanner). */
  readonly spanner: boolean;
};

/** Header rows list their own cells as HTML does; Word's grid lists all. */
export function headerGrid(
  header: readonly (readonly HeaderCell[])[],
  width: number,
): readonly (readonly PlacedCell[])[] {
  const open = new Map<number, { readonly columns: number; readonly until: number }>();
  return header.map((cells, row) => {
    const placed: PlacedCell[] = [];
    const queue = [...cells];
    let column = 0;
    while (column < width) {
      const above = open.get(column);
      if (above !== undefined && above.until > row) {
        placed.push({ column, columns: above.columns, merge: 'continue', text: '', spanner: false });
        column += above.columns;
        continue;
      }
      const cell = queue.shift() ?? { text: '', columns: 1, rows: 1 };
      const columns = Math.min(cell.columns, width - column);
      if (cell.rows > 1) open.set(column, { columns, until: row + cell.rows });
      placed.push({
        column,
        columns,
        merge: cell.rows > 1 ? 'begin' : 'none',
        text: cell.text,
        ...(cell.mark === undefined ? {} : { mark: cell.mark }),
        spanner: columns > 1 && row + cell.rows < header.length,
      });
      column += columns;
    }
    return placed;
  });
}
