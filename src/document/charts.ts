import type { Figure, Indicator } from '../indicators/indicator.ts';
import { formatPeriod, formatValue } from '../language/format.ts';
import { parsePeriodCode } from '../period/period.ts';
import type { Unit } from '../value/unit.ts';
import { fill } from '../language/language.ts';
import { countsAs, Decimal, decimalOf } from '../value/value.ts';
import type { ChartExhibit } from './definition.ts';
import { exhibitNotes } from './exhibit-notes.ts';
import { sourceLine, stubName } from './exhibits.ts';
import { plainText } from './holes.ts';
import type { ChartBlock, ChartPoint, ChartSeries, Inline } from './tree.ts';
import { capitalised, type Telling } from './words.ts';

/** A chart as a projection of an indicator: its numbers are the figures themselves, in picture, alternative text and Word alike. */
export function chartBlock(
  id: string,
  label: string,
  caption: readonly Inline[],
  exhibit: ChartExhibit,
  indicator: Indicator,
  telling: Telling,
): ChartBlock {
  const { language } = telling;
  const all = [...new Set(indicator.cells.map(({ codes }) => codes[exhibit.categories] ?? ''))];
  const categories = exhibit.last === undefined ? all : all.slice(-exhibit.last);
  const codes = [...new Set(indicator.cells.map((figure) => figure.codes[exhibit.series] ?? ''))];
  const used: Figure[] = [];
  const series = codes.map((code): ChartSeries => ({
    code,
    label: stubName(code, exhibit.series, telling),
    points: categories.map((category): ChartPoint => {
      const figure = indicator.cells.find(
        (cell) => cell.codes[exhibit.series] === code && cell.codes[exhibit.categories] === category,
      );
      if (figure === undefined) return { value: null, text: '' };
      used.push(figure);
      const value = countsAs(figure.value);
      const shown =
        value === undefined
          ? null
          : decimalOf(value).toDecimalPlaces(figure.decimals, Decimal.ROUND_HALF_UP).toNumber();
      return { id: figure.id, value: shown, text: formatValue(figure.value, figure.unit, figure.decimals, language) };
    }),
  }));
  const names = categories.map((category) => stubName(category, exhibit.categories, telling));
  const subtitle = subtitleOf(exhibit, indicator.unit, names, telling);
  return {
    kind: 'chart',
    id,
    label,
    form: exhibit.chart,
    caption,
    subtitle,
    categories: namedShortly(categories, names),
    series,
    axis: {
      decimals: 0,
      divisor: exhibit.divisor ?? 1,
      group: language.numbers.group,
      point: language.numbers.decimal,
    },
    alt: alternative(plainText(caption), subtitle, exhibit, names, series, telling),
    notes: exhibit.chart === 'shares' ? exhibitNotes([{ ...indicator, wholeOver: exhibit.series }], telling) : [],
    source: sourceLine(used, telling),
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

/** Words for the unit of an axis that is divided. */
const MULTIPLES: Readonly<Record<number, string>> = { 1000: 'thousand-persons', 1_000_000: 'million-persons' };

function subtitleOf(
  exhibit: ChartExhibit,
  of: Unit,
  names: readonly string[],
  { language, period, named }: Telling,
): string {
  const { words } = language;
  const unit =
    exhibit.chart === 'shares'
      ? (words['per-cent-of-total'] ?? '')
      : capitalised(
          (exhibit.divisor === undefined ? undefined : words[MULTIPLES[exhibit.divisor] ?? '']) ?? language.units[of],
        );
  return exhibit.chart === 'lines'
    ? fill(language.words['chart-subtitle'] ?? '', { unit, from: names[0] ?? '', to: names.at(-1) ?? '' })
    : fill(language.words['chart-subtitle-one'] ?? '', {
        unit,
        period: formatPeriod(period, language, 'heading', named),
      });
}

/** What the picture shows, in words: the first and last value of each line, or every part of each bar. */
function alternative(
  title: string,
  subtitle: string,
  exhibit: ChartExhibit,
  names: readonly string[],
  series: readonly ChartSeries[],
  { language }: Telling,
): string {
  const { words } = language;
  const told =
    exhibit.chart === 'lines'
      ? series.map(({ label, points }) =>
          fill(words['chart-alt-series'] ?? '', {
            series: label,
            first: points[0]?.text ?? '',
            from: names[0] ?? '',
            last: points.at(-1)?.text ?? '',
            to: names.at(-1) ?? '',
          }),
        )
      : names.map((category, index) =>
          fill(words['chart-alt-share'] ?? '', {
            category,
            parts: series
              .map(({ label, points }) =>
                fill(words['chart-alt-part'] ?? '', { series: label, value: points[index]?.text ?? '' }),
              )
              .join(', '),
          }),
        );
  return fill(words['chart-alt'] ?? '', { title, subtitle, series: told.join('; ') });
}
