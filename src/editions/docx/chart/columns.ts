import type { ChartRunOptions } from 'docx/charts';
import type { ChartBlock } from '../../../document/tree.ts';
import type { Setting } from '../setting.ts';
import { breaking } from './breaking.ts';
import { numberFormat } from './number-format.ts';
import { filledSeries, largestOf, legendOf } from './series.ts';

/** At most so many columns carry their values. */
const labelled = 12;

/** Upright columns, those of one category side by side. */
export function columnsChart(block: ChartBlock, setting: Setting): ChartRunOptions {
  const size = setting.house.type.note.size;
  const isLabelled = block.categories.length * block.series.length <= labelled;
  const { series, scale } = breaking(block, filledSeries(block, setting, isLabelled), setting);
  return {
    type: 'column',
    gapWidth: 40,
    overlap: 0,
    categories: block.categories,
    series,
    legend: legendOf(block, setting),
    categoryAxis: { font: { size } },
    valueAxis: { font: { size }, numberFormat: numberFormat(block.axis, largestOf(block.series)), ...scale },
  };
}
