import type { Words } from '../words.ts';

/** A table as it stands on a sheet: title, unit line, head, rows, notes. */
export type Block = {
  readonly title: Words;
  /** Left out where the unit stands in the head. */
  readonly unit?: Words;
  readonly heads: readonly Head[];
  readonly rows: readonly Row[];
  readonly notes: readonly Words[];
};
/** A cell of the head with the cells under it; the leaves are the columns. */
export type Head = { readonly text: string | number; readonly under?: readonly Head[]; readonly decimals?: 1 };
export type Row = {
  readonly stub: string;
  readonly indent?: number;
  readonly bold?: boolean;
  readonly cells: readonly Cell[];
};
export type Cell = number | Sign | Formula;
export type Sign = '-' | '...';
/** A formula with its cached result; rows are counted from the block's first row, columns from its first cell. */
export type Formula =
  | { readonly kind: 'sum'; readonly rows: readonly (readonly [number, number])[]; readonly result: number }
  | { readonly kind: 'difference'; readonly left: number; readonly right: number; readonly result: number };

/** The number, or the sign of nil. */
export const figure = (value: number): number | Sign => (value === 0 ? '-' : value);

/** Adds up ranges of rows of the same column; nil stays a sign, no formula. */
export function sum(result: number, ...rows: readonly (readonly [number, number])[]): Cell {
  return result === 0 ? '-' : { kind: 'sum', rows, result };
}

/** One cell of the row less another. */
export function difference(result: number, left: number, right: number): Cell {
  return result === 0 ? '-' : { kind: 'difference', left, right, result };
}

export const leavesOf = (heads: readonly Head[]): readonly Head[] =>
  heads.flatMap((head) => (head.under === undefined ? [head] : leavesOf(head.under)));

export const depthOf = (heads: readonly Head[]): number =>
  1 + Math.max(...heads.map((head) => (head.under === undefined ? 0 : depthOf(head.under))));
