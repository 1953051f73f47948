import type { ChartBlock } from '../../document/tree.ts';
import type { Box, ChartForm, ChartLook, Drawing } from './drawing.ts';
import { keyRow } from './key-row.ts';
import { lyingField } from './lying.ts';
import { stackEnds } from './numbers.ts';
import { bar, seriesLook } from './series-look.ts';
import { document, shape, words } from './svg.ts';
import { textOn } from './tint.ts';
import { uprightField } from './upright.ts';

const thickness = 12;
const joint = 0.6;

/** Parts set one on another: what is above zero away from it on one side, what is below on the other. */
export const stacked: ChartForm = (chart, look) =>
  chart.direction === 'bars' ? lying(chart, look) : (upright(chart, look) ?? lying(chart, look));

function upright(chart: ChartBlock, look: ChartLook): Drawing | undefined {
  const key = keyOf(chart, look);
  const made = uprightField(chart, stackEnds(chart), key.height, look);
  if (made === undefined) return undefined;
  const { y, slot } = made.field;
  const boxes = partsOf(chart, (index, from, to) => ({
    ...slot(index),
    y: Math.min(y(from), y(to)),
    height: Math.abs(y(from) - y(to)),
  }));
  const parts = boxes.flatMap((part) => drawn(part, look));
  return document([...key.parts, ...made.behind, ...parts, ...made.before], made.height, look);
}

function lying(chart: ChartBlock, look: ChartLook): Drawing {
  const key = keyOf(chart, look);
  const ends = { left: 0, right: 0 };
  const wanted = { values: stackEnds(chart), thick: thickness, ends, top: key.height, scaled: true };
  const { field, height, behind, before } = lyingField(chart, wanted, look);
  const boxes = partsOf(chart, (index, from, to) => ({
    ...field.row(index),
    x: Math.min(field.x(from), field.x(to)),
    width: Math.abs(field.x(from) - field.x(to)),
  }));
  const parts = boxes.flatMap((part) => drawn(part, look));
  return document([...key.parts, ...behind, ...parts, ...before], height, look);
}

const keyOf = ({ series }: ChartBlock, look: ChartLook) =>
  keyRow(series, (one, place) => seriesLook(one, place, look), look);

type Part = {
  readonly box: Box;
  readonly text: string;
  readonly series: ChartBlock['series'][number];
  readonly place: number;
};

function partsOf(
  { categories, series }: ChartBlock,
  boxOf: (category: number, from: number, to: number) => Box,
): readonly Part[] {
  return categories.flatMap((_, index) => {
    const ends = { over: 0, under: 0 };
    return series.flatMap((one, place): readonly Part[] => {
      const { value = null, text = '' } = one.points[index] ?? {};
      if (value === null || value === 0) return [];
      const side = value < 0 ? 'under' : 'over';
      const from = ends[side];
      ends[side] += value;
      return [{ box: boxOf(index, from, ends[side]), text, series: one, place }];
    });
  });
}

/** White joints between the parts; a value where it fits within its part. */
function drawn({ box, text, series, place }: Part, look: ChartLook): readonly string[] {
  const own = seriesLook(series, place, look);
  const { x, y, width, height } = box;
  const isRoom = look.measure(text, false) + 4 <= width && height >= look.textSize * (own.hatched ? 1.5 : 1.1);
  const middle = { x: x + width / 2, y: y + height / 2 + look.textSize * 0.34 };
  const label = { width: look.measure(text, false) + 3, height: look.textSize * 1.1 };
  return [
    ...bar(box, own),
    shape('rect', { x, y, width, height, fill: 'none', stroke: '#FFFFFF', 'stroke-width': joint }),
    ...(isRoom && own.hatched
      ? [
          shape('rect', {
            x: middle.x - label.width / 2,
            y: middle.y - label.height * 0.82,
            ...label,
            fill: own.colour,
          }),
        ]
      : []),
    ...(isRoom ? [words({ text, ...middle, anchor: 'middle', colour: textOn(own.colour, look.colours.ink) })] : []),
  ];
}
