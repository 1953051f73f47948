import { tooLarge, type Excess, type Refusal } from '../refusal.ts';

/** A workbook of a statistics department holds thousands of cells; the bounds leave room for the largest that Excel opens. */
export const MAX_CELLS = 5_000_000;
/** Characters of all shared and inline strings together. */
export const MAX_TEXT = 100_000_000;
export const MAX_MERGES = 100_000;
export const MAX_SHEETS = 2_000;
export const MAX_FORMATS = 100_000;

/** Excel's own bounds ([ECMA-376], 18.3.1.73 and 18.3.1.4). */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

/** Counts what a workbook makes us hold, over all of its parts. */
export type Budget = {
  readonly spend: (excess: Excess & keyof typeof BOUNDS, amount: number) => void;
  readonly refusal: () => Refusal | undefined;
};

const BOUNDS = { cells: MAX_CELLS, text: MAX_TEXT, merges: MAX_MERGES, sheets: MAX_SHEETS, formats: MAX_FORMATS };

export function newBudget(): Budget {
  const spent = { cells: 0, text: 0, merges: 0, sheets: 0, formats: 0 };
  let refusal: Refusal | undefined;
  return {
    spend(excess, amount) {
      spent[excess] += amount;
      if (spent[excess] > BOUNDS[excess]) refusal ??= tooLarge(excess, BOUNDS[excess], spent[excess]);
    },
    refusal: () => refusal,
  };
}
