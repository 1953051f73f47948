import { unreadable, type Finding } from '../finding/finding.ts';
import { variants } from '../language/label.ts';
import type { PeriodPart } from '../language/period-labels.ts';
import type { DatasetContext } from './context.ts';
import { isFigure, textOf } from './grid.ts';
import type { Codes } from './observation.ts';
import { resolveLabel, type Meaning } from './resolve.ts';
import type { Region } from './titles.ts';

/** A column of figures and what its headings say. */
export type Column = {
  readonly column: number;
  readonly codes: Codes;
  readonly period: PeriodPart;
  readonly headings: readonly string[];
};

export type Header = {
  readonly columns: readonly Column[];
  readonly firstRow: number;
  readonly findings: readonly Finding[];
};

/** Reads the heading rows between title and first row of figures; merged headings hold for all columns they cover. */
export function readHeader(region: Region, context: DatasetContext): Header {
  const { grid, title, end, sought } = region;
  const firstRow = firstRowOfFigures(region, context);
  const rows = afterUnits(region, firstRow, context);
  const body = grid.rows.filter((row) => row >= firstRow && row <= end && hasFigure(region, row, context));
  const numbers = [...new Set([...rows, ...body].flatMap((row) => grid.cellsOf(row).map(({ column }) => column)))]
    .filter((column) => column > title.column)
    .toSorted((a, b) => a - b)
    .filter(
      (column) =>
        body.some((row) => grid.cell(row, column) !== undefined) || rows.some((row) => headed(region, row, column)),
    );
  const findings: Finding[] = [];
  const told = new Set<string>();
  const columns = numbers.map((column): Column => {
    const path = headingPath(region, rows, column);
    if (path.length === 0)
      findings.push(unreadable('column-without-heading', grid.place(firstRow, column), { table: sought.id }));
    const meanings = path.map((heading) =>
      resolveLabel(heading.text, sought.declaration.columns, sought, context, new Set()),
    );
    meanings.forEach((meaning, index) => {
      const heading = path[index];
      if (heading === undefined) return;
      const key = `${heading.row}:${heading.column}`;
      const finding = complain(meaning, grid.place(heading.row, heading.column));
      if (finding !== undefined && !told.has(key)) findings.push(finding);
      told.add(key);
    });
    return { column, ...merged(meanings), headings: path.map(({ text }) => text) };
  });
  return { columns, firstRow, findings };
}

type Heading = { readonly row: number; readonly column: number; readonly text: string };

function headingPath({ grid }: Region, rows: readonly number[], column: number): readonly Heading[] {
  const path: Heading[] = [];
  for (const row of rows) {
    const cell = grid.shown(row, column);
    if (cell === undefined || path.some((heading) => heading.row === cell.row && heading.column === cell.column))
      continue;
    const text = textOf(cell) ?? (cell.content.kind === 'number' ? cell.content.text : undefined);
    if (text !== undefined && text.trim() !== '') path.push({ row: cell.row, column: cell.column, text });
  }
  return path;
}

function headed({ grid }: Region, row: number, column: number): boolean {
  return grid.shown(row, column) !== undefined;
}

export function hasFigure({ grid, title }: Region, row: number, context: DatasetContext): boolean {
  return grid.cellsOf(row).some((cell) => cell.column > title.column && isFigure(cell, context.words.signs));
}

/** The first row with a label in the stub and a figure beside it; years in a heading stand beside an empty stub. */
function firstRowOfFigures(region: Region, context: DatasetContext): number {
  const { grid, title, end } = region;
  const rows = grid.rows.filter((row) => row > title.row && row <= end && hasFigure(region, row, context));
  const labelled = rows.find((row) => {
    const stub = grid.cell(row, title.column);
    const spans = grid.sheet.merges.some(
      ({ top, bottom, left }) => top === row && left === title.column && bottom > row,
    );
    return stub !== undefined && !spans && !yearsOnly(region, row, context);
  });
  return labelled ?? rows[0] ?? end;
}

function yearsOnly({ grid, title }: Region, row: number, context: DatasetContext): boolean {
  const cells = grid.cellsOf(row).filter((cell) => cell.column > title.column);
  return cells.every(
    ({ content }) => content.kind === 'number' && context.periods.whole(content.text)?.year !== undefined,
  );
}

/** Heading rows: what stands between the title and the figures, without the line that names the unit. */
function afterUnits({ grid, title }: Region, firstRow: number, context: DatasetContext): readonly number[] {
  const rows = grid.rows.filter((row) => row > title.row && row < firstRow);
  const units = context.lists.get('measures');
  const isUnit = (row: number): boolean =>
    grid
      .cellsOf(row)
      .every((cell) =>
        variants((textOf(cell) ?? '').replaceAll(/[(),]/g, ' / ')).every(
          (label) => units !== undefined && units.meanings(label).length === 1,
        ),
      );
  const first = rows.findIndex((row) => !isUnit(row));
  return first < 0 ? [] : rows.slice(first);
}

function merged(meanings: readonly Meaning[]): { readonly codes: Codes; readonly period: PeriodPart } {
  const telling = meanings.filter((meaning) => meaning.kind === 'codes');
  return {
    codes: Object.assign({}, ...telling.map(({ codes }) => codes)) as Codes, // Object.assign of code maps is a code map
    period: Object.assign({}, ...telling.map(({ period }) => period ?? {})) as PeriodPart, // likewise
  };
}

/** The finding for a label that could not be read. */
export function complain(
  meaning: Meaning,
  place: ReturnType<Region['grid']['place']>,
  code = 'heading',
): Finding | undefined {
  if (meaning.kind === 'unknown')
    return unreadable(`${code}-unknown`, place, { label: meaning.label, nearest: meaning.nearest });
  if (meaning.kind === 'ambiguous')
    return unreadable('label-ambiguous', place, {
      label: meaning.label,
      codes: meaning.codes.join(', '),
      dimension: meaning.dimension,
    });
  if (meaning.kind === 'contradiction')
    return unreadable('label-contradiction', place, { label: meaning.label, meanings: meaning.meanings });
  return undefined;
}
