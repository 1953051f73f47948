import type { ChartRunOptions, ScatterChartSeries } from 'docx/charts';
import type { ChartBlock } from '../../../document/tree.ts';
import { ticksOf } from '../../charts/axis.ts';
import { valuesOf } from '../../charts/numbers.ts';
import { seriesLook } from '../../charts/series-look.ts';
import { hex } from '../lengths.ts';
import type { Setting } from '../setting.ts';
import { CONNECTORS, connectorsOf } from './connectors.ts';
import { rowNames } from './dot-names.ts';
import { numberFormat } from './number-format.ts';
import { largestOf, legendOf, valueFormat } from './series.ts';

type Scatter = Extract<ChartRunOptions, { type: 'scatter' }>;
/** Takes no letter of its own: the names stand as labels of its points, at the edge of the scale. */
export const NAMES = '\u00A0';

/** A mark a series in the row of each category: points whose height is the row's. */
export function dotsChart(block: ChartBlock, setting: Setting): Scatter {
  const { categories, series, axis } = block;
  const { type, colours } = setting.house;
  const font = { size: type.note.size };
  const ticks = ticksOf(valuesOf(block), axis);
  const [minimum, maximum] = [ticks[0]?.value ?? 0, ticks.at(-1)?.value ?? 1];
  const legend = legendOf(block, setting);
  return {
    type: 'scatter',
    lines: 'none',
    series: [
      ...joined(block),
      ...series.map((one, place): ScatterChartSeries => ({
        name: one.label,
        points: rowsOf(one, categories.length),
        color: hex(seriesLook(one, place, setting.house).colour),
        // LibreOffice draws no edge round a mark, so that an open one would be lost on white: another shape tells it in grey print.
        markers: seriesLook(one, place, setting.house).hatched
          ? { shape: 'diamond', size: 8 }
          : { shape: 'circle', size: 6 },
        dataLabels: {
          category: true,
          position: 'right',
          numberFormat: valueFormat(block),
          font: { ...font, color: hex(colours.ink) },
        },
        pointLabels: sidesOf(block, place),
      })),
      {
        name: NAMES,
        points: categories.map((_, index) => ({ x: minimum, y: categories.length - index })),
        markers: false,
        dataLabels: { value: true, position: 'left', font: { ...font, color: hex(colours.ink) } },
        pointLabels: rowNames(block, setting).map((text) => ({ text, position: 'left' })),
      },
    ],
    legend: legend === false ? false : { ...legend, hiddenEntries: [CONNECTORS, NAMES] },
    xAxis: { font, gridlines: true, minimum, maximum, numberFormat: numberFormat(axis, largestOf(series)) },
    yAxis: { visible: false, gridlines: false, minimum: 0, maximum: categories.length + 1, interval: 1 },
  };
}

/** The first category stands on top. */
const rowsOf = ({ points }: ChartBlock['series'][number], rows: number): ScatterChartSeries['points'] =>
  points.flatMap(({ value }, index) => (value === null ? [] : [{ x: value, y: rows - index }]));

/** The figures of the outermost marks stand away from the row's other marks. */
function sidesOf({ series }: ChartBlock, place: number): readonly Side[] {
  return (series[place]?.points ?? []).flatMap(({ value }, index): readonly Side[] => {
    if (value === null) return [];
    const others = series.flatMap(({ points }, other) => (other === place ? [] : (points[index]?.value ?? [])));
    if (others.every((other) => other <= value)) return [{ category: true, position: 'right' }];
    return [others.every((other) => other > value) && { category: true, position: 'left' }];
  });
}

type Side = NonNullable<ScatterChartSeries['pointLabels']>[number];

/** Under the marks, a line in each row from that of the first series to that of the second: LibreOffice draws no error bars along the scale. */
function joined(block: ChartBlock): readonly ScatterChartSeries[] {
  const { categories, series } = block;
  const points = connectorsOf(block).flatMap(({ row }) => {
    const ends = series.slice(0, 2).map((one) => ({ x: one.points[row]?.value ?? 0, y: categories.length - row }));
    return [...ends, GAP];
  });
  if (points.length === 0) return [];
  return [{ name: CONNECTORS, points: points.slice(0, -1), markers: false, dataLabels: false }];
}

/** docx takes no point without a place; it is taken out afterwards (`package/`). */
const GAP = { x: 0, y: 0 } as const;
