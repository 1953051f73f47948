import { scaleLinear } from 'd3-scale';
import type { ChartBlock } from '../../document/tree.ts';
import { ticksOf, type Tick } from './axis.ts';
import { breakMarks } from './break-marks.ts';
import type { Box, ChartLook } from './drawing.ts';
import { shape, words } from './svg.ts';
import { wrap } from './wrap.ts';

/** A field of upright columns: a slot for each category, names beneath. */
export type Upright = {
  readonly frame: Box;
  readonly ticks: readonly Tick[];
  readonly y: (value: number) => number;
  /** Left edge of what stands in a slot, and its width. */
  readonly slot: (category: number) => { readonly x: number; readonly width: number };
};

const proportion = 72 / 170;
const above = 12;
const beside = 6;
/** Between two columns: 40 % of one. */
const gap = 0.4;
const widest = 90;
const toNames = 12;
const mostLines = 3;

/** Names under the columns, filled into lines; undefined where they cannot stand there. */
type Names = { readonly lines: readonly (readonly string[])[]; readonly every: number };

/** @param top room that a key over the chart takes */
export function uprightField(
  chart: ChartBlock,
  values: readonly number[],
  top: number,
  look: ChartLook,
):
  | {
      readonly field: Upright;
      readonly height: number;
      readonly behind: readonly string[];
      readonly before: readonly string[];
    }
  | undefined {
  const ticks = ticksOf(values, chart.axis);
  const left = Math.max(...ticks.map(({ text }) => look.measure(text, false))) + beside;
  const step = (look.width - left) / Math.max(1, chart.categories.length);
  const names = namesUnder(chart.categories, step, look);
  if (names === undefined) return undefined;
  const leading = look.textSize * 1.25;
  const below = toNames + leading * (Math.max(1, ...names.lines.map(({ length }) => length)) - 1) + 4;
  const height = Math.max(look.height ?? look.width * proportion, top + above + below + 60);
  const frame = { x: left, y: top + above, width: look.width - left, height: height - top - above - below };
  const y = scaleLinear([ticks[0]?.value ?? 0, ticks.at(-1)?.value ?? 1], [frame.y + frame.height, frame.y]);
  const width = Math.min(widest, step / (1 + gap));
  const field: Upright = {
    frame,
    ticks,
    y: (value) => y(value),
    slot: (category) => ({ x: frame.x + step * (category + 0.5) - width / 2, width }),
  };
  return {
    field,
    height,
    behind: scaleOf(field, look),
    before: [...namesOf(field, names, look), ...linesOf(chart, field, step, look)],
  };
}

function namesUnder(categories: readonly string[], step: number, look: ChartLook): Names | undefined {
  const measure = (text: string): number => look.measure(text, false);
  const room = step - 4;
  const lines = categories.map((name) => wrap(name, room, measure));
  if (lines.every((one) => one.length <= mostLines && one.every((text) => measure(text) <= room)))
    return { lines, every: 1 };
  // Of points in time some may go unnamed; of anything else none.
  if (!categories.every((name) => /\d/.test(name))) return undefined;
  const every = Math.ceil((Math.max(...categories.map(measure)) + 6) / step);
  return { lines: categories.map((name) => [name]), every };
}

function scaleOf({ frame, ticks, y }: Upright, look: ChartLook): readonly string[] {
  const { lightLine, grey } = look.colours;
  const across = { x1: frame.x, x2: frame.x + frame.width };
  return ticks.flatMap(({ value, text }) => [
    shape('line', { ...across, y1: y(value), y2: y(value), stroke: lightLine, 'stroke-width': 0.4 }),
    words({ text, x: frame.x - beside, y: y(value) + look.textSize * 0.34, anchor: 'end', colour: grey }),
  ]);
}

/** Counted from the last, which is always named. */
function namesOf({ frame, slot }: Upright, { lines, every }: Names, look: ChartLook): readonly string[] {
  const last = lines.length - 1;
  const leading = look.textSize * 1.25;
  return lines.flatMap((own, index) => {
    if ((last - index) % every !== 0) return [];
    const { x: left, width } = slot(index);
    return own.map((text, line) => {
      const half = look.measure(text, false) / 2;
      const x = Math.min(look.width - half, Math.max(half, left + width / 2));
      const y = frame.y + frame.height + toNames + line * leading;
      return words({ text, x, y, anchor: 'middle', colour: look.colours.grey });
    });
  });
}

function linesOf(chart: ChartBlock, { frame, y }: Upright, step: number, look: ChartLook): readonly string[] {
  const zero = { x1: frame.x, x2: frame.x + frame.width, y1: y(0), y2: y(0) };
  return [
    shape('line', { ...zero, stroke: look.colours.ink, 'stroke-width': 0.7 }),
    ...breakMarks(chart, (category) => frame.x + step * category, frame, look),
  ];
}
