import { scaleLinear } from 'd3-scale';
import type { ChartBlock } from '../../document/tree.ts';
import { numbered, ticksOf, type Tick } from './axis.ts';
import type { ChartForm, ChartLook } from './drawing.ts';
import { valuesOf } from './numbers.ts';
import { bar, seriesLook } from './series-look.ts';
import { document, shape, words } from './svg.ts';

const rowHeight = 11;
const heights = { least: 110, most: 330 };
const besideNames = 6;
/** Of the row. */
const thickness = 0.86;

type Side = { readonly place: 0 | 1; readonly x: (value: number) => number; readonly edge: number };

/** Two series away from the names in the middle, the first category at the foot; both scales count upward from the middle. */
export const pyramid: ChartForm = (chart, look) => {
  const { categories } = chart;
  const plain = Math.min(heights.most, Math.max(heights.least, categories.length * rowHeight));
  const top = look.textSize * 2;
  const under = look.textSize * 1.9;
  const field = look.height === undefined ? plain : Math.max(heights.least, Math.min(plain, look.height - top - under));
  const step = field / Math.max(1, categories.length);
  const middle = look.width / 2;
  const half = Math.min(
    look.width * 0.15,
    Math.max(0, ...categories.map((name) => look.measure(name, false))) / 2 + besideNames,
  );
  const ticks = ticksOf(valuesOf(chart).map(Math.abs), chart.axis);
  const last = ticks.at(-1)?.value ?? 1;
  const spare = look.measure(ticks.at(-1)?.text ?? '', false) / 2 + 1;
  const scale = scaleLinear([0, last], [0, middle - half - spare]);
  const sides: readonly Side[] = [
    { place: 0, x: (value) => middle - half - scale(value), edge: middle - half },
    { place: 1, x: (value) => middle + half + scale(value), edge: middle + half },
  ];
  const y = (index: number): number => top + field - step * (index + 1);
  return document(
    [
      ...sides.flatMap((side) => scaleOf(side, ticks, top, field, look)),
      ...sides.flatMap((side) => barsOf(chart, side, y, step, look)),
      ...sides.flatMap((side) => baseOf(side, top, field, look)),
      ...names(chart, y, step, middle, look),
    ],
    top + field + under,
    look,
  );
};

function scaleOf({ x }: Side, ticks: readonly Tick[], top: number, field: number, look: ChartLook): readonly string[] {
  const { lightLine, grey } = look.colours;
  const down = { y1: top, y2: top + field, stroke: lightLine, 'stroke-width': 0.4 };
  const y = top + field + look.textSize * 1.4;
  return [
    ...ticks.map(({ value }) => shape('line', { x1: x(value), x2: x(value), ...down })),
    ...numbered(ticks, x, (text) => look.measure(text, false)).map(({ value, text }) =>
      words({ text, x: x(value), y, anchor: 'middle', colour: grey }),
    ),
  ];
}

const baseOf = ({ edge }: Side, top: number, field: number, { colours }: ChartLook): readonly string[] => [
  shape('line', { x1: edge, x2: edge, y1: top, y2: top + field, stroke: colours.ink, 'stroke-width': 0.7 }),
];

/** The bars of one side, its name over them. */
function barsOf(
  { series }: ChartBlock,
  { place, x, edge }: Side,
  y: (index: number) => number,
  step: number,
  look: ChartLook,
): readonly string[] {
  const one = series[place];
  if (one === undefined) return [];
  const own = seriesLook(one, place, look);
  const height = step * thickness;
  return [
    words({
      text: one.label,
      x: edge,
      y: look.textSize,
      anchor: place === 0 ? 'end' : 'start',
      bold: true,
      colour: look.colours.ink,
    }),
    ...one.points.flatMap(({ value }, index) => {
      if (value === null) return [];
      const end = x(Math.abs(value));
      const box = { x: Math.min(edge, end), y: y(index) + (step - height) / 2, width: Math.abs(end - edge), height };
      return bar(box, own);
    }),
  ];
}

/** In the middle; every fifth where rows are thinner than letters. */
function names(
  { categories }: ChartBlock,
  y: (index: number) => number,
  step: number,
  middle: number,
  look: ChartLook,
): readonly string[] {
  const least = Math.ceil((look.textSize * 1.1) / step);
  const every = least === 1 ? 1 : Math.ceil(least / 5) * 5;
  return categories.flatMap((text, index) =>
    index % every === 0
      ? [
          words({
            text,
            x: middle,
            y: y(index) + step / 2 + look.textSize * 0.34,
            anchor: 'middle',
            colour: look.colours.ink,
          }),
        ]
      : [],
  );
}
