import type { TableRow } from '../../../document/tree.ts';
import { bodyRow } from './row.ts';

/** A table of no more rows than this stays on one page; a longer one keeps three rows at its head and foot together. */
const rowsOfOnePage = 30;
const rowsTogether = 3;

type Look = { readonly followed: boolean; readonly tint: string; readonly last: string };

/** Whether a row is kept with the one after it, or the last with what follows the table. */
export function rowsKept(count: number, index: number, followed: boolean): boolean {
  if (index === count - 1) return followed;
  return count <= rowsOfOnePage || index < rowsTogether - 1 || index >= count - rowsTogether;
}

export const bodyRows = (rows: readonly TableRow[], columns: readonly number[], look: Look): string =>
  rows
    .map((row, index) =>
      bodyRow(row, columns, {
        keepNext: rowsKept(rows.length, index, look.followed),
        tint: row.role === 'total' ? look.tint : undefined,
        borders: index === rows.length - 1 ? look.last : '',
      }),
    )
    .join('');
