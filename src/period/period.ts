/**
 * A stretch of whole months. January to December is the year itself, January alone the month itself:
 * the same stretch of time is the same period, however a table calls it.
 * A point in time («on 1 January 2023») is no stretch: it has a day, and no months.
 */
export type Period = { readonly year: number; readonly month: number; readonly months: number; readonly day?: number };

export type PeriodKind = 'year-to-date' | 'month' | 'year' | 'point';

/** «2025» a year, «2025-M03» a month, «2025-M01-M09» a longer stretch within a year (as in SDMX reporting periods), «2023-01-01» a point in time. */
export function periodCode({ year, month, months, day }: Period): string {
  if (day !== undefined) return `${year}-${two(month)}-${two(day)}`;
  if (month === 1 && months === 12) return String(year);
  const first = `${year}-M${two(month)}`;
  return months === 1 ? first : `${first}-M${two(month + months - 1)}`;
}

export function parsePeriodCode(code: string): Period | undefined {
  const point = parsePoint(code);
  if (point !== undefined) return point;
  const match = /^(\d{4})(?:-M(\d\d)(?:-M(\d\d))?)?$/.exec(code);
  if (match === null) return undefined;
  const [year, first, last] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? match[2] ?? 12)];
  return first >= 1 && last <= 12 && last >= first ? { year, month: first, months: last - first + 1 } : undefined;
}

function parsePoint(code: string): Period | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(code);
  if (match === null) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
  return exists ? { year, month, months: 0, day } : undefined;
}

/** The period that a release's id names: «2025-12» is January to December 2025 for a year-to-date release; a day is a point in time for any. */
export function releasePeriod(kind: PeriodKind, id: string): Period | undefined {
  const point = parsePoint(id);
  if (point !== undefined) return point;
  const match = /^(\d{4})-(\d\d)$/.exec(id);
  if (match === null || kind === 'point') return undefined;
  const [year, month] = [Number(match[1]), Number(match[2])];
  if (month < 1 || month > 12) return undefined;
  if (kind === 'month') return { year, month, months: 1 };
  return { year, month: 1, months: kind === 'year' ? 12 : month };
}

/** The id of the release that has this period as its own: its last month, or its day. */
export function releaseId(period: Period): string {
  const { year, month, months, day } = period;
  return day !== undefined ? periodCode(period) : `${year}-${two(month + months - 1)}`;
}

export function yearsAgo(period: Period, years = 1): Period {
  return { ...period, year: period.year - years };
}

/** First and last day, as ISO dates. */
export function days(period: Period): { readonly first: string; readonly last: string } {
  const { year, month, months, day } = period;
  if (day !== undefined) return { first: periodCode(period), last: periodCode(period) };
  const last = month + months - 1;
  return { first: `${year}-${two(month)}-01`, last: `${year}-${two(last)}-${two(daysIn(year, last))}` };
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
