import { scaleLinear } from 'd3-scale';
import type { ChartBlock } from '../../document/tree.ts';
import { numbered, ticksOf, type Tick } from './axis.ts';
import type { Box, ChartLook } from './drawing.ts';
import { shape, words } from './svg.ts';
import { wrap } from './wrap.ts';

/** A field of rows: names at the left, a scale from left to right. */
export type Lying = {
  readonly frame: Box;
  readonly x: (value: number) => number;
  /** Top and height of what stands in a row. */
  readonly row: (category: number) => { readonly y: number; readonly height: number };
};

const share = 0.34;
const toNames = 8;
const gap = 0.4;
const nameLeading = 1.2;
/** No chart is higher than a page has room for. */
const highest = 620;

type Wanted = {
  readonly values: readonly number[];
  /** Height of what stands in one row. */
  readonly thick: number;
  /** Room for values at the ends of what is drawn. */
  readonly ends: { readonly left: number; readonly right: number };
  readonly top: number;
  /** A scale under the rows; without it the values stand at their bars. */
  readonly scaled: boolean;
  /** A light rule through each row leads from the name to its marks. */
  readonly ruled?: boolean;
};

export function lyingField(
  chart: ChartBlock,
  { values, thick, ends, top, scaled, ruled = false }: Wanted,
  look: ChartLook,
): {
  readonly field: Lying;
  readonly height: number;
  readonly behind: readonly string[];
  readonly before: readonly string[];
} {
  const measure = (text: string): number => look.measure(text, false);
  const longest = Math.max(0, ...chart.categories.map(measure));
  const nameWidth = Math.min(longest, look.width * share);
  const lines = chart.categories.map((name) => wrap(name, nameWidth, measure));
  const leading = look.textSize * nameLeading;
  // A single word may be wider than its share: it takes what it needs.
  const needed = Math.max(0, ...lines.flat().map(measure));
  const left = Math.max(nameWidth, needed) + toNames;
  const most = Math.max(1, ...lines.map(({ length }) => length));
  const natural = Math.max(thick * (1 + gap), most * leading + 2);
  const step = Math.min(natural, highest / Math.max(1, chart.categories.length));
  const under = scaled ? look.textSize * 1.9 : 2;
  const frame = { x: left, y: top, width: look.width - left, height: step * chart.categories.length };
  const ticks = ticksOf(values, chart.axis);
  const [low, high] = scaled
    ? [ticks[0]?.value ?? 0, ticks.at(-1)?.value ?? 1]
    : [Math.min(0, ...values), Math.max(0, ...values) || 1];
  const over = scaled ? measure(ticks.at(-1)?.text ?? '') / 2 : 0;
  const scale = scaleLinear(
    [low, high],
    [frame.x + (low < 0 || ruled ? ends.left : 0), frame.x + frame.width - Math.max(ends.right, over)],
  );
  const thickness = Math.min(thick, step / (1 + gap));
  const field: Lying = {
    frame,
    x: (value) => scale(value),
    row: (category) => ({ y: frame.y + step * (category + 0.5) - thickness / 2, height: thickness }),
  };
  const down = { y1: frame.y, y2: frame.y + frame.height };
  const { ink } = look.colours;
  return {
    field,
    height: frame.y + frame.height + under,
    behind: [
      ...(scaled ? scaleOf(field, ticks, look) : []),
      ...lines.flatMap((own, index) => nameOf(own, frame.y + step * (index + 0.5), field, ruled, look)),
    ],
    before: [shape('line', { x1: scale(0), x2: scale(0), ...down, stroke: ink, 'stroke-width': 0.7 })],
  };
}

function scaleOf({ frame, x }: Lying, ticks: readonly Tick[], look: ChartLook): readonly string[] {
  const { lightLine, grey } = look.colours;
  const down = { y1: frame.y, y2: frame.y + frame.height, stroke: lightLine, 'stroke-width': 0.4 };
  const y = frame.y + frame.height + look.textSize * 1.4;
  return [
    ...ticks.map(({ value }) => shape('line', { x1: x(value), x2: x(value), ...down })),
    ...numbered(ticks, x, (text) => look.measure(text, false)).map(({ value, text }) =>
      words({ text, x: x(value), y, anchor: 'middle', colour: grey }),
    ),
  ];
}

function nameOf(
  lines: readonly string[],
  middle: number,
  { frame }: Lying,
  ruled: boolean,
  look: ChartLook,
): readonly string[] {
  const leading = look.textSize * nameLeading;
  const first = middle - ((lines.length - 1) * leading) / 2 + look.textSize * 0.34;
  const rule = { x1: frame.x, x2: frame.x + frame.width, y1: middle, y2: middle };
  return [
    ...(ruled ? [shape('line', { ...rule, stroke: look.colours.lightLine, 'stroke-width': 0.4 })] : []),
    ...lines.map((text, line) => words({ text, x: 0, y: first + line * leading, colour: look.colours.ink })),
  ];
}
