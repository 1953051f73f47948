import { PERIOD } from '../dataset/context.ts';
import { baseOf, vintageOf, type Base } from '../indicators/base.ts';
import type { Figure } from '../indicators/indicator.ts';
import { formatPeriod, formatVintage } from '../language/format.ts';
import { fill, type BaseSentence, type Language } from '../language/language.ts';
import { parsePeriodCode, periodCode, yearsAgo, type Period } from '../period/period.ts';
import type { Inline } from './tree.ts';
import { capitalised, type Telling } from './words.ts';

/** The note that belongs to a figure of comparison: what it is measured against. */
export function baseNote(figure: Figure, language: Language): string | undefined {
  const base = baseOf(figure);
  return base && sentence('figure', base, language);
}

/** Notes of a table that shows last year's figures, or changes against them: one for each base. */
export function baseNotes(figures: readonly Figure[], { language, period }: Telling): readonly (readonly Inline[])[] {
  const before = periodCode(yearsAgo(period));
  const levels = distinct(figures.flatMap((figure) => levelOf(figure, before)));
  const changes = distinct(figures.flatMap((figure) => baseOf(figure) ?? []));
  const both = new Set([...levels.keys()].filter((key) => changes.has(key)));
  const texts = [
    ...[...levels].map(([key, base]) => sentence(both.has(key) ? 'both' : 'levels', base, language)),
    ...[...changes].flatMap(([key, base]) => (both.has(key) ? [] : [sentence('change', base, language)])),
  ];
  return texts.map((text) => [{ kind: 'text', text }]);
}

/** A figure of last year beside this year's: told by its id, since a series holds other years as a matter of course. */
function levelOf(figure: Figure, before: string): readonly Base[] {
  const { id, codes, status } = figure;
  if (codes[PERIOD] !== before || !id.includes('@')) return [];
  return [{ figure: id, vintage: vintageOf(figure), period: before, ...(status === undefined ? {} : { status }) }];
}

function distinct(bases: readonly Base[]): ReadonlyMap<string, Base> {
  return new Map(bases.map((base) => [[base.period, base.vintage, base.status].join(' '), base]));
}

function sentence(kind: BaseSentence, { vintage, status, period: code }: Base, language: Language): string {
  const period = parsePeriodCode(code ?? '');
  return fill(language.base[kind], {
    figures: language.base[status ?? 'unknown'],
    ...(period === undefined ? { period: code ?? '' } : saidInEveryForm(period, language)),
    vintage: formatVintage(vintage, language),
  });
}

/** «{period}» and its forms: «{period.for}» за 2024 год, «{Period.for}» За 2024 год. */
function saidInEveryForm(period: Period, language: Language): Readonly<Record<string, string>> {
  const forms = Object.keys(language.periods).map((form) => [form, formatPeriod(period, language, form, [])] as const);
  return {
    period: formatPeriod(period, language),
    ...Object.fromEntries(forms.map(([form, said]) => [`period.${form}`, said])),
    ...Object.fromEntries(forms.map(([form, said]) => [`Period.${form}`, capitalised(said)])),
  };
}
