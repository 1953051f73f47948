import type { TableRow } from '../../../document/tree.ts';
import { twipsOfPoints } from '../lengths.ts';
import { stubStyle } from '../styles/table.ts';
import { cellMarkup } from './cell.ts';
import { span } from './widths.ts';

/** Height of a row, and what the first row of a group has more. */
const rowPoints = 14;
const groupPoints = 3.5;

export type RowLook = { readonly keepNext: boolean; readonly tint: string | undefined; readonly borders: string };

export const heightOf = ({ groupStart }: TableRow): number => rowPoints + (groupStart === true ? groupPoints : 0);

const rowMarkup = (points: number, cells: string): string =>
  `<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="${twipsOfPoints(points)}" w:hRule="atLeast"/></w:trPr>${cells}</w:tr>`;

export function bodyRow(row: TableRow, columns: readonly number[], look: RowLook): string {
  const strong = row.role === 'total' || row.role === 'subtotal';
  const stub = { ...look, style: stubStyle(row.level, strong ? 'Total' : ''), text: row.label, mark: row.mark };
  const points = heightOf(row);
  if (row.role === 'heading' && row.cells.length === 0) {
    const width = span(columns, 0, columns.length);
    return rowMarkup(points, cellMarkup({ ...stub, width, columns: columns.length }));
  }
  const first = cellMarkup({ ...stub, width: columns[0] ?? 0 });
  const number = { ...look, keepNext: false, style: strong ? 'TableTotal' : 'TableNumber' };
  const numbers = columns
    .slice(1)
    .map((width, index) =>
      cellMarkup({ ...number, width, text: row.cells[index]?.text ?? '', mark: row.cells[index]?.mark }),
    );
  return rowMarkup(points, first + numbers.join(''));
}
