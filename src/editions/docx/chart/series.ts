import type { ChartSeries } from 'docx/charts';
import type { ChartBlock } from '../../../document/tree.ts';
import { seriesLook } from '../../charts/series-look.ts';
import { hex } from '../lengths.ts';
import type { Setting } from '../setting.ts';
import { numberFormat } from './number-format.ts';

type Series = ChartBlock['series'][number];

/** Values in full, grouped as the language does; they follow edits of the workbook. */
export const valueFormat = ({ series, axis }: ChartBlock): string =>
  numberFormat({ ...axis, divisor: 1 }, largestOf(series));

export const largestOf = (series: readonly Series[]): number =>
  Math.max(0, ...series.flatMap(({ points }) => points.map(({ value }) => Math.abs(value ?? 0))));

/** A series as columns or bars in its colour; hatches are put in afterwards (`package/chart.ts`). */
export function filledSeries(block: ChartBlock, { house }: Setting, labelled: boolean): readonly ChartSeries[] {
  return block.series.map((one, place) => ({
    name: one.label,
    values: one.points.map(({ value }) => value),
    color: hex(seriesLook(one, place, house).colour),
    ...(labelled
      ? {
          dataLabels: {
            value: true,
            position: 'outsideEnd',
            numberFormat: valueFormat(block),
            font: { size: house.type.note.size, color: hex(house.colours.ink) },
          },
        }
      : {}),
  }));
}

/** The names of the series over the chart, where there are several. */
export const legendOf = ({ series }: ChartBlock, { house }: Setting) =>
  series.length < 2 ? (false as const) : ({ position: 'top', font: { size: house.type.note.size } } as const);
