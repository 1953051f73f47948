import { unreadable, type Finding } from '../finding/finding.ts';
import { normaliseLabel } from '../language/label.ts';
import type { PeriodPart } from '../language/period-labels.ts';
import { periodCode, type Period } from '../period/period.ts';
import { ACCUMULATION, PERIOD, type DatasetContext } from './context.ts';
import { textOf } from './grid.ts';
import { complain, hasFigure, readHeader, type Column } from './header.ts';
import type { Codes, Observation } from './observation.ts';
import { plainlyPresent, resolveLabel } from './resolve.ts';
import type { Region } from './titles.ts';
import { readValue } from './value.ts';

export type TableRead = {
  readonly region: Region;
  readonly observations: readonly Observation[];
  readonly findings: readonly Finding[];
};

type Row = { readonly row: number; readonly label: string; readonly codes: Codes; readonly period: PeriodPart };

/** One table: heading and stub to codes, cells to observations. */
export function readTable(region: Region, context: DatasetContext, vintageOf: (period: Period) => string): TableRead {
  const header = readHeader(region, context);
  const stub = readStub(region, header.firstRow, context);
  const findings: Finding[] = [...header.findings, ...stub.findings];
  const observations: Observation[] = [];
  if (findings.length > 0) return { region, observations, findings };
  const inTitle = context.periods.within(normaliseLabel(region.title.text)) ?? {};
  const fixed: Codes = { ...totals(context), ...region.sought.codes };
  const dimensions = Object.keys(context.dimensions).filter((dimension) => dimension !== ACCUMULATION);
  for (const row of stub.rows) {
    for (const column of header.columns) {
      const place = region.grid.place(row.row, column.column);
      const reading = readValue(region.grid.cell(row.row, column.column), context.words.signs);
      if (reading.kind === 'fault') {
        const headings = column.headings.map(firstLine).join(', ');
        findings.push(unreadable(reading.code, place, { found: reading.found, row: row.label, column: headings }));
        continue;
      }
      const period = periodOf(inTitle, column, row, context.period);
      if (period === undefined) {
        findings.push(unreadable('period-unclear', place, { table: region.sought.id }));
        continue;
      }
      // One shape for all observations: they are many, and looked through often.
      const codes: Record<string, string> = {};
      for (const dimension of dimensions) {
        const code =
          dimension === PERIOD
            ? periodCode(period)
            : (row.codes[dimension] ?? column.codes[dimension] ?? fixed[dimension]);
        if (code !== undefined) codes[dimension] = code;
      }
      const { value, decimals } = reading;
      observations.push({ table: region.sought.id, codes, value, decimals, place, vintage: vintageOf(period) });
    }
  }
  return { region, observations, findings };
}

function readStub(
  region: Region,
  firstRow: number,
  context: DatasetContext,
): { readonly rows: readonly Row[]; readonly findings: readonly Finding[] } {
  const { grid, title, end, sought } = region;
  const body = grid.rows.filter((row) => row >= firstRow && row <= end);
  const last = body.findLast((row) => hasFigure(region, row, context)) ?? firstRow;
  const inside = body.filter((row) => row <= last);
  const dimensions = sought.declaration.rows;
  const labels = inside.flatMap((row) => textOf(grid.cell(row, title.column)) ?? []);
  const present = plainlyPresent(labels, dimensions, context);
  const findings: Finding[] = [];
  const seen = new Map<string, number>();
  const rows = inside.flatMap((row): readonly Row[] => {
    const stub = grid.cell(row, title.column);
    const label = textOf(stub) ?? (stub?.content.kind === 'number' ? stub.content.text : '');
    const figures = grid.cellsOf(row).some(({ column }) => column > title.column);
    const place = grid.place(row, title.column);
    if (label.trim() === '') {
      if (figures) findings.push(unreadable('row-without-label', place, { table: sought.id }));
      return [];
    }
    const meaning = resolveLabel(label, dimensions, sought, context, present);
    const finding = complain(meaning, place, 'label');
    if (finding !== undefined) findings.push(finding);
    if (meaning.kind !== 'codes') return [];
    const key = JSON.stringify([meaning.codes, meaning.period]);
    const earlier = seen.get(key);
    if (earlier !== undefined)
      findings.push(unreadable('label-twice', place, { label }, [grid.place(earlier, title.column)]));
    seen.set(key, row);
    return [{ row, label, codes: meaning.codes, period: meaning.period ?? {} }];
  });
  return { rows, findings };
}

/** A dimension that a table lacks stands at its total. */
export function totals({ dimensions }: DatasetContext): Codes {
  return Object.fromEntries(
    Object.entries(dimensions).flatMap(([dimension, { total }]) => (total === undefined ? [] : [[dimension, total]])),
  );
}

/** Title, heading and stub each say a part: the year, the month, whether the month alone or the sum since January. */
function periodOf(title: PeriodPart, column: Column, row: Row, release: Period): Period | undefined {
  const said = row.period.year ?? column.period.year ?? title.year;
  const months = [row.period, column.period, title].find(({ first }) => first !== undefined);
  if (said === undefined && months?.first === undefined) return release;
  const year = said ?? release.year;
  if (months?.first === undefined || months.last === undefined) return { year, month: 1, months: 12 };
  const first = column.codes[ACCUMULATION] === 'year-to-date' ? 1 : months.first;
  return months.last < first ? undefined : { year, month: first, months: months.last - first + 1 };
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? text;
}
