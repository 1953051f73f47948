import type { HeaderCell, TableBlock } from '../../../document/tree.ts';
import type { Look } from '../look.ts';
import { millimetres } from '../millimetres.ts';
import type { Columns } from './columns.ts';
import { fitColumns } from './columns.ts';
import type { GridCell } from './grid.ts';
import { columnsOf, gridOf } from './grid.ts';

/** A table, or the part of its columns that fits on a page, with the widths it is set in. */
export type ColumnGroup = {
  readonly block: TableBlock;
  readonly grid: readonly GridCell[];
  readonly columns: Columns;
  /** Where its header cells stand in the header of the whole table, as `gridOf` counts them, and its first column without the stub. */
  readonly heads: readonly number[];
  readonly first: number;
};

/**
 * The table whole, or in as few groups of columns as fit, the stub repeated. A group ends where a spanner of the first header row ends;
 * where even that is too wide, at any column.
 */
export function columnGroups(block: TableBlock, look: Look): readonly ColumnGroup[] {
  const grid = gridOf(block.header);
  const tops = grid.slice(0, block.header[0]?.length ?? 0).filter(({ column }) => column > 0);
  const ends = tops.map(({ column, columns }) => column + columns);
  const columns = Array.from({ length: columnsOf(grid) - 1 }, (_, index) => index + 2);
  const groups = inGroups(block, ends, look) ?? inGroups(block, columns, look);
  if (groups === undefined) throw new Error(`Table “${block.id}” is too wide for a page even column by column.`);
  return groups;
}

/** `ends`: columns before which a group may end, ascending; the last is the end of the table. */
function inGroups(block: TableBlock, ends: readonly number[], look: Look): readonly ColumnGroup[] | undefined {
  for (let count = 1; count <= ends.length; count += 1) {
    const bounds = Array.from(
      { length: count },
      (_, index) => ends[Math.ceil(((index + 1) * ends.length) / count) - 1] ?? 1,
    );
    const groups = bounds.map((end, index) => inGroup(block, bounds[index - 1] ?? 1, end, look));
    const fitted = groups.filter((group) => group !== undefined);
    if (fitted.length === count) return fitted;
  }
  return undefined;
}

/** So many columns of numbers are read across: nine on an upright page, in proportion on one that lies. */
const most = ({ wide }: Look): number => Math.floor((9 * wide) / uprightWidth + 0.01);
const uprightWidth = millimetres(170);

function inGroup(block: TableBlock, first: number, end: number, look: Look): ColumnGroup | undefined {
  const { part, heads } = cut(block, first, end);
  const grid = gridOf(part.header);
  if (end - first > most(look)) return undefined;
  const columns = fitColumns(part, grid, look);
  return columns === undefined ? undefined : { block: part, grid, columns, heads, first: first - 1 };
}

/** The stub and the columns from `first` up to `end`; a spanner keeps the columns of its own that are left. */
function cut(
  block: TableBlock,
  first: number,
  end: number,
): { readonly part: TableBlock; readonly heads: readonly number[] } {
  const places = gridOf(block.header);
  const heads: number[] = [];
  let place = 0;
  const left = (cell: HeaderCell): readonly HeaderCell[] => {
    const at = place++;
    const { column, columns } = places[at] ?? { column: end, columns: 0 };
    const over = column === 0 ? columns : Math.min(end, column + columns) - Math.max(first, column);
    if (over <= 0) return [];
    heads.push(at);
    return [{ ...cell, columns: over }];
  };
  const header = block.header.map((row) => row.flatMap(left));
  const rows = block.rows.map((row) => ({ ...row, cells: row.cells.slice(first - 1, end - 1) }));
  return { part: { ...block, header, rows }, heads };
}
