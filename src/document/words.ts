import { PERIOD } from '../dataset/context.ts';
import type { Indicator, Figure } from '../indicators/indicator.ts';
import type { Indicators } from '../indicators/compute.ts';
import type { CodeList } from '../language/codelist.ts';
import { withEnding } from '../language/ending.ts';
import { formatPeriod, formatValue, type NamedStretch } from '../language/format.ts';
import type { PeriodSettings } from '../definition/office.ts';
import { inForm, type Language } from '../language/language.ts';
import { parsePeriodCode, type Period } from '../period/period.ts';
import type { Territories } from './map/territories.ts';
import type { Inline } from './tree.ts';

/** What text is made of: the figures and the language they are said in. */
export type Telling = {
  /** The office's short name. */
  readonly office: string;
  readonly language: Language;
  readonly indicators: Indicators;
  readonly list: (dimension: string) => CodeList | undefined;
  /** The shapes of a dimension's territories, where a chart asks for them. */
  readonly map?: (dimension: string) => Territories | undefined;
  readonly period: Period;
  /** Stretches that are said by name: a yearly release says 2025, one of cumulated months January–December 2025. */
  readonly named?: readonly NamedStretch[];
  /** File names of the editions, for links between them. */
  readonly files: Readonly<Record<string, string>>;
  /** How final the figures are; absent where only a title is told. */
  readonly settings?: PeriodSettings;
};

export function figureRun(figure: Figure, { language }: Telling): Inline {
  return { kind: 'figure', id: figure.id, text: formatValue(figure.value, figure.unit, figure.decimals, language) };
}

/** The name of a code in the language of the text, in one of its forms; one that is not declared is made by the endings of the language. */
export function nameOf(code: string, dimension: string, form: string, { language, list }: Telling): string {
  if (dimension === PERIOD) return nameOfPeriod(code, form, language);
  const names = list(dimension)?.get(code)?.names[language.language];
  const name = names?.['name'];
  return names?.[form] ?? (name === undefined ? code : withEnding(name, form, language));
}

/** A month by its name alone, in a form of it; any other stretch with its year. */
function nameOfPeriod(code: string, form: string, language: Language): string {
  const period = parsePeriodCode(code);
  if (period === undefined) return code;
  const month = language.months[period.month - 1];
  const name = inForm(month, 'name') ?? '';
  return period.months === 1
    ? (inForm(month, form) ?? withEnding(name, form, language))
    : formatPeriod(period, language, form);
}

/** An abbreviation stays as it is: «г. Астана». */
export function capitalised(text: string): string {
  if (/^\p{Ll}{1,3}\./u.test(text)) return text;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Members of a selection parted by the kind of their code, in order. */
export function byKind(
  indicator: Indicator,
  telling: Telling,
): readonly { readonly kind: string; readonly figures: readonly Figure[] }[] {
  const [dimension = ''] = indicator.dimensions;
  const groups: { kind: string; figures: Figure[] }[] = [];
  for (const figure of indicator.cells) {
    const kind = telling.list(dimension)?.get(figure.codes[dimension] ?? '')?.kind ?? '';
    const last = groups.at(-1);
    if (last?.kind === kind) last.figures.push(figure);
    else groups.push({ kind, figures: [figure] });
  }
  return groups;
}
