import { parseAddress } from '../../place/place.ts';
import type { Merge } from '../workbook.ts';
import { LAST_COLUMN, LAST_ROW, type Budget } from './limits.ts';
import { parseMerge } from './merges.ts';
import { attribute, isTrue, type Tag } from './xml.ts';

/** Everything of a sheet but its cells, and the place the next cell has. */
export type Frame = {
  readonly merges: readonly Merge[];
  readonly hiddenRows: ReadonlySet<number>;
  /** Rows that stand after a later or the same row in the file. */
  readonly untidyRows: ReadonlySet<number>;
  readonly hiddenColumns: () => ReadonlySet<number>;
  readonly open: (local: string, tag: Tag) => void;
  /** Rows and cells may leave their reference out: then they follow the one before. */
  readonly place: (reference: string | undefined) => { readonly row: number; readonly column: number } | undefined;
  /** A cell of the open row stands in this column; yields the row. */
  readonly stand: (column: number) => number;
};

export function newFrame(budget: Budget): Frame {
  const merges: Merge[] = [];
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  const shownColumns = new Set<number>();
  const untidyRows = new Set<number>();
  let flatRows = false;
  let narrowColumns = false;
  let last = 0;
  let row = 0;
  let column = 0;

  const openRow = (tag: Tag): void => {
    const stated = attribute(tag, 'r');
    [row, column] = [stated === undefined ? row + 1 : Number(stated), 0];
    if (row <= last) untidyRows.add(row);
    last = Math.max(last, row);
    const height = attribute(tag, 'ht');
    const flat = height === undefined ? flatRows : Number(height) === 0;
    if (flat || isTrue(attribute(tag, 'hidden'))) hiddenRows.add(row);
  };
  const openColumns = (tag: Tag): void => {
    const end = Math.min(LAST_COLUMN, Number(attribute(tag, 'max')));
    const hidden = isTrue(attribute(tag, 'hidden')) || Number(attribute(tag, 'width') ?? 1) === 0;
    const into = hidden ? hiddenColumns : shownColumns;
    for (let one = Math.max(1, Number(attribute(tag, 'min'))); one <= end; one++) into.add(one);
  };
  const openMerge = (tag: Tag): void => {
    budget.spend('merges', 1);
    const merge = parseMerge(attribute(tag, 'ref') ?? '');
    if (merge) merges.push(merge);
  };
  /**
   * What holds where nothing else is said ([ECMA-376], 18.3.1.81). `zeroHeight` hides the rows that the file does not
   * hold (Excel's way of hiding all below a table): they have no cells, and a row that it holds is shown.
   */
  const openDefaults = (tag: Tag): void => {
    flatRows = attribute(tag, 'defaultRowHeight') === '0' && !isTrue(attribute(tag, 'zeroHeight'));
    narrowColumns = attribute(tag, 'defaultColWidth') === '0';
  };

  return {
    merges,
    hiddenRows,
    untidyRows,
    hiddenColumns() {
      if (!narrowColumns) return hiddenColumns;
      const all = Array.from({ length: LAST_COLUMN }, (_, index) => index + 1);
      return new Set(all.filter((one) => !shownColumns.has(one)));
    },
    open(local, tag) {
      if (local === 'row') openRow(tag);
      else if (local === 'col') openColumns(tag);
      else if (local === 'mergeCell') openMerge(tag);
      else if (local === 'sheetFormatPr') openDefaults(tag);
    },
    place(reference) {
      const place =
        reference === undefined
          ? { row, column: column + 1 }
          : (parseAddress(reference) ?? parseAddress(reference.toUpperCase()));
      if (!place || place.row !== row || !(row >= 1 && row <= LAST_ROW) || place.column > LAST_COLUMN) return undefined;
      column = place.column;
      return place;
    },
    stand(stated) {
      column = stated;
      return row;
    },
  };
}
