/**
 * A stretch of whole months. January to December is the year itself, January alone the month itself:
 * the same stretch of time is the same period, however a table calls it.
 */
export type Period = { readonly year: number; readonly month: number; readonly months: number };

export type PeriodKind = 'year-to-date' | 'month' | 'year';

/** «2025» a year, «2025-M03» a month, «2025-M01-M09» a longer stretch within a year (as in SDMX reporting periods). */
export function periodCode({ year, month, months }: Period): string {
  if (month === 1 && months === 12) return String(year);
  const first = `${year}-M${two(month)}`;
  return months === 1 ? first : `${first}-M${two(month + months - 1)}`;
}

export function parsePeriodCode(code: string): Period | undefined {
  const match = /^(\d{4})(?:-M(\d\d)(?:-M(\d\d))?)?$/.exec(code);
  if (match === null) return undefined;
  const [year, first, last] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? match[2] ?? 12)];
  return first >= 1 && last <= 12 && last >= first ? { year, month: first, months: last - first + 1 } : undefined;
}

/** The period that a release's id names: «2025-12» is January to December 2025 for a year-to-date release. */
export function releasePeriod(kind: PeriodKind, id: string): Period | undefined {
  const match = /^(\d{4})-(\d\d)$/.exec(id);
  if (match === null) return undefined;
  const [year, month] = [Number(match[1]), Number(match[2])];
  if (month < 1 || month > 12) return undefined;
  if (kind === 'month') return { year, month, months: 1 };
  return { year, month: 1, months: kind === 'year' ? 12 : month };
}

/** The id of the release that has this period as its own: its last month. */
export function releaseId({ year, month, months }: Period): string {
  return `${year}-${two(month + months - 1)}`;
}

export function yearsAgo(period: Period, years = 1): Period {
  return { ...period, year: period.year - years };
}

/** First and last day, as ISO dates. */
export function days({ year, month, months }: Period): { readonly first: string; readonly last: string } {
  const last = month + months - 1;
  const length = new Date(Date.UTC(year, last, 0)).getUTCDate();
  return { first: `${year}-${two(month)}-01`, last: `${year}-${two(last)}-${two(length)}` };
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
