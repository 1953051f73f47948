import type { ChartSeries } from '../../document/tree.ts';
import type { Box, ChartLook } from './drawing.ts';
import { hatch, type Ring } from './hatch.ts';
import { round, shape } from './svg.ts';
import { tintOf } from './tint.ts';

/** How a series is told apart: by its colour, and in grey print by hatch or open marker. */
export type SeriesLook = { readonly colour: string; readonly hatched: boolean };

/** Neighbours in this order differ in lightness: dark, light, middle. */
const order = [0, 3, 6, 2, 5, 1, 4, 7];
/** Columns of a net are as light here as beneath lines. */
export const netTint = 0.5;
/** Equal in lightness to one before it. */
const fromHere = 2;

export function seriesLook(series: ChartSeries, place: number, look: Pick<ChartLook, 'colours'>): SeriesLook {
  const { colours } = look;
  if (series.code === 'arrivals') return { colour: colours.arrivals, hatched: false };
  if (series.code === 'departures') return { colour: colours.departures, hatched: true };
  if (series.code === 'net') return { colour: tintOf(colours.net, netTint), hatched: false };
  const at = order[place % order.length] ?? 0;
  return { colour: colours.sequence[at % colours.sequence.length] ?? colours.line, hatched: place >= fromHere };
}

export type Stripes = { readonly colour: string; readonly distance: number; readonly width: number };

/** A column, bar or swatch: hatched ones white-striped over their colour. */
export function bar(box: Box, { colour, hatched }: SeriesLook): readonly string[] {
  if (box.width <= 0 || box.height <= 0) return [];
  const { x, y, width, height } = box;
  return [shape('rect', { x, y, width, height, fill: colour }), ...(hatched ? stripes(cornersOf(box)) : [])];
}

const cornersOf = ({ x, y, width, height }: Box): readonly Ring[] => [
  [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ],
];

/** The strokes as one path. */
export function stripes(
  rings: readonly Ring[],
  { colour, distance, width }: Stripes = { colour: '#FFFFFF', distance: 3.2, width: 0.8 },
): readonly string[] {
  const strokes = hatch(rings, distance);
  if (strokes.length === 0) return [];
  const d = strokes.map(([x1, y1, x2, y2]) => `M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}`).join('');
  return [shape('path', { d, fill: 'none', stroke: colour, 'stroke-width': width })];
}
