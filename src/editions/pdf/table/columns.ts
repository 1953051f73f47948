import type { TableBlock, TableRow } from '../../../document/tree.ts';
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

/** Stub as wide as its longest name, all number columns equal; where that does not fit, each as wide as its own figures; else none. */
export function fitColumns(block: TableBlock, grid: readonly GridCell[], look: Look): Columns | undefined {
  const needs = Array.from({ length: columnsOf(grid) - 1 }, (_, index) => need(block, grid, index + 1, look));
  const names = stubNeed(block, grid, look);
  for (const padding of paddings) {
    const fitted = fit(needs, names, padding, look.wide);
    if (fitted !== undefined) return fitted;
  }
  return undefined;
}

function fit(needs: readonly number[], names: number, padding: number, width: number): Columns | undefined {
  const count = needs.length;
  const around = 2 * padding * count + stubPadding + padding;
  const stub = Math.min(names, stubAtMost);
  const widest = Math.max(columnAtLeast - 2 * padding, ...needs);
  const left = width - around - stub;
  if (widest * count <= left) {
    const most = Math.max(widest, columnAtMost - 2 * padding);
    const each = Math.min(most, left / Math.max(1, count));
    const spare = left - each * count;
    return { stub: stub + Math.max(0, Math.min(spare, stubAtMost - stub)), numbers: needs.map(() => each), padding };
  }
  const needed = needs.reduce((sum, one) => sum + one, 0);
  const smallStub = Math.min(stub, Math.max(stubAtLeast, width - around - needed));
  const spare = width - around - smallStub - needed;
  if (spare < 0) return undefined;
  return { stub: smallStub, numbers: needs.map((one) => one + spare / count), padding };
}

/** The widest figure of a column, or the widest word of its own heading. */
function need({ rows }: TableBlock, grid: readonly GridCell[], column: number, look: Look): number {
  const figures = rows.map((row) =>
    look.width(`${row.cells[column - 1]?.text ?? ''}${row.cells[column - 1]?.mark ?? ''}`, styleOf(row)),
  );
  const words = grid
    .filter((one) => one.column === column && one.columns === 1)
    .flatMap(({ cell }) => `${cell.text}${cell.mark ?? ''}`.split(' '))
    .map((word) => look.width(word, 'tableHead'));
  return Math.max(0, ...figures, ...words) + 0.1;
}

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
