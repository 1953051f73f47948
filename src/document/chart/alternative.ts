import { fill, type Language } from '../../language/language.ts';
import type { ChartBlock, ChartForm, ChartSeries } from '../tree.ts';
import type { Telling } from '../words.ts';

type Drawn = Omit<ChartBlock, 'alt'>;
type Words = Language['words'];

/** So many figures can be listened to one after another; of more, the extremes are told. */
const most = 16;

/** What a picture shows, in words and with its own figures. */
export function alternative(title: string, chart: Drawn, names: readonly string[], { language }: Telling): string {
  const { words } = language;
  const told = forms[chart.form](chart, names, words);
  const marks = (chart.breaks ?? []).map(({ before }) =>
    fill(words['chart-alt-break'] ?? '', { at: names[before] ?? '' }),
  );
  return fill(words['chart-alt'] ?? '', {
    form: words[`chart-form-${chart.form}`] ?? '',
    title,
    subtitle: chart.subtitle,
    series: [...told, ...marks].join('; '),
  });
}

type Teller = (chart: Drawn, names: readonly string[], words: Words) => readonly string[];

/** The first and the last value of each line, the largest and the smallest. */
const overTime: Teller = ({ series }, names, words) =>
  series.map((one) =>
    [
      fill(words['chart-alt-series'] ?? '', {
        series: one.label,
        first: one.points[0]?.text ?? '',
        from: names[0] ?? '',
        last: one.points.at(-1)?.text ?? '',
        to: names.at(-1) ?? '',
      }),
      ...extremes(one, names, words),
    ].join(', '),
  );

/** Every part of every category. */
const parts: Teller = ({ series }, names, words) =>
  names.map((category, index) =>
    fill(words['chart-alt-share'] ?? '', {
      category,
      parts: series
        .map(({ label, points }) =>
          fill(words['chart-alt-part'] ?? '', { series: label, value: points[index]?.text ?? '' }),
        )
        .join(', '),
    }),
  );

/** Every figure where they are few, else the largest and the smallest of each series. */
const ranges: Teller = (chart, names, words) => {
  const { series } = chart;
  if (series.length * names.length > most)
    return series.map((one) =>
      fill(words['chart-alt-share'] ?? '', { category: one.label, parts: extremes(one, names, words).join(', ') }),
    );
  if (series.length > 1) return parts(chart, names, words);
  const said = (value: string, index: number): string =>
    fill(words['chart-alt-part'] ?? '', { series: names[index] ?? '', value });
  return [(series[0]?.points ?? []).map(({ text }, index) => said(text, index)).join(', ')];
};

/** How many territories are in each class, and the extremes. */
const shaded: Teller = (chart, names, words) => [
  ...(chart.map?.classes ?? []).map(({ text, count }) => fill(words['chart-alt-class'] ?? '', { class: text, count })),
  ...chart.series.flatMap((one) => extremes(one, names, words)),
];

const forms: Readonly<Record<ChartForm, Teller>> = {
  lines: overTime,
  columns: ranges,
  bars: ranges,
  stacked: ranges,
  pyramid: ranges,
  dots: ranges,
  shares: parts,
  map: shaded,
};

function extremes({ points }: ChartSeries, names: readonly string[], words: Words): readonly string[] {
  const known = points.flatMap(({ value, text }, index) =>
    value === null ? [] : [{ value, text, at: names[index] ?? '' }],
  );
  const sorted = known.toSorted((one, other) => other.value - one.value);
  const [largest, smallest] = [sorted[0], sorted.at(-1)];
  if (largest === undefined || smallest === undefined || largest.value === smallest.value) return [];
  return [
    fill(words['chart-alt-largest'] ?? '', { value: largest.text, at: largest.at }),
    fill(words['chart-alt-smallest'] ?? '', { value: smallest.text, at: smallest.at }),
  ];
}
