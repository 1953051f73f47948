import type { TableRow } from '../../../document/tree.ts';
import { bodyRow, rowsApart } from './row.ts';

/** A table of no more rows than this stays on one page; a longer one keeps three rows at its head and foot together. */
const rowsOfOnePage = 30;
const rowsTogether = 3;

type Look = { readonly followed: boolean; readonly tint: string; readonly speak: (text: string) => string };

/** Whether a row is kept with the one after it, or the last with what follows the table. */
export function rowsKept(count: number, index: number, followed: boolean): boolean {
  if (index === count - 1) return followed;
  return count <= rowsOfOnePage || index < rowsTogether - 1 || index >= count - rowsTogether;
}

export function bodyRows(rows: readonly TableRow[], columns: readonly number[], look: Look): string {
  const apart = rowsApart(rows);
  return rows
    .map((row, index) =>
      bodyRow(row, columns, {
        keepNext: rowsKept(rows.length, index, look.followed),
        tint: row.role === 'total' ? look.tint : undefined,
        speak: look.speak,
        apart: apart[index] === true,
      }),
    )
    .join('');
}
