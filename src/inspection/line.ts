import type { Cell, Sheet } from '../workbook/workbook.ts';
import { markOf, type Mark } from './mark.ts';
import type { TableWords } from './structure.ts';

/** A row of a sheet by what its cells are; the cells themselves are taken from the sheet again when their words are needed. */
export type Line = {
  readonly row: number;
  /** Columns of the cells that hold something, ascending; their marks beside. */
  readonly columns: readonly number[];
  readonly marks: readonly Mark[];
  readonly source: Sheet['rows'][number];
};

/** All lines of a sheet that hold something. Like lines share their columns and marks: most rows of a long table are alike. */
export function linesOf({ rows }: Sheet, words: TableWords): readonly Line[] {
  const lines: Line[] = [];
  for (const source of rows) {
    const columns: number[] = [];
    const marks: Mark[] = [];
    for (const cell of source.cells) {
      const mark = markOf(cell, words);
      if (mark === 'blank') continue;
      columns.push(cell.column);
      marks.push(mark);
    }
    if (columns.length === 0) continue;
    const before = lines.at(-1);
    lines.push({
      row: source.row,
      columns: before !== undefined && same(before.columns, columns) ? before.columns : columns,
      marks: before !== undefined && same(before.marks, marks) ? before.marks : marks,
      source,
    });
  }
  return lines;
}

/** The part of a line between two columns; undefined when nothing stands there. */
export function between(line: Line, left: number, right: number): Line | undefined {
  const kept = line.columns.flatMap((column, index) => (column >= left && column <= right ? [index] : []));
  if (kept.length === line.columns.length) return line;
  if (kept.length === 0) return undefined;
  const { columns, marks } = line;
  return {
    ...line,
    columns: kept.map((index) => columns[index] ?? 0),
    marks: kept.map((index) => marks[index] ?? 'blank'),
  };
}

/** The cells of a line, those that hold something. */
export function cellsOf({ source, columns }: Line): readonly Cell[] {
  const wanted = new Set(columns);
  return source.cells.filter(({ column }) => wanted.has(column));
}

/**
 * What a line is at first sight. `body`: figures, or signs beside a label; `heading`: several texts, years or dates;
 * `band`: one text alone (a title, a unit, a note, the name of a section).
 */
export type Nature = 'body' | 'heading' | 'band';

export function nature({ columns, marks }: Line): Nature {
  if (columns.length === 1) return marks[0] === 'figure' ? 'body' : 'band';
  // Years alone are headings: a row of figures that all look like years is rarer than a row of years.
  const figures = marks.some(
    (mark, index) => mark === 'figure' || mark === 'written' || (mark === 'sign' && index > 0),
  );
  return figures ? 'body' : 'heading';
}

function same<T>(one: readonly T[], other: readonly T[]): boolean {
  return one.length === other.length && one.every((value, index) => value === other[index]);
}
