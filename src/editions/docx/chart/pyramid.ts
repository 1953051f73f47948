import type { ChartRunOptions } from 'docx/charts';
import type { ChartBlock } from '../../../document/tree.ts';
import type { Setting } from '../setting.ts';
import { numberFormat } from './number-format.ts';
import { filledSeries, largestOf, legendOf } from './series.ts';

/** Bars on both sides of zero: the left side is negative in the workbook, and its numbers are printed without the sign. */
export function pyramidChart(block: ChartBlock, setting: Setting): ChartRunOptions {
  const { categories, series, axis } = block;
  const size = setting.house.type.note.size;
  const [positive = '0'] = numberFormat(axis, largestOf(series)).split(';');
  return {
    type: 'bar',
    gapWidth: 16,
    overlap: 100,
    categories,
    series: filledSeries(block, setting, false).map((one, place) =>
      place === 0 ? { ...one, values: one.values.map((value) => (value === null ? null : -value)) } : one,
    ),
    legend: legendOf(block, setting),
    categoryAxis: { font: { size } },
    valueAxis: { font: { size }, numberFormat: `${positive};${positive};0` },
  };
}
