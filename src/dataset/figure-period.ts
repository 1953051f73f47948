import type { PeriodPart } from '../language/period-labels.ts';
import { periodCode, type Period } from '../period/period.ts';
import { ACCUMULATION } from './context.ts';
import type { Column } from './header.ts';
import type { Codes } from './observation.ts';
import type { Row } from './stub.ts';

/** The vintage that figures of a period belong to. */
export type VintageOf = (period: Period) => string;

type Dated = { readonly code: string; readonly vintage: string };

/** The period of a figure; a column's own holds for all rows that say nothing of it. */
export function periodReader(
  title: PeriodPart,
  fixed: Codes,
  release: Period,
  vintageOf: VintageOf,
): (row: Row, column: Column) => Dated | undefined {
  const ofColumn = new Map<Column, Dated | undefined>();
  const read = (row: Row, column: Column): Dated | undefined => {
    const period = periodOf([row.period, column.period, title], accumulates(row, column, fixed), release);
    return period === undefined ? undefined : { code: periodCode(period), vintage: vintageOf(period) };
  };
  return (row, column) => {
    const { year, first } = row.period;
    if (year !== undefined || first !== undefined || row.codes[ACCUMULATION] !== undefined) return read(row, column);
    if (!ofColumn.has(column)) ofColumn.set(column, read(row, column));
    return ofColumn.get(column);
  };
}

function accumulates(row: Row, column: Column, fixed: Codes): boolean {
  return (row.codes[ACCUMULATION] ?? column.codes[ACCUMULATION] ?? fixed[ACCUMULATION]) === 'year-to-date';
}

/** Stub, heading and title each say a part: the year, the months, the day; whether the months alone or the sum since January. */
export function periodOf(parts: readonly PeriodPart[], sinceJanuary: boolean, release: Period): Period | undefined {
  const said = parts.find(({ year }) => year !== undefined)?.year;
  const months = parts.find(({ first }) => first !== undefined);
  if (said === undefined && months?.first === undefined) return release;
  const year = said ?? release.year;
  if (months?.first === undefined || months.last === undefined) return { year, month: 1, months: 12 };
  if (months.day !== undefined) return { year, month: months.first, months: 0, day: months.day };
  const first = sinceJanuary ? 1 : months.first;
  return months.last < first ? undefined : { year, month: first, months: months.last - first + 1 };
}
