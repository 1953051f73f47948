import { parsePeriodCode, periodCode, type Period } from '../period/period.ts';
import type { Unit } from '../value/unit.ts';
import { rounded, type Exact, type Value } from '../value/value.ts';
import { fill, type Language } from './language.ts';

/** A number as the language prints it: rounded once from the exact value, grouped, with its minus; percentages with their sign. */
export function formatNumber(value: Exact, unit: Unit, decimals: number, { numbers }: Language): string {
  const text = rounded(value, decimals);
  const [whole = '', fraction] = text.replace('-', '').split('.');
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, numbers.group);
  const minus = text.startsWith('-') ? numbers.minus : '';
  const percent = unit === 'percent' || unit === 'percent-change' ? numbers.percent : '';
  return `${minus}${grouped}${fraction === undefined ? '' : numbers.decimal + fraction}${percent}`;
}

export function formatValue(value: Value, unit: Unit, decimals: number, language: Language): string {
  return value.kind === 'sign' ? language.signs[value.sign].print : formatNumber(value.value, unit, decimals, language);
}

/** «January–December 2025», «March 2025», «2025», «April 2025–June 2025»; a year-to-date release says its year as January–December. */
export function formatPeriod(period: Period, language: Language, style: 'long' | 'short' = 'long'): string {
  const { year, month, months, day } = period;
  if (day !== undefined) return formatDate(periodCode(period), language);
  if (style === 'short' && months === 12) return fill(language.periods.year, { year });
  if (month > 1 && months > 1)
    return [month, month + months - 1].map((end) => formatPeriod({ year, month: end, months: 1 }, language)).join('–');
  const last = language.months[month + months - 2] ?? '';
  return months === 1
    ? fill(language.periods.month, { month: last, year })
    : fill(language.periods['year-to-date'], { month: last, year });
}

export function formatPeriodCode(code: string, language: Language): string {
  const period = parsePeriodCode(code);
  return period === undefined ? code : formatPeriod(period, language, 'short');
}

/** «9 February 2026» of an ISO day. */
export function formatDate(day: string, language: Language): string {
  const [year = '', month = '1', date = '1'] = day.split('-');
  return fill(language.periods.date, { day: Number(date), month: language.months[Number(month) - 1] ?? '', year });
}

export function formatDateTime(day: string, time: string, zone: string, language: Language): string {
  const [year = '', month = '1', date = '1'] = day.split('-');
  return fill(language.periods['date-time'], {
    day: Number(date),
    month: language.months[Number(month) - 1] ?? '',
    year,
    time,
    zone: language.zones[zone] ?? zone,
  });
}

/** «February 2025» of a vintage's id, 2025-02 or 2025-02-10. */
export function formatVintage(vintage: string, language: Language): string {
  const [year = '', month] = vintage.split('-');
  return month === undefined
    ? year
    : fill(language.periods.vintage, { month: language.months[Number(month) - 1] ?? month, year });
}

/** «a», «a and b», «a, b and c». */
export function formatList(items: readonly string[], { list }: Language): string {
  return items.length < 2 ? (items[0] ?? '') : items.slice(0, -1).join(list.comma) + list.and + (items.at(-1) ?? '');
}
