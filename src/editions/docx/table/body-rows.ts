import type { TableRow } from '../../../document/tree.ts';
import { rowsApart, rowWriter } from './row.ts';

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
  const write = rowWriter({ columns, tint: look.tint, speak: look.speak });
  let markup = '';
  for (const [index, row] of rows.entries())
    markup += write(row, { keepNext: rowsKept(rows.length, index, look.followed), apart: apart[index] === true });
  return markup;
}
