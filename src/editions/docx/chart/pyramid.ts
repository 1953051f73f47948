import type { ChartRunOptions } from 'docx/charts';
import type { ChartBlock } from '../../../document/tree.ts';
import { ticksOf } from '../../charts/axis.ts';
import { scaledValues } from '../../charts/numbers.ts';
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
    valueAxis: { font: { size }, numberFormat: `${positive};${positive};0`, ...scaleOf(block) },
  };
}

/** In letters: the numbers of both sides in one line. */
const room = 100;

/** As far to the left as to the right, whichever side is longer: left alone, Word ends each side at its own length. */
function scaleOf(block: ChartBlock): { readonly minimum: number; readonly maximum: number; readonly interval: number } {
  const ticks = ticksOf(scaledValues(block), block.axis);
  const steps = ticks.length - 1;
  const maximum = ticks.at(-1)?.value ?? 1;
  const widest = Math.max(...ticks.map(({ text }) => text.length)) + 2;
  const fits = (every: number): boolean => (2 * steps) / every < room / widest;
  const every = ticks.map((_, index) => index).find((step) => step > 0 && steps % step === 0 && fits(step)) ?? steps;
  return { minimum: -maximum, maximum, interval: (maximum * every) / steps };
}
