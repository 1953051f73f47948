import type { TableBlock } from '../../../document/tree.ts';
import { twipsOfMillimetres } from '../lengths.ts';

/** Columns of a table in millimetres: one stub, equal number columns. */
export type Widths = { readonly stubMm: number; readonly numberMm: number; readonly numbers: number };

const widestStubMm = 52;
const narrowestStubMm = 24;
const narrowestNumberMm = 15;
const widestNumberMm = 34;
/** No letter of a table's text is wider; cell margins and the stub's own indent. */
const widestLetterMm = 3.2;
const paddingMm = 3.2;
const levelMm = 3;

/** Millimetres that a name of the stub takes on one line. */
export type StubMeasure = (label: string, strong: boolean) => number;

/** The stub is as wide as its longest name allows, at most 52 mm; the rest is shared equally. */
export function widthsOf(
  { rows, header }: Pick<TableBlock, 'rows' | 'header'>,
  typeWidthMm: number,
  measure: StubMeasure,
): Widths {
  const numbers = numbersOf({ rows, header });
  const longest = rows.reduce((most, { role, label, level, mark = '' }) => {
    const around = level * levelMm + paddingMm;
    const name = label + mark;
    // Measured only where it can matter: a table may have thousands of rows.
    if (role === 'heading' || name.length * widestLetterMm + around <= most) return most;
    return Math.max(most, measure(name, role !== 'member') + around);
  }, narrowestStubMm);
  const wished = Math.min(longest, widestStubMm);
  const stubMm = Math.max(Math.min(wished, typeWidthMm - numbers * narrowestNumberMm), narrowestStubMm);
  return { stubMm, numberMm: Math.min((typeWidthMm - stubMm) / numbers, widestNumberMm), numbers };
}

/** Columns of numbers. */
export const numbersOf = ({ rows, header }: Pick<TableBlock, 'rows' | 'header'>): number =>
  Math.max(
    1,
    columnsOf(header) - 1,
    rows.reduce((most, row) => Math.max(most, row.cells.length), 0),
  );

/** Whether even the narrowest columns are wider than the page. */
export const isTooWide = (numbers: number, typeWidthMm: number): boolean =>
  narrowestStubMm + numbers * narrowestNumberMm > typeWidthMm;

/** Every header row fills the same columns; the first one names its own. */
export const columnsOf = (header: TableBlock['header']): number =>
  (header[0] ?? []).reduce((sum, { columns }) => sum + columns, 0);

/** The columns in twips, stub first. */
export function gridOf({ stubMm, numberMm, numbers }: Widths): readonly number[] {
  const number = twipsOfMillimetres(numberMm);
  return [twipsOfMillimetres(stubMm), ...Array.from({ length: numbers }, () => number)];
}

export const span = (columns: readonly number[], from: number, count: number): number =>
  columns.slice(from, from + count).reduce((sum, width) => sum + width, 0);
