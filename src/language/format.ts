import { parsePeriodCode, type Period, type PeriodKind } from '../period/period.ts';
import type { Unit } from '../value/unit.ts';
import { rounded, type Exact, type Value } from '../value/value.ts';
import { fill, type Inflected, type Language, type StretchKind } from './language.ts';

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

/** Stretches that may be said by a name of their own instead of by their months. */
export type NamedStretch = 'year' | 'quarter' | 'half-year' | 'nine-months';
export const NAMED_STRETCHES: readonly NamedStretch[] = ['year', 'quarter', 'half-year', 'nine-months'];

/** What a release of a kind calls by name: a yearly one says 2025, one of cumulated months January–December 2025. */
export function namedBy(kind: PeriodKind): readonly NamedStretch[] {
  return kind === 'year' ? ['year'] : [];
}

/**
 * A period in one of the forms of the language: «January–December 2025», «в январе 2025 года», «2026 жылғы 1 қаңтар». Stretches are
 * said by their months, since a release of cumulated months says its year as January–December; `named` ones by name.
 */
export function formatPeriod(
  period: Period,
  language: Language,
  form = 'name',
  named: readonly NamedStretch[] = form === 'short' ? ['year'] : [],
): string {
  const { year, month, months, day } = period;
  const first = language.months[month - 1];
  const last = language.months[month + Math.max(months, 1) - 2];
  const kind = stretchOf(period, named);
  const phrase = (language.periods[form] ?? language.periods['name'])?.[kind] ?? '';
  const ordinal = language.ordinals[(month - 1) / (kind === 'half-year' ? 6 : 3)];
  return fill(phrase, {
    year,
    ...(day === undefined ? {} : { day }),
    number: kind === 'half-year' ? (month + 5) / 6 : (month + 2) / 3,
    ...facts('month', last),
    ...facts('first', first),
    ...facts('last', last),
    ...facts('ordinal', ordinal),
  });
}

function stretchOf({ month, months, day }: Period, named: readonly NamedStretch[]): StretchKind {
  if (day !== undefined) return 'point';
  if (months === 1) return 'month';
  const regular = (length: number): boolean => months === length && (month - 1) % length === 0;
  if (named.includes('year') && months === 12) return 'year';
  if (named.includes('quarter') && regular(3)) return 'quarter';
  if (named.includes('half-year') && regular(6)) return 'half-year';
  if (named.includes('nine-months') && month === 1 && months === 9) return 'nine-months';
  return 'range';
}

/** «month» and its forms as facts of a phrase: month, month.genitive. */
function facts(name: string, word: Inflected = ''): Readonly<Record<string, string>> {
  if (typeof word === 'string') return { [name]: word };
  return Object.fromEntries(
    Object.entries(word).map(([form, said]) => [form === 'name' ? name : `${name}.${form}`, said]),
  );
}

export function formatPeriodCode(code: string, language: Language): string {
  const period = parsePeriodCode(code);
  return period === undefined ? code : formatPeriod(period, language, 'short');
}

/** «9 February 2026» of an ISO day; other forms as the language has them. */
export function formatDate(day: string, language: Language, form = 'name'): string {
  const [year = '', month = '1', date = '1'] = day.split('-');
  return fill(language.dates[form] ?? language.dates['name'] ?? '', {
    day: Number(date),
    year,
    ...facts('month', language.months[Number(month) - 1]),
  });
}

export function formatDateTime(day: string, time: string, zone: string, language: Language): string {
  return fill(language.dates['time'] ?? '', {
    date: formatDate(day, language),
    time,
    zone: language.zones[zone] ?? zone,
  });
}

/** «February 2025» of a vintage's id, 2025-02 or 2025-02-10. */
export function formatVintage(vintage: string, language: Language, form = 'name'): string {
  const [year = '', month] = vintage.split('-');
  if (month === undefined) return year;
  return formatPeriod({ year: Number(year), month: Number(month), months: 1 }, language, form);
}

/** «a», «a and b», «a, b and c». */
export function formatList(items: readonly string[], { list }: Language): string {
  return items.length < 2 ? (items[0] ?? '') : items.slice(0, -1).join(list.comma) + list.and + (items.at(-1) ?? '');
}
