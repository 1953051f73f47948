import type { TableCell } from '../../document/tree.ts';

/**
 * Number format of a figure: grouped by the reader's own locale, with its printed decimals. What is printed after the
 * last digit ("20.7%", "1 234 p") is kept as a literal, so that the cell stays a number and looks as on paper.
 */
export function numberFormat(cell: Pick<TableCell, 'text' | 'decimals'>): string {
  const digits = cell.decimals > 0 ? `#,##0.${'0'.repeat(cell.decimals)}` : '#,##0';
  const suffix = /[^\p{Nd}]*$/u.exec(cell.text)?.[0] ?? '';
  const bare = suffix === cell.text ? '' : suffix.replace(/["\\]/g, '').slice(0, 12);
  return bare === '' ? digits : `${digits}"${bare}"`;
}
