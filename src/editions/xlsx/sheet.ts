/** Where a cell's link leads: a cell of this workbook, or an address outside. */
export type Link =
  | { readonly kind: 'place'; readonly sheet: string; readonly cell: string }
  | { readonly kind: 'address'; readonly href: string };

/** How a cell looks. Every role is one entry of `styles.ts`. */
export type Look = {
  readonly role: 'title' | 'band' | 'line' | 'link' | 'head' | 'stub' | 'figure' | 'wrapped' | 'wrapped-link';
  /** Printed on tint, semibold: the total row. */
  readonly strong?: boolean;
  /** The last row of a table: a rule beneath. */
  readonly last?: boolean;
  /** Stub: indent level. Head: 1 stands over figures, 0 over the stub. */
  readonly level?: number;
  /** Number format code of a figure. */
  readonly format?: string;
  /** Colour of a band, #RRGGBB. */
  readonly colour?: string;
};

export type SheetCell =
  | { readonly kind: 'text'; readonly text: string; readonly look: Look; readonly link?: Link }
  | { readonly kind: 'number'; readonly value: number; readonly look: Look };

/** The one table of a sheet: its header row, counted from 1, and the rows under it. */
export type SheetTable = {
  readonly name: string;
  readonly headerRow: number;
  readonly columns: readonly string[];
  readonly rows: number;
};

/** One worksheet as plain data; a row is never empty, cells stand left to right from column A. */
export type Sheet = {
  readonly name: string;
  readonly rows: readonly (readonly SheetCell[])[];
  /** Widths of the columns in characters. */
  readonly widths: readonly number[];
  readonly table?: SheetTable;
  readonly landscape: boolean;
};

export function line(text: string, role: Look['role'] = 'line', link?: Link): readonly SheetCell[] {
  return [{ kind: 'text', text, look: { role }, ...(link === undefined ? {} : { link }) }];
}

/** Place of a cell as links and defined names write it: 'Table 1'!A1. */
export function reference(sheet: string, cell: string): string {
  return `'${sheet.replaceAll("'", "''")}'!${cell}`;
}
