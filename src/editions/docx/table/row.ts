import type { TableRow } from '../../../document/tree.ts';
import { twipsOfPoints } from '../lengths.ts';
import { stubStyle } from '../styles/table.ts';
import { run } from '../xml.ts';
import { CELL_CLOSING, cellMarkup, cellOpening, noteMark } from './cell.ts';
import { span } from './widths.ts';

/** Height of a row, and what the first row of a group has more. */
const rowPoints = 14;
const groupPoints = 3.5;

type TableLook = {
  readonly columns: readonly number[];
  /** Behind the row of the total. */
  readonly tint: string;
  /** Runs of the words of a stub. */
  readonly speak: (text: string) => string;
};
type RowLook = {
  readonly keepNext: boolean;
  /** Stands a little apart from the row before. */
  readonly apart: boolean;
};
export type RowWriter = (row: TableRow, look: RowLook) => string;

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

/** Writes the rows of one table: what a cell says before its words is made once for all rows of a look. */
export function rowWriter({ columns, tint, speak }: TableLook): RowWriter {
  const [stubWidth = 0, ...widths] = columns;
  const shade = (role: TableRow['role']) => (role === 'total' ? tint : undefined);
  const stub = kept((role: TableRow['role'], level: number, keepNext: boolean) =>
    cellOpening({
      style: stubStyle(level, strong(role) ? 'Total' : ''),
      width: stubWidth,
      tint: shade(role),
      keepNext,
    }),
  );
  const numbers = kept((role: TableRow['role']) => {
    const style = strong(role) ? 'TableTotal' : 'TableNumber';
    return widths.map((width) => cellOpening({ style, width, tint: shade(role) }));
  });
  return (row, { keepNext, apart }) => {
    const { role, level, label, mark } = row;
    const points = heightOf(apart);
    if (role === 'heading' && row.cells.length === 0) {
      const wide = { width: span(columns, 0, columns.length), columns: columns.length };
      const words = { style: stubStyle(level), runs: speak(label), mark };
      return rowMarkup(points, cellMarkup({ ...wide, ...words, keepNext }));
    }
    let cells = `${stub(role, level, keepNext)}${speak(label)}${noteMark(mark)}${CELL_CLOSING}`;
    for (const [index, opening] of numbers(role).entries()) {
      const cell = row.cells[index];
      cells += `${opening}${plain(cell?.text ?? '')}${noteMark(cell?.mark)}${CELL_CLOSING}`;
    }
    return rowMarkup(points, cells);
  };
}

const strong = (role: TableRow['role']): boolean => role === 'total' || role === 'subtotal';

function kept<Arguments extends readonly unknown[], Made>(make: (...given: Arguments) => Made) {
  const made = new Map<string, Made>();
  return (...given: Arguments): Made => {
    const key = given.join(' ');
    const value = made.get(key) ?? make(...given);
    made.set(key, value);
    return value;
  };
}

/** A figure as printed. Words may begin or end with a space that must be kept, figures do not. */
const plain = (text: string): string =>
  figure.test(text) ? `<w:r><w:t>${text}</w:t></w:r>` : text === '' ? '' : run(text);

const figure = /^[\d.,\u00A0\u202F\u2212%]+$/;
