import type { Sheet } from '../workbook/workbook.ts';

/** Rows and columns from 1, both ends included. */
export type Range = { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number };

/** The line or lines above a table that name it. */
export type Caption = { readonly text: string; readonly row: number; readonly column: number };

/** A column of figures: its headings from the outermost to its own. */
export type Column = { readonly column: number; readonly path: readonly string[] };

/** `figure`: the first number of the row, from which a ranked table is known. */
export type StubRow = { readonly row: number; readonly label: string; readonly figure?: number };

/** A table as a reader sees it. `range`: headings, stub and figures, without title, unit line and notes. */
export type Table = {
  readonly title?: Caption;
  readonly range: Range;
  readonly columns: readonly Column[];
  /** Rows that hold figures. */
  readonly rows: number;
  /** The labels of those rows; made when asked, a long sheet has many. */
  readonly stub: () => readonly StubRow[];
  readonly unit?: string;
  /** Signs in the columns of figures («-», «...»), and how often. */
  readonly signs: ReadonlyMap<string, number>;
  readonly notes: readonly string[];
};

export type InspectedSheet = {
  readonly name: string;
  readonly state: Sheet['state'];
  /** The used cells; absent on an empty sheet. */
  readonly range?: Range;
  readonly tables: readonly Table[];
  /** Cells that hold something. */
  readonly cells: number;
};

/** A workbook as the press sees it before any definition. */
export type Inspected = { readonly workbook: string; readonly sheets: readonly InspectedSheet[] };

/** Words that any table may carry; the part of `templates/codelists/words.yaml` that is needed here. */
export type TableWords = {
  readonly signs: { readonly has: (text: string) => boolean };
  readonly units: { readonly has: (label: string) => boolean };
  readonly continued: ReadonlySet<string>;
  readonly table: ReadonlySet<string>;
};
