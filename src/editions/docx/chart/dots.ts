import type { ChartRunOptions, ScatterChartSeries } from 'docx/charts';
import type { ChartBlock } from '../../../document/tree.ts';
import { ticksOf } from '../../charts/axis.ts';
import { valuesOf } from '../../charts/numbers.ts';
import { seriesLook } from '../../charts/series-look.ts';
import { hex } from '../lengths.ts';
import type { Setting } from '../setting.ts';
import { numberFormat } from './number-format.ts';
import { largestOf, legendOf, valueFormat } from './series.ts';

type Scatter = Extract<ChartRunOptions, { type: 'scatter' }>;
/** Takes no letter of its own: the names stand as labels of its points, at the edge of the scale. */
export const NAMES = '\u00A0';

/** Keeps a name clear of a mark at the edge of the scale. */
const clear = '\u2002\u2002';

/** A mark a series in the row of each category: points whose height is the row's, joined by bars of error. */
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
        ...(place === 1 ? { xErrorBars: joined(block, hex(colours.line)) } : {}),
      })),
      {
        name: NAMES,
        points: categories.map((_, index) => ({ x: minimum, y: categories.length - index })),
        markers: false,
        dataLabels: { value: true, position: 'left', font: { ...font, color: hex(colours.ink) } },
        pointLabels: categories.map((text) => ({ text: `${text}${clear}`, position: 'left' })),
      },
    ],
    legend: legend === false ? false : { ...legend, hiddenEntries: [NAMES] },
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

/** From the mark of the second series to that of the first. */
function joined({ series: [first, second] }: ChartBlock, color: string): NonNullable<ScatterChartSeries['xErrorBars']> {
  const spans = (second?.points ?? []).flatMap(({ value }, index) => {
    const other = first?.points[index]?.value ?? null;
    return value === null ? [] : [other === null ? 0 : other - value];
  });
  return {
    type: 'custom',
    plus: spans.map((span) => Math.max(0, span)),
    minus: spans.map((span) => Math.max(0, -span)),
    endCaps: false,
    line: { color, width: 1.2 },
  };
}
