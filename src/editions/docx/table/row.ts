import type { TableRow } from '../../../document/tree.ts';
import { twipsOfPoints } from '../lengths.ts';
import { stubStyle } from '../styles/table.ts';
import { run } from '../xml.ts';
import { cellMarkup } from './cell.ts';
import { span } from './widths.ts';

/** Height of a row, and what the first row of a group has more. */
const rowPoints = 14;
const groupPoints = 3.5;

export type RowLook = {
  readonly keepNext: boolean;
  readonly tint: string | undefined;
  /** Runs of the words of a stub. */
  readonly speak: (text: string) => string;
  /** Stands a little apart from the row before. */
  readonly apart: boolean;
};

const groupOf = 5;

export const heightOf = (apart: boolean): number => rowPoints + (apart ? groupPoints : 0);

/** A little space before a group and, where a table has no groups, after every fifth row. */
export function rowsApart(rows: readonly TableRow[]): readonly boolean[] {
  let inGroup = 0;
  return rows.map((row, index) => {
    const starts = row.role !== 'member' || row.groupStart === true || row.level !== rows[index - 1]?.level;
    const fifth = !starts && inGroup === groupOf;
    inGroup = starts || fifth ? (row.role === 'member' ? 1 : 0) : inGroup + 1;
    return index > 0 && (row.groupStart === true || fifth || row.role === 'heading');
  });
}

const rowMarkup = (points: number, cells: string): string =>
  `<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="${twipsOfPoints(points)}" w:hRule="atLeast"/></w:trPr>${cells}</w:tr>`;

export function bodyRow(row: TableRow, columns: readonly number[], look: RowLook): string {
  const strong = row.role === 'total' || row.role === 'subtotal';
  const stub = {
    ...look,
    style: stubStyle(row.level, strong ? 'Total' : ''),
    runs: look.speak(row.label),
    mark: row.mark,
  };
  const points = heightOf(look.apart);
  if (row.role === 'heading' && row.cells.length === 0) {
    const width = span(columns, 0, columns.length);
    return rowMarkup(points, cellMarkup({ ...stub, width, columns: columns.length }));
  }
  const first = cellMarkup({ ...stub, width: columns[0] ?? 0 });
  const number = { ...look, keepNext: false, style: strong ? 'TableTotal' : 'TableNumber' };
  const numbers = columns
    .slice(1)
    .map((width, index) =>
      cellMarkup({ ...number, width, runs: plain(row.cells[index]?.text ?? ''), mark: row.cells[index]?.mark }),
    );
  return rowMarkup(points, first + numbers.join(''));
}

const plain = (text: string): string => (text === '' ? '' : run(text));
