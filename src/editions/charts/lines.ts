import { line } from 'd3-shape';
import type { ChartBlock, ChartPoint, ChartSeries } from '../../document/tree.ts';
import type { Box, ChartForm, ChartLook } from './drawing.ts';
import { endLabelsOf, endWidth, placeEndLabels } from './end-labels.ts';
import { isNet, plotOf } from './plot.ts';
import type { Plot } from './plot.ts';
import { pointLabels } from './point-labels.ts';
import { breakMarks } from './break-marks.ts';
import { netTint } from './series-look.ts';
import { document, round, shape, words } from './svg.ts';
import { tintOf } from './tint.ts';

const proportion = 72 / 170;
const columnWidth = 8;

/** Arrivals and departures as two lines, net as thin columns beneath on the same scale; values at the ends, no legend. */
export const lines: ChartForm = (chart, look) => {
  const height = look.height ?? look.width * proportion;
  const net = chart.series.find(isNet);
  const flows = chart.series.filter((series) => !isNet(series));
  const ends = endLabelsOf(net === undefined ? flows : [...flows, net], look);
  const plot = plotOf(chart, endWidth(ends, look), height, look);
  const colour = (series: ChartSeries): string => colourOf(series, flows, look);
  const columns = net === undefined ? [] : columnsOf(net, plot);
  const values = pointLabels({ lines: flows, net, columns, plot, look, colourOf: colour });
  return document(
    [
      ...grid(plot, look),
      ...columns.map((column) => shape('rect', { ...column, fill: tintOf(look.colours.net, netTint) })),
      baseline(plot, look),
      ...flows.flatMap((series) => flowLine(series, plot, colour(series), series.code === 'departures')),
      ...values.flatMap(({ words: value, box }) => [shape('rect', { ...box, fill: '#FFFFFF' }), words(value)]),
      ...breakMarks(chart, (category) => plot.x(category) - plot.step / 2, plot.frame, look),
      ...placeEndLabels(ends, plot, look, colour).map(words),
      ...categories(chart, plot, look),
    ],
    height,
    look,
  );
};

function colourOf(series: ChartSeries, flows: readonly ChartSeries[], { colours }: ChartLook): string {
  if (series.code === 'arrivals') return colours.arrivals;
  if (series.code === 'departures') return colours.departures;
  if (isNet(series)) return colours.net;
  return colours.sequence[flows.indexOf(series) % colours.sequence.length] ?? colours.ink;
}

const grid = ({ frame, ticks, y }: Plot, { colours, textSize }: ChartLook): readonly string[] =>
  ticks.flatMap(({ value, text }) => {
    const level = y(value);
    const rule = {
      x1: frame.x,
      x2: frame.x + frame.width,
      y1: level,
      y2: level,
      stroke: colours.lightLine,
      'stroke-width': 0.4,
    };
    return [
      shape('line', rule),
      words({ text, x: frame.x - 6, y: level + textSize * 0.34, anchor: 'end', colour: colours.grey }),
    ];
  });

const baseline = ({ frame, y }: Plot, { colours }: ChartLook): string =>
  shape('line', {
    x1: frame.x,
    x2: frame.x + frame.width,
    y1: y(0),
    y2: y(0),
    stroke: colours.ink,
    'stroke-width': 0.7,
  });

function columnsOf({ points }: ChartSeries, { x, y, step }: Plot): readonly Box[] {
  const width = Math.min(columnWidth, step * 0.6);
  return points.flatMap(({ value }, index) => {
    if (value === null) return [];
    const top = Math.min(y(0), y(value));
    return [{ x: x(index) - width / 2, y: top, width, height: Math.abs(y(value) - y(0)) }];
  });
}

/** Departures are told apart in grey print too: a dashed line with an open marker. */
function flowLine({ points }: ChartSeries, { x, y }: Plot, colour: string, isDashed: boolean): readonly string[] {
  const path = line<ChartPoint>()
    .defined(({ value }) => value !== null)
    .x((_, index) => Number(round(x(index))))
    .y(({ value }) => Number(round(y(value ?? 0))))(points);
  const last = points.length - 1;
  const end = points[last]?.value;
  const marker =
    end === undefined || end === null
      ? []
      : [
          shape('circle', {
            cx: x(last),
            cy: y(end),
            r: 2.8,
            fill: isDashed ? '#FFFFFF' : colour,
            stroke: colour,
            'stroke-width': 1.4,
          }),
        ];
  const dash = isDashed ? { 'stroke-dasharray': '4 2' } : {};
  return [
    ...(path === null
      ? []
      : [
          shape('path', {
            d: path,
            fill: 'none',
            stroke: colour,
            'stroke-width': 1.6,
            'stroke-linejoin': 'round',
            ...dash,
          }),
        ]),
    ...marker,
  ];
}

/** Under the field; every second or third where all would not fit, the last always. */
function categories(chart: ChartBlock, { frame, x, step }: Plot, look: ChartLook): readonly string[] {
  const widest = Math.max(...chart.categories.map((category) => look.measure(category, false)));
  const every = Math.max(1, Math.ceil((widest + 4) / step));
  const last = chart.categories.length - 1;
  return chart.categories.flatMap((text, index) =>
    (last - index) % every === 0
      ? [words({ text, x: x(index), y: frame.y + frame.height + 12, anchor: 'middle', colour: look.colours.grey })]
      : [],
  );
}
