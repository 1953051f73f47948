import { parseAddress } from '../../src/place/place.ts';
import type { Cell, CellContent, Merge, Sheet, Workbook } from '../../src/workbook/workbook.ts';

export type Typed = string | number | undefined;

/** A sheet as someone types it: rows of cells from A1 on; `merges` as «A1:C1». Leading spaces stay, `indents` by address. */
export function sheet(
  name: string,
  rows: readonly (readonly Typed[])[],
  options: { readonly merges?: readonly string[]; readonly indents?: Readonly<Record<string, number>> } = {},
): Sheet {
  const indents = new Map(Object.entries(options.indents ?? {}).map(([at, indent]) => [key(at), indent]));
  return {
    name,
    state: 'visible',
    rows: rows.flatMap((cells, index) => {
      const row = index + 1;
      const filled = cells.flatMap((value, at): readonly Cell[] =>
        value === undefined || value === ''
          ? []
          : [{ row, column: at + 1, content: content(value), indent: indents.get(`${row}:${at + 1}`) ?? 0 }],
      );
      return filled.length === 0 ? [] : [{ row, cells: filled }];
    }),
    merges: (options.merges ?? []).map(merge),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}

export function workbook(...sheets: readonly Sheet[]): Workbook {
  return { name: 'book.xlsx', sheets };
}

function content(value: string | number): CellContent {
  return typeof value === 'number' ? { kind: 'number', text: String(value) } : { kind: 'text', text: value };
}

function merge(range: string): Merge {
  const [first, last] = range.split(':').map((at) => parseAddress(at));
  if (first === undefined || last === undefined) throw new RangeError(range);
  return { top: first.row, left: first.column, bottom: last.row, right: last.column };
}

function key(at: string): string {
  const place = parseAddress(at);
  return `${place?.row}:${place?.column}`;
}
