import type { Indicator, Figure } from '../indicators/indicator.ts';
import type { Indicators } from '../indicators/compute.ts';
import type { CodeList } from '../language/codelist.ts';
import { formatValue } from '../language/format.ts';
import type { PeriodSettings } from '../definition/office.ts';
import { fill, type Language } from '../language/language.ts';
import type { Period } from '../period/period.ts';
import { Decimal, decimalOf } from '../value/value.ts';
import type { Inline } from './tree.ts';

/** What text is made of: the figures and the language they are said in. */
export type Telling = {
  /** The office's short name. */
  readonly office: string;
  readonly language: Language;
  readonly indicators: Indicators;
  readonly list: (dimension: string) => CodeList | undefined;
  readonly period: Period;
  /** File names of the editions, for links between them. */
  readonly files: Readonly<Record<string, string>>;
  /** How final the figures are; absent where only a title is told. */
  readonly settings?: PeriodSettings;
};

export function figureRun(figure: Figure, { language }: Telling): Inline {
  return { kind: 'figure', id: figure.id, text: formatValue(figure.value, figure.unit, figure.decimals, language) };
}

/** The name of a code in the language of the text, in one of its forms. */
export function nameOf(code: string, dimension: string, form: string, { language, list }: Telling): string {
  const names = list(dimension)?.get(code)?.names[language.language];
  return names?.[form] ?? names?.['name'] ?? code;
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** How a change is said: from an index of 200 on in times, below in per cent, never both; of a share in percentage points; nothing on a base too small. */
export type Change =
  | { readonly kind: 'none' }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'times'; readonly run: Inline }
  | { readonly kind: 'rose' | 'fell'; readonly run: Inline };

export function changeOf(figure: Figure, telling: Telling): Change {
  if (figure.value.kind === 'sign') return { kind: 'none' };
  const value = decimalOf(figure.value.value);
  const printed = value.toDecimalPlaces(figure.decimals, Decimal.ROUND_HALF_UP);
  if (printed.isZero()) return { kind: 'unchanged' };
  const points = figure.unit === 'percentage-points';
  if (!points && value.gte(100)) {
    const text = formatValue({ kind: 'number', value: value.plus(100).div(100) }, 'count', 1, telling.language);
    return { kind: 'times', run: { kind: 'figure', id: figure.id, text } };
  }
  const size = formatValue({ kind: 'number', value: value.abs() }, figure.unit, figure.decimals, telling.language);
  // A change of a share is in percentage points: its unit is part of what is said, as the sign of per cent is.
  const text = points ? fill(telling.language.words['percentage-points'] ?? '{size}', { size }) : size;
  return { kind: value.isPositive() ? 'rose' : 'fell', run: { kind: 'figure', id: figure.id, text } };
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
