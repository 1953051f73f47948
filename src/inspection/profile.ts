import { cellsOf, type Line } from './line.ts';
import { figuresOf, type Count, type Tally } from './tally.ts';
import { shownText } from './text.ts';

/**
 * The first column of figures: before it stands the stub. Years down the side are a stub; so are running numbers with
 * words beside them.
 */
export function firstFigureColumn(tally: Tally, rows: readonly Line[]): number | undefined {
  const columns = tally.columns();
  // Footnote numbers are few, and stand beside columns that are full of figures.
  const most = Math.max(0, ...columns.map((column) => filled(tally.get(column))));
  const solid = columns.some((column) => (tally.get(column)?.figure ?? 0) > 0);
  return columns.find((column, index) => {
    const count = tally.get(column);
    if (count === undefined || count.figure + count.written === 0) return false;
    if (filled(count) < Math.min(most, tally.lines) * 0.25) return false;
    if (solid && count.figure === 0 && count.written < tally.lines * 0.8) return false;
    if (figuresOf(count) + count.year < count.text + count.date) return false;
    const beside = tally.get(columns[index + 1] ?? 0);
    const words = beside !== undefined && beside.text * 2 > tally.lines;
    return !(index === 0 && words && isRunning(numbersIn(rows, column)));
  });
}

function filled(count: Count | undefined): number {
  return count === undefined ? 0 : figuresOf(count);
}

/** Each one more than the one before, nearly always: a row may have been moved since they were numbered. */
export function isRunning(numbers: readonly number[]): boolean {
  const steps = numbers.filter((number, index) => index > 0 && number === (numbers[index - 1] ?? 0) + 1).length;
  return numbers.length > 1 && steps >= (numbers.length - 1) * 0.9;
}

/** Pages of a list of contents: one column of small whole numbers that never fall. Two figures beside words are no table either. */
export function isContents(tally: Tally, rows: readonly Line[], columns: readonly number[]): boolean {
  const [column] = columns;
  if (column === undefined || columns.length > 1 || tally.columns()[0] === column) return false;
  const numbers = numbersIn(rows, column);
  return (
    numbers.length < 3 ||
    numbers.every(
      (number, index) => Number.isInteger(number) && number > 0 && number < 2000 && number >= (numbers[index - 1] ?? 0),
    )
  );
}

function numbersIn(rows: readonly Line[], column: number): readonly number[] {
  return rows.flatMap((line) => {
    const cell = cellsOf(line).find((each) => each.column === column);
    return cell === undefined ? [] : [Number(shownText(cell).replaceAll(/[()]/g, ''))];
  });
}
