import type { ChartRunOptions, ChartSeries } from 'docx/charts';
import type { House } from '../../../definition/house.ts';
import type { ChartBlock } from '../../../document/tree.ts';
import { netTint } from '../../charts/series-look.ts';
import { tintOf } from '../../charts/tint.ts';
import { hex } from '../lengths.ts';
import { breaking } from './breaking.ts';
import { numberFormat } from './number-format.ts';
import type { Setting } from '../setting.ts';

type Series = ChartBlock['series'][number];

/** A name of at most so many letters fits beside the plot. */
const longestEnd = 15;
/** Ends closer than this part of the scale would print over each other: a label is two lines high. */
const closestEnds = 0.16;

/** Series over categories as lines, named at their ends where there is room; the series `net` as thin columns on the same scale. */
export function linesChart(block: ChartBlock, setting: Setting): ChartRunOptions {
  const { categories, series, axis } = block;
  const { house } = setting;
  const largest = Math.max(...series.flatMap(({ points }) => points.map(({ value }) => Math.abs(value ?? 0))));
  const size = house.type.note.size;
  const lines = series.filter(({ code }) => code !== 'net');
  const named = nameable(lines, scaleOf(series));
  const look = { house, named, values: numberFormat({ ...axis, divisor: 1 }, largest) };
  const labels = lines.map(({ label }) => label);
  // Columns first: legends count their entries in the order of drawing, and columns are drawn first.
  const drawn = [
    ...series.filter(({ code }) => code === 'net').map((one) => columns(one, house)),
    ...lines.map((one, index) => line(one, index, look)),
  ];
  const broken = breaking(block, drawn, setting);
  return {
    // A column chart whose series are lines: only its options name the gap between columns.
    type: 'column',
    gapWidth: 400,
    categories,
    series: broken.series,
    legend:
      named && lines.length === series.length
        ? false
        : { position: 'top', font: { size }, ...(named ? { hiddenEntries: labels } : {}) },
    categoryAxis: { font: { size } },
    valueAxis: { font: { size }, numberFormat: numberFormat(axis, largest), ...broken.scale },
  };
}

const columns = ({ label, points }: Series, { colours }: House): ChartSeries => ({
  name: label,
  values: points.map(({ value }) => value),
  color: hex(tintOf(colours.net, netTint)),
  type: 'column',
});

/** From the lowest value, or zero, to the highest. */
function scaleOf(series: readonly Series[]): number {
  const values = series.flatMap(({ points }) => points.map(({ value }) => value ?? 0));
  return Math.max(0, ...values) - Math.min(0, ...values);
}

function nameable(lines: readonly Series[], scale: number): boolean {
  const ends = lines.map(({ label, points }) => ({ label, point: points.at(-1) }));
  return ends.every(
    ({ label, point }, index) =>
      point !== undefined &&
      point.value !== null &&
      label.length <= longestEnd &&
      ends
        .slice(index + 1)
        .every((other) => Math.abs((other.point?.value ?? 0) - (point.value ?? 0)) > closestEnds * scale),
  );
}

type Look = { readonly house: House; readonly named: boolean; readonly values: string };

function line(series: Series, index: number, { house, named, values }: Look): ChartSeries {
  const { colours, type } = house;
  const own: Readonly<Record<string, string>> = { arrivals: colours.arrivals, departures: colours.departures };
  const color = hex(own[series.code] ?? colours.sequence[index % colours.sequence.length] ?? colours.ink);
  const end = series.points.length - 1;
  return {
    name: series.label,
    values: series.points.map(({ value }) => value),
    color,
    type: 'line',
    // Arrivals and departures are equally light in grey: departures are dashed as well.
    line: { color, width: 1.6, dash: series.code === 'departures' ? 'dash' : 'solid' },
    markers: false,
    dataLabels: { value: true, position: 'right', numberFormat: values, font: { size: type.note.size, color } },
    pointLabels: series.points.map((_, place) =>
      place < end ? false : named ? { seriesName: true, value: true } : undefined,
    ),
  };
}
