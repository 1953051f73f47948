import { parseAddress } from '../../place/place.ts';
import type { Merge } from '../workbook.ts';

/** «B2:D5», or undefined when it is no range or a single cell. */
export function parseMerge(reference: string): Merge | undefined {
  const [first, last] = reference.toUpperCase().split(':');
  const from = parseAddress(first ?? '');
  const to = parseAddress(last ?? '');
  if (!from || !to || (from.row === to.row && from.column === to.column)) return undefined;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

/**
 * The rows without the cells that a merge swallows: only its first cell is shown, what the others still store is not.
 * Rows and merges are swept together from top to bottom, so that 50 000 merges cost no more than they must. `sift` asks
 * about the columns of a row from left to right, and leaves the row out when nothing of it is shown.
 */
export function withoutSwallowed<Row extends { readonly row: number }>(
  rows: readonly Row[],
  merges: readonly Merge[],
  sift: (row: Row, isShown: (column: number) => boolean) => Row | undefined,
): readonly Row[] {
  if (merges.length === 0) return rows;
  const waiting = merges.toSorted((a, b) => a.top - b.top);
  let next = 0;
  let active: Merge[] = [];
  return rows.flatMap((entry) => {
    const { row } = entry;
    if (active.some(({ bottom }) => bottom < row)) active = active.filter(({ bottom }) => bottom >= row);
    let added = false;
    for (let merge = waiting[next]; merge && merge.top <= row; merge = waiting[++next]) {
      if (merge.bottom >= row) [added] = [true, active.push(merge)];
    }
    if (added) active.sort((a, b) => a.left - b.left);
    if (active.length === 0) return [entry];
    return sift(entry, shown(row, active)) ?? [];
  });
}

/** For cells in order of their columns, merges in order of their left edges: one step forward through both. */
function shown(row: number, active: readonly Merge[]): (column: number) => boolean {
  let next = 0;
  let right = 0;
  let master: Merge | undefined;
  return (column) => {
    for (let merge = active[next]; merge && merge.left <= column; merge = active[++next]) {
      if (merge.right >= right) [right, master] = [merge.right, merge];
    }
    if (column > right || master === undefined) return true;
    return master.top === row && master.left === column;
  };
}
