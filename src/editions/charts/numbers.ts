import type { ChartBlock } from '../../document/tree.ts';

/** All figures of a chart that are known. */
export const valuesOf = ({ series }: Pick<ChartBlock, 'series'>): readonly number[] =>
  series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));

/** What the scale of a chart must hold; a map has none, nor have bars of a hundred per cent. */
export function scaledValues(chart: ChartBlock): readonly number[] {
  if (chart.form === 'map' || chart.form === 'shares') return [];
  if (chart.form === 'stacked') return stackEnds(chart);
  return chart.form === 'pyramid' ? valuesOf(chart).map(Math.abs) : valuesOf(chart);
}

/** Sums of what lies over and under zero in each category, for charts that set one part on another. */
export const stackEnds = ({ categories, series }: ChartBlock): readonly number[] =>
  categories.flatMap((_, index) => {
    const values = series.map(({ points }) => points[index]?.value ?? 0);
    return [over(values), under(values)];
  });

const over = (values: readonly number[]): number => values.reduce((sum, value) => sum + Math.max(0, value), 0);
const under = (values: readonly number[]): number => values.reduce((sum, value) => sum + Math.min(0, value), 0);
