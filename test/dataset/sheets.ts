import type { Cell, CellContent, Merge, Sheet, Workbook } from '../../src/workbook/workbook.ts';

/** What a test writes into a cell: text, a number as typed, nothing, or content of another kind. */
export type Drawn = string | number | null | CellContent;

export type Drawing = {
  readonly name?: string;
  readonly rows: readonly (readonly Drawn[])[];
  /** Merged ranges as [top, left, bottom, right], from 1 as the rows above count. */
  readonly merges?: readonly (readonly [number, number, number, number])[];
  /** Empty rows above and columns to the left. */
  readonly down?: number;
  readonly right?: number;
};

export function sheet({ name = '1', rows, merges = [], down = 0, right = 0 }: Drawing): Sheet {
  return {
    name,
    state: 'visible',
    rows: rows.flatMap((cells, row) => {
      const drawn = cells.flatMap((content, column): readonly Cell[] =>
        content === null
          ? []
          : [{ row: row + 1 + down, column: column + 1 + right, content: contentOf(content), indent: 0 }],
      );
      return drawn.length === 0 ? [] : [{ row: row + 1 + down, cells: drawn }];
    }),
    merges: merges.map(([top, left, bottom, end]): Merge => ({
      top: top + down,
      left: left + right,
      bottom: bottom + down,
      right: end + right,
    })),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}

export function workbook(...drawings: readonly Drawing[]): Workbook {
  return { name: 'w.xlsx', sheets: drawings.map(sheet) };
}

function contentOf(content: string | number | CellContent): CellContent {
  if (typeof content === 'string') return { kind: 'text', text: content };
  if (typeof content === 'number') return { kind: 'number', text: String(content) };
  return content;
}
