import type { ChartSeries } from 'docx/charts';
import type { ChartBlock } from '../../../document/tree.ts';
import { ticksOf } from '../../charts/axis.ts';
import { scaledValues } from '../../charts/numbers.ts';
import { hex } from '../lengths.ts';
import type { Setting } from '../setting.ts';

type Broken = {
  readonly series: readonly ChartSeries[];
  readonly scale: { readonly minimum?: number; readonly maximum?: number };
};

/**
 * A break of the series as a dashed upright line at its first category: an error bar as high as the scale, which must stand still for it.
 * The reason stands in the notes.
 */
export function breaking(block: ChartBlock, series: readonly ChartSeries[], { house }: Setting): Broken {
  const { breaks = [], form } = block;
  const carrier = series.findIndex(({ values }) => breaks.every(({ before }) => typeof values[before] === 'number'));
  const ticks = ticksOf(scaledValues(block), block.axis);
  const [minimum, maximum] = [ticks[0]?.value ?? 0, ticks.at(-1)?.value ?? 1];
  if (breaks.length === 0 || carrier < 0 || form === 'stacked') return { series, scale: {} };
  const at = (index: number, span: (value: number) => number, values: ChartSeries['values']): number =>
    breaks.some(({ before }) => before === index) ? span(values[index] ?? 0) : 0;
  return {
    series: series.map((one, index) =>
      index === carrier
        ? {
            ...one,
            errorBars: {
              type: 'custom',
              plus: one.values.map((_, place) => at(place, (value) => maximum - value, one.values)),
              minus: one.values.map((_, place) => at(place, (value) => value - minimum, one.values)),
              endCaps: false,
              line: { color: hex(house.colours.grey), width: 0.7, dash: 'dash' },
            },
          }
        : one,
    ),
    scale: { minimum, maximum },
  };
}
