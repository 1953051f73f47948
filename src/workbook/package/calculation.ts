import { parseAddress } from '../../place/place.ts';
import type { Refusal } from '../refusal.ts';
import type { FormulaResult } from '../workbook.ts';
import { LAST_COLUMN, type Budget } from './limits.ts';
import type { Part } from './parts.ts';
import { attribute, isTrue, scan, type Tag } from './xml.ts';

/** What the workbook says of its formulas as a whole. */
export type Calculation = {
  /** No result is up to date, by the file's own word. */
  readonly stale: boolean;
  /** Defined names that mean cells of another file, in lower case. */
  readonly names: ReadonlySet<string>;
};

/** Places that were calculated, by the number of their sheet; undefined when the file keeps no account of it. */
export type CalculatedCells = ReadonlyMap<number, ReadonlySet<number>>;

/**
 * «calcPr» ([ECMA-376], 18.2.2): calculation was asked for at the next opening, was not finished, or is done by hand
 * and was not done before saving. `forceFullCalc` alone tells how Excel calculates, not that it must.
 */
export function isStale(calcPr: Tag): boolean {
  const byHand = attribute(calcPr, 'calcMode') === 'manual' && isFalse(attribute(calcPr, 'calcOnSave'));
  return isTrue(attribute(calcPr, 'fullCalcOnLoad')) || isFalse(attribute(calcPr, 'calcCompleted')) || byHand;
}

function isFalse(text: string | undefined): boolean {
  return text === '0' || text === 'false';
}

/**
 * The calculation chain ([ECMA-376], 18.6): every formula that Excel has calculated. A formula that a kept chain does
 * not name was put in by another program after the last calculation (2 of 186 chains of the corpus miss one).
 */
export function readCalculated(part: Part | undefined, budget: Budget): CalculatedCells | Refusal | undefined {
  if (part === undefined) return undefined;
  const sheets = new Map<number, Set<number>>();
  let sheet = 0;
  const open = (local: string, tag: Tag): void => {
    if (local !== 'c') return;
    budget.spend('cells', 1);
    sheet = Number(attribute(tag, 'i') ?? sheet); // Left out, it is that of the cell before.
    const place = parseAddress(attribute(tag, 'r') ?? '');
    if (place) sheets.set(sheet, (sheets.get(sheet) ?? new Set<number>()).add(placeNumber(place.row, place.column)));
  };
  return scan(part, { open, refusal: budget.refusal }) ?? sheets;
}

export function resultOf(
  formula: string,
  place: number,
  calculation: Calculation,
  calculated: ReadonlySet<number> | undefined,
): FormulaResult {
  if (isFromAnotherFile(formula, calculation.names)) return 'from-another-file';
  return calculation.stale || calculated?.has(place) === false ? 'stale' : 'cached';
}

export function placeNumber(row: number, column: number): number {
  return row * (LAST_COLUMN + 1) + column;
}

/** «[1]Sheet!A1», «'[1]My sheet'!A1», «[1]!Name»; «[0]» is the file itself, «Table[2024]» a column of a table. */
const OTHER_FILE = /(?<![\w\p{L}\]])\[(?!0\])[^[\]]+\][\w\p{L}.]*!|'[^'[]*\[(?!0\])[^[\]]+\](?:[^']|'')*'!/u;
const NAME = /[\p{L}_\\][\p{L}\d_.\\]*/gu;

export function isFromAnotherFile(formula: string, names: ReadonlySet<string>): boolean {
  if (names.size === 0 && !formula.includes('[')) return false;
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""');
  if (OTHER_FILE.test(bare)) return true;
  return names.size > 0 && (bare.match(NAME) ?? []).some((name) => names.has(name.toLowerCase()));
}
