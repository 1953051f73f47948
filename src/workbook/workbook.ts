/** What a cell holds, as the file holds it. Numbers keep their stored digits; text keeps line breaks. */
export type CellContent =
  /** Exact decimal text as stored ("79.3", "1E-5" expanded), ASCII minus. */
  | { readonly kind: 'number'; readonly text: string }
  /** `marks`: superscript runs kept apart ("1)", "¹" set as a superscript run). */
  | { readonly kind: 'text'; readonly text: string; readonly marks?: string }
  /** `serial`: the stored number, absent when the file stores the date as text; a figure under a stray date format. */
  | { readonly kind: 'date'; readonly iso: string; readonly serial?: string }
  /** An elapsed time («[h]:mm»), ISO 8601: «PT36H30M»; `serial`: the days it is stored as. */
  | { readonly kind: 'duration'; readonly iso: string; readonly serial: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  /** "#REF!" and its like; also what could not be read («1,5», a formula without a result), which a finding tells. */
  | { readonly kind: 'error'; readonly error: string };

/**
 * How far the stored result of a formula can be trusted. `stale`: the file itself says that it is not up to date
 * (`package/calculation.ts` has the rules). `from-another-file`: it was taken from a workbook that is not at hand.
 */
export type FormulaResult = 'cached' | 'stale' | 'from-another-file';

export type Cell = {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  readonly formula?: string;
  /** Present with a formula. */
  readonly result?: FormulaResult;
  /** Number format code, when not General. */
  readonly format?: string;
  /** Indent level of the alignment. */
  readonly indent: number;
};

export type Merge = { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number };

export type Sheet = {
  readonly name: string;
  readonly state: 'visible' | 'hidden' | 'very-hidden';
  /**
   * Cells that hold something, by row, left to right; rows ascending. Cells swallowed by a merge hold nothing.
   * A row makes its cells anew whenever it is asked (`package/row-store.ts`): take them once, and compare by place.
   */
  readonly rows: readonly { readonly row: number; readonly cells: readonly Cell[] }[];
  readonly merges: readonly Merge[];
  /** Rows that the file holds and does not show: hidden, filtered out, folded away, or of no height. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
};

/** `name` is the file's name without its folder. */
export type Workbook = { readonly name: string; readonly sheets: readonly Sheet[] };
