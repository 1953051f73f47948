import type { Merge } from '../workbook/workbook.ts';

/** The merged ranges of a sheet, found by the row in which they begin: a sheet may hold very many. */
export type Merges = {
  readonly beginningIn: (row: number) => readonly Merge[];
  /** The merged range of which this is the first cell. */
  readonly from: (row: number, column: number) => Merge | undefined;
};

const NONE: readonly Merge[] = [];

export function mergesOf(merges: readonly Merge[]): Merges {
  const byTop = new Map<number, Merge[]>();
  for (const merge of merges) {
    const same = byTop.get(merge.top);
    if (same === undefined) byTop.set(merge.top, [merge]);
    else same.push(merge);
  }
  const beginningIn = (row: number): readonly Merge[] => byTop.get(row) ?? NONE;
  return { beginningIn, from: (row, column) => beginningIn(row).find(({ left }) => left === column) };
}
