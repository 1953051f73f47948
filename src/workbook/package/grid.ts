import { address } from '../../place/place.ts';
import type { CellIssue } from './content.ts';
import { numbersOf, type RowStore, type Span } from './row-store.ts';

export type PlacedIssue = CellIssue & { readonly cell: string };
/** A row and the numbers of its cells in the store, left to right. */
export type SpannedRow = { readonly row: number; readonly span: Span };

/** Gathers the cells of a sheet into rows; a row the file repeats or puts out of order comes out once, in its place. */
export type Grid = {
  /** Cells come with ascending numbers. */
  readonly add: (row: number, column: number, number: number) => void;
  readonly rows: (report: (issue: PlacedIssue) => void) => readonly SpannedRow[];
};

type OpenRow = { readonly row: number; readonly from: number; to: number; last: number; scattered?: number[] };

export function newGrid(store: RowStore): Grid {
  const rows: OpenRow[] = [];
  /** Known by their number only once a row stands out of order. */
  let byNumber: Map<number, OpenRow> | undefined;
  let current: OpenRow | undefined;
  let highest = 0;
  const open = (row: number, number: number): OpenRow => {
    if (row <= highest) byNumber ??= new Map(rows.map((known) => [known.row, known]));
    const opened = byNumber?.get(row) ?? { row, from: number, to: number, last: 0 };
    if (opened.to === number && opened.from === number) {
      rows.push(opened);
      byNumber?.set(row, opened);
    } else {
      opened.scattered ??= [...numbersOf({ from: opened.from, to: opened.to })];
    }
    highest = Math.max(highest, row);
    return opened;
  };
  return {
    add(row, column, number) {
      if (current?.row !== row) current = open(row, number);
      if (column <= current.last) current.scattered ??= [...numbersOf({ from: current.from, to: current.to })];
      current.last = Math.max(current.last, column);
      if (current.scattered) current.scattered.push(number);
      else current.to = number + 1;
    },
    rows(report) {
      if (byNumber) rows.sort((a, b) => a.row - b.row);
      return rows.map((opened) => {
        const { row, scattered } = opened;
        return { row, span: scattered ? tidied(row, scattered, store, report) : opened };
      });
    },
  };
}

/** In order of columns; of two cells in one place the first counts, and unless they agree that is an issue. */
function tidied(
  row: number,
  numbers: number[],
  store: RowStore,
  report: (issue: PlacedIssue) => void,
): readonly number[] {
  const { columnOf, contentOf } = store;
  numbers.sort((a, b) => columnOf(a) - columnOf(b));
  return numbers.filter((number, index) => {
    const before = numbers[index - 1];
    if (before === undefined || columnOf(before) !== columnOf(number)) return true;
    const [first, second] = [JSON.stringify(contentOf(before)), JSON.stringify(contentOf(number))];
    if (first !== second) {
      report({ code: 'cell-repeated', facts: { first, second }, cell: address(row, columnOf(number)) });
    }
    return false;
  });
}
