import type { ChartRunOptions } from 'docx/charts';
import type { ChartBlock } from '../../../document/tree.ts';
import type { Setting } from '../setting.ts';
import { numberFormat } from './number-format.ts';
import { filledSeries, largestOf, legendOf } from './series.ts';

/** More bars than these have a scale instead of their values. */
const labelled = 44;

/** Lying bars, the first category on top; the values at their ends, or a scale. */
export function barsChart(block: ChartBlock, setting: Setting): ChartRunOptions {
  const { categories, series, axis } = block;
  const size = setting.house.type.note.size;
  const isLabelled = categories.length * series.length <= labelled;
  return {
    type: 'bar',
    gapWidth: 40,
    overlap: 0,
    categories,
    series: filledSeries(block, setting, isLabelled),
    legend: legendOf(block, setting),
    categoryAxis: { reverseOrder: true, font: { size } },
    valueAxis: {
      visible: !isLabelled,
      gridlines: !isLabelled,
      font: { size },
      numberFormat: numberFormat(axis, largestOf(series)),
      crossesAt: 'maximum',
    },
  };
}
