import type { TableBlock, TableRow } from '../../../document/tree.ts';
import { HYPHEN } from '../hyphens.ts';
import { inCell } from '../lines.ts';
import type { Look, StyleName } from '../look.ts';
import { millimetres } from '../millimetres.ts';
import type { GridCell } from './grid.ts';
import { columnsOf } from './grid.ts';

export type Columns = {
  /** Inner width of the stub and of each number column, without padding. */
  readonly stub: number;
  readonly numbers: readonly number[];
  readonly padding: number;
};

/** Of the whole table, padding included. */
export const widthOf = ({ stub, numbers, padding }: Columns): number =>
  numbers.reduce((sum, width) => sum + width + 2 * padding, stubPadding + stub + padding);

export const stubPadding = millimetres(1.8);
export const levelIndent = millimetres(3);
const stubAtMost = millimetres(52);
const stubAtLeast = millimetres(24);
const columnAtLeast = millimetres(15);
const columnAtMost = millimetres(32);
const paddings = [4, 2.5, 1.5];

/**
 * Stub as wide as its longest name, all number columns equal, if need be with long words of their heads parted; where that does not fit,
 * each as wide as its own figures and words; else none.
 */
export function fitColumns(block: TableBlock, grid: readonly GridCell[], look: Look): Columns | undefined {
  const count = columnsOf(grid) - 1;
  const names = stubNeed(block, grid, look);
  const needs = ([whole, parted] as const).map((widest) =>
    Array.from({ length: count }, (_, index) => need(block, grid, index + 1, widest, look)),
  );
  for (const fit of [equal, own]) {
    for (const padding of paddings) {
      for (const each of needs) {
        const fitted = fit(each, names, padding, look.wide);
        if (fitted !== undefined) return fitted;
      }
    }
  }
  return undefined;
}

type Fit = (needs: readonly number[], names: number, padding: number, width: number) => Columns | undefined;

const around = (count: number, padding: number): number => 2 * padding * count + stubPadding + padding;

const equal: Fit = (needs, names, padding, width) => {
  const count = needs.length;
  const stub = Math.min(names, stubAtMost);
  const widest = Math.max(columnAtLeast - 2 * padding, ...needs);
  const left = width - around(count, padding) - stub;
  if (widest * count > left) return undefined;
  const most = Math.max(widest, columnAtMost - 2 * padding);
  const each = Math.min(most, left / Math.max(1, count));
  const spare = left - each * count;
  return { stub: stub + Math.max(0, Math.min(spare, stubAtMost - stub)), numbers: needs.map(() => each), padding };
};

const own: Fit = (needs, names, padding, width) => {
  const left = width - around(needs.length, padding);
  const needed = needs.reduce((sum, one) => sum + one, 0);
  const stub = Math.min(names, stubAtMost, Math.max(stubAtLeast, left - needed));
  const spare = left - stub - needed;
  if (spare < 0) return undefined;
  return { stub, numbers: needs.map((one) => one + spare / needs.length), padding };
};

type Widest = (word: string, look: Look) => number;

const whole: Widest = (word, look) => look.width(word, 'tableHead');

/** With one break, where it leaves the word narrowest. */
const parted: Widest = (word, look) => {
  const widths = look.points(word).map((point) => {
    const parts = [word.slice(0, point) + HYPHEN, word.slice(point)];
    return Math.max(...parts.map((part) => look.width(part, 'tableHead')));
  });
  return Math.min(whole(word, look), ...widths);
};

const headLines = 3;

/** The widest figure of a column, or what its own heading needs to stand in three lines. */
function need({ rows }: TableBlock, grid: readonly GridCell[], column: number, widest: Widest, look: Look): number {
  const figures = rows.map((row) =>
    look.width(`${row.cells[column - 1]?.text ?? ''}${row.cells[column - 1]?.mark ?? ''}`, styleOf(row)),
  );
  const heads = grid
    .filter((one) => one.column === column && one.columns === 1)
    .map(({ cell }) => {
      const words = `${cell.text}${cell.mark ?? ''}`;
      let width = Math.max(...words.split(' ').map((word) => widest(word, look)));
      while (inCell(words, width + rounding, 'tableHead', look).lines > headLines) width += 1;
      return width;
    });
  return Math.max(0, ...figures, ...heads) + rounding;
}

const rounding = 0.1;

function stubNeed({ rows }: TableBlock, grid: readonly GridCell[], look: Look): number {
  const names = rows
    .filter(({ role }) => role !== 'heading')
    .map((row) => look.width(`${row.label}${row.mark ?? ''}`, styleOf(row)) + row.level * levelIndent);
  const heads = grid
    .filter(({ column, columns }) => column === 0 && columns === 1)
    .map(({ cell }) => look.width(cell.text, 'tableHead'));
  return Math.max(0, ...names, ...heads) + 0.1;
}

export const styleOf = ({ role }: TableRow): StyleName =>
  role === 'total' || role === 'subtotal' ? 'tableTotal' : 'table';
