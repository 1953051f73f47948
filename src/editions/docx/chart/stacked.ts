import type { ChartRunOptions } from 'docx/charts';
import type { ChartBlock } from '../../../document/tree.ts';
import type { Setting } from '../setting.ts';
import { numberFormat } from './number-format.ts';
import { filledSeries, largestOf, legendOf } from './series.ts';

/** Parts set one on another, upright or lying; what is below zero hangs from it. */
export function stackedChart(block: ChartBlock, setting: Setting): ChartRunOptions {
  const { categories, series, axis, direction = 'columns' } = block;
  const size = setting.house.type.note.size;
  const valueAxis = { font: { size }, numberFormat: numberFormat(axis, largestOf(series)) };
  const common = {
    stacking: 'stacked',
    gapWidth: 40,
    categories,
    series: filledSeries(block, setting, false),
    legend: legendOf(block, setting),
  } as const;
  return direction === 'columns'
    ? { ...common, type: 'column', categoryAxis: { font: { size } }, valueAxis }
    : {
        ...common,
        type: 'bar',
        categoryAxis: { reverseOrder: true, font: { size } },
        valueAxis: { ...valueAxis, crossesAt: 'maximum' },
      };
}
