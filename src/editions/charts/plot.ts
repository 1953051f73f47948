import { scaleLinear, scalePoint } from 'd3-scale';
import type { ChartBlock, ChartSeries } from '../../document/tree.ts';
import type { Tick } from './axis.ts';
import { ticksOf } from './axis.ts';
import type { Box, ChartLook } from './drawing.ts';

export type Plot = {
  readonly frame: Box;
  readonly ticks: readonly Tick[];
  readonly x: (category: number) => number;
  readonly y: (value: number) => number;
  /** Distance between two categories. */
  readonly step: number;
};

const above = { plain: 8, broken: 16 };
export const below = 16;
const besideTicks = 6;

/** The field between the axis at the left and the end labels at the right. */
export function plotOf(chart: ChartBlock, endWidth: number, height: number, look: ChartLook): Plot {
  const values = chart.series.flatMap(({ points }) => points.flatMap(({ value }) => (value === null ? [] : [value])));
  const ticks = ticksOf(values, chart.axis);
  const left = Math.max(...ticks.map(({ text }) => look.measure(text, false))) + besideTicks;
  const top = chart.breaks === undefined ? above.plain : above.broken;
  const frame = { x: left, y: top, width: look.width - left - endWidth, height: height - top - below };
  const indexes = chart.categories.map((_, index) => String(index));
  const x = scalePoint(indexes, [frame.x, frame.x + frame.width]).padding(0.4);
  const y = scaleLinear([ticks[0]?.value ?? 0, ticks.at(-1)?.value ?? 1], [frame.y + frame.height, frame.y]);
  return { frame, ticks, x: (category) => x(String(category)) ?? frame.x, y: (value) => y(value), step: x.step() };
}

export const isNet = ({ code }: ChartSeries): boolean => code === 'net';
