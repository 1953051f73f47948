import type { TableBlock, TableRow } from '../../../document/tree.ts';
import type { Setting } from '../setting.ts';
import { stubStyle, tableRules } from '../styles/table.ts';
import { rowsKept } from '../table/body-rows.ts';
import { headerGrid } from '../table/header-grid.ts';
import { heightOf, rowsApart } from '../table/row.ts';
import { gridOf, span, widthsOf } from '../table/widths.ts';
import { rowSpace } from './boxes.ts';
import type { MarkedBox } from './boxes.ts';
import { linesOf } from './lines.ts';
import type { Look, Looks } from './looks.ts';

/** Margins of a cell, left and right together: 1 mm each. */
const marginsPoints = (2 * 72) / 25.4;

/** The rows of a data table. */
export function tableBoxes(block: TableBlock, looks: Looks, { page, stub }: Setting): readonly MarkedBox[] {
  const columns = gridOf(widthsOf(block, page.typeWidthMm, stub)).map((twips) => twips / 20);
  const header = headerHeights(block, looks, columns).map((height, row, { length }) => height + rulesOf(row, length));
  const repeated = header.reduce((sum, height) => sum + height, 0);
  const followed = block.notes.length > 0 || block.signs !== '' || block.source.length > 0;
  const apart = rowsApart(block.rows);
  const stubHeight = stubHeights(columns, looks);
  const rows = block.rows.map((row, index): MarkedBox => {
    const leading = Math.max(heightOf(apart[index] === true), stubHeight(row));
    const keepNext = rowsKept(block.rows.length, index, followed);
    const edges = index === block.rows.length - 1 ? tableRules.outer : 0;
    return { ...rowBox, leading, edges, keepNext, repeated, row: index };
  });
  return [...header.map((leading) => ({ ...rowBox, leading, keepNext: true })), ...rows];
}

/** The rules over and under the header take room of their own. */
const rulesOf = (row: number, count: number): number =>
  (row === 0 ? tableRules.outer : 0) + (row === count - 1 ? tableRules.header : 0);

const rowBox = { ...rowSpace, lines: 1, bookmarks: [] } as const;

/** Height of a row's name; a long table says the same names again and again. */
function stubHeights(columns: readonly number[], looks: Looks): (row: TableRow) => number {
  const heights = new Map<string, number>();
  const [stub, whole] = [columns[0] ?? 0, span(columns, 0, columns.length)];
  return ({ role, level, label, cells }) => {
    const wide = role === 'heading' && cells.length === 0 ? whole : stub;
    const style = stubStyle(level, role === 'total' || role === 'subtotal' ? 'Total' : '');
    const key = `${style} ${wide} ${label}`;
    const known = heights.get(key);
    if (known !== undefined) return known;
    const look = looks.get(style);
    const height = look === undefined ? 0 : cellHeight(label, wide, look);
    heights.set(key, height);
    return height;
  };
}

function cellHeight(text: string, width: number, look: Look): number {
  const { advances, points, parts, before, after, edges, leading, left, right, outdent } = look;
  const room = width - marginsPoints - left - right;
  return before + after + edges + leading * linesOf([{ text, advances, points }], room + outdent, room, parts);
}

/** A cell that goes on into the rows below makes the last of them higher where it must. */
function headerHeights({ header }: TableBlock, looks: Looks, columns: readonly number[]): readonly number[] {
  const heights = header.map(() => 0);
  const grid = headerGrid(header, columns.length);
  const open = new Map<number, { readonly from: number; readonly needed: number }>();
  for (const [row, cells] of grid.entries()) {
    for (const { column, columns: wide, merge, text, spanner } of cells) {
      const look = looks.get(column === 0 ? 'TableHeadStub' : spanner ? 'TableSpanner' : 'TableHead');
      const needed = look === undefined ? 0 : cellHeight(text, span(columns, column, wide), look);
      if (merge === 'begin') open.set(column, { from: row, needed });
      if (merge === 'none') heights[row] = Math.max(heights[row] ?? 0, needed);
    }
  }
  const last = header.length - 1;
  for (const { from, needed } of open.values()) {
    const had = heights.slice(from, last).reduce((sum, height) => sum + height, 0);
    heights[last] = Math.max(heights[last] ?? 0, needed - had);
  }
  return heights;
}
