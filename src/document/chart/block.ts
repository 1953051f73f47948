import type { Figure, Indicator } from '../../indicators/indicator.ts';
import { formatValue } from '../../language/format.ts';
import { fill } from '../../language/language.ts';
import { parsePeriodCode } from '../../period/period.ts';
import { countsAs, Decimal, decimalOf } from '../../value/value.ts';
import { exhibitNotes } from '../exhibit-notes.ts';
import { sourceLine, stubName } from '../exhibits.ts';
import { plainText } from '../holes.ts';
import { chartMap } from '../map/chart-map.ts';
import type { ChartBlock, ChartPoint, ChartSeries, Inline } from '../tree.ts';
import { capitalised, type Telling } from '../words.ts';
import { alternative } from './alternative.ts';
import { categoriesOf } from './categories.ts';
import type { ChartExhibit } from './definition.ts';
import { subtitleOf } from './subtitle.ts';

/** What stands round a chart: its number, its words, what its rows are called. */
export type ChartHead = {
  readonly id: string;
  readonly label: string;
  readonly caption: readonly Inline[];
  readonly stub?: string;
};

/** A chart as a projection of an indicator: its numbers are the figures themselves, in picture, alternative text and Word alike. */
export function chartBlock(
  { id, label, caption, stub }: ChartHead,
  exhibit: ChartExhibit,
  indicator: Indicator,
  only: Indicator | undefined,
  telling: Telling,
): ChartBlock {
  const { language } = telling;
  const codes = categoriesOf(exhibit, indicator, only, telling);
  const used: Figure[] = [];
  const series = seriesOf(exhibit, indicator, telling).map(({ code, label: name }): ChartSeries => ({
    code,
    label: name,
    points: codes.map((category) => {
      const figure = figureAt(indicator, exhibit, category, code);
      if (figure === undefined) return { value: null, text: language.signs['not-available'].print };
      used.push(figure);
      return pointOf(figure, telling);
    }),
  }));
  const full = codes.map((category) => stubName(category, exhibit.categories, telling));
  const categories = namedShortly(codes, full);
  const subtitle = subtitleOf(exhibit, indicator.unit, full, telling);
  const decimals = exhibit.chart === 'shares' || exhibit.divisor !== undefined ? 0 : (used[0]?.decimals ?? 0);
  const breaks = breaksOf(exhibit, codes, categories, telling);
  const first = { points: series[0]?.points ?? [], unit: indicator.unit, decimals };
  const boundaries = exhibit.classes === undefined ? {} : { boundaries: exhibit.classes };
  const map =
    exhibit.chart === 'map'
      ? chartMap({ dimension: exhibit.categories, codes, ...first, ...boundaries }, telling)
      : undefined;
  const whole = exhibit.chart === 'shares' && exhibit.series !== undefined ? { wholeOver: exhibit.series } : {};
  const made = {
    kind: 'chart',
    id,
    label,
    form: exhibit.chart,
    caption,
    subtitle,
    stub: stub ?? language.words['chart-stub'] ?? '',
    unit: language.units[indicator.unit],
    categories,
    series,
    axis: { decimals, divisor: exhibit.divisor ?? 1, group: language.numbers.group, point: language.numbers.decimal },
    ...(exhibit.direction === undefined ? {} : { direction: exhibit.direction }),
    ...(breaks.length === 0 ? {} : { breaks: breaks.map(({ before, label: reason }) => ({ before, reason })) }),
    ...(map === undefined ? {} : { map }),
    notes: [
      ...breaks.map(({ note }): readonly Inline[] => [{ kind: 'text', text: note }]),
      ...(exhibit.chart === 'shares' ? exhibitNotes([{ ...indicator, ...whole }], telling) : []),
    ],
    source: sourceLine(used, telling),
  } satisfies Omit<ChartBlock, 'alt'>;
  return { ...made, alt: alternative(plainText(caption), made, full, telling) };
}

function seriesOf(
  { series, sides }: ChartExhibit,
  { cells, unit }: Indicator,
  telling: Telling,
): readonly { readonly code: string; readonly label: string }[] {
  if (series === undefined) return [{ code: '', label: capitalised(telling.language.units[unit]) }];
  const codes = sides ?? [...new Set(cells.map((figure) => figure.codes[series] ?? ''))];
  return codes.map((code) => ({ code, label: stubName(code, series, telling) }));
}

const figureAt = (
  { cells }: Indicator,
  { categories, series }: ChartExhibit,
  category: string,
  code: string,
): Figure | undefined =>
  cells.find(({ codes }) => codes[categories] === category && (series === undefined || (codes[series] ?? '') === code));

function pointOf({ id, value, unit, decimals }: Figure, { language }: Telling): ChartPoint {
  const counted = countsAs(value);
  return {
    id,
    value:
      counted === undefined ? null : decimalOf(counted).toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP).toNumber(),
    text: formatValue(value, unit, decimals, language),
    figure: { value, unit, decimals },
  };
}

/** The same day of several years is told apart by the year; the subtitle says which day. */
function namedShortly(categories: readonly string[], names: readonly string[]): readonly string[] {
  const points = categories.map((category) => parsePeriodCode(category));
  const [first] = points;
  const sameDay = points.every(
    (point) => point?.day !== undefined && point.day === first?.day && point.month === first.month,
  );
  return sameDay ? points.map((point) => String(point?.year)) : names;
}

type Break = { readonly before: number; readonly label: string; readonly note: string };

/** A break at the first category or outside of the chart parts nothing. */
function breaksOf(
  { breaks = [] }: ChartExhibit,
  codes: readonly string[],
  names: readonly string[],
  { language }: Telling,
): readonly Break[] {
  return breaks.flatMap(({ at, reason }): readonly Break[] => {
    const before = names.includes(String(at)) ? names.indexOf(String(at)) : codes.indexOf(String(at));
    if (before < 1) return [];
    const said = { at: names[before] ?? '', reason: reason[language.language] ?? '' };
    const label = language.words['chart-break'] ?? '';
    return [{ before, label, note: fill(language.words['chart-break-note'] ?? '', said) }];
  });
}
