/** What exceljs says of one sheet: addresses and values side by side, in a form that crosses threads cheaply. */
export type SheetTestimony = {
  readonly name: string;
  readonly addresses: readonly string[];
  /** `n:79.3`, `s:text`, `b:true`, `e:#REF!`, `d:` and milliseconds since 1970 (UTC). */
  readonly values: readonly string[];
};

/** Values of the fact `cause` of `second-witness-silent`. */
export const SILENCES = ['threw', 'time', 'ended', 'no-sheets', 'sheet-missing', 'cells'] as const;
export type Silence = (typeof SILENCES)[number];

export type Testimony =
  | { readonly kind: 'spoke'; readonly sheets: readonly SheetTestimony[] }
  | { readonly kind: 'silent'; readonly cause: Silence; readonly detail: string };

export type WitnessRequest = { readonly id: number; readonly bytes: Uint8Array };
export type WitnessAnswer = { readonly id: number; readonly testimony: Testimony };
