import type { ChartBlock } from '../../document/tree.ts';
import type { ChartForm, ChartLook } from './drawing.ts';
import { dot, keyRow } from './key-row.ts';
import { lyingField, type Lying } from './lying.ts';
import { valuesOf } from './numbers.ts';
import { seriesLook } from './series-look.ts';
import { document, shape, words } from './svg.ts';

const thickness = 9;
const toValue = 6;

/** A mark a series in the row of each category, joined by a line; the outermost marks carry their values. */
export const dots: ChartForm = (chart, look) => {
  const { series } = chart;
  const key = keyRow(series, (one, place) => seriesLook(one, place, look), look, 'dots');
  const widths = series.flatMap(({ points }) => points.map(({ text }) => look.measure(text, false)));
  const end = Math.max(0, ...widths) + toValue + 4;
  const { field, height, behind, before } = lyingField(
    chart,
    {
      values: valuesOf(chart),
      thick: thickness,
      ends: { left: end, right: end },
      top: key.height,
      scaled: true,
      ruled: true,
    },
    look,
  );
  const rows = chart.categories.flatMap((_, index) => rowOf(chart, index, field, look));
  return document([...key.parts, ...behind, ...before, ...rows], height, look);
};

function rowOf({ series }: ChartBlock, index: number, { frame, x, row }: Lying, look: ChartLook): readonly string[] {
  const { y: top, height } = row(index);
  const y = top + height / 2;
  const marks = series
    .flatMap((one, place) => {
      const { value = null, text = '' } = one.points[index] ?? {};
      return value === null ? [] : [{ x: x(value), text, own: seriesLook(one, place, look) }];
    })
    .toSorted((one, other) => one.x - other.x);
  const [first, last] = [marks[0], marks.at(-1)];
  if (first === undefined || last === undefined) return [];
  const baseline = y + look.textSize * 0.34;
  // The lower value to the left of its mark, where the names leave room; the other to the right.
  const leftRoom = first.x - toValue - look.measure(first.text, false) >= frame.x - 4;
  const lower =
    marks.length > 1 && leftRoom ? [{ text: first.text, x: first.x - toValue, anchor: 'end' as const }] : [];
  const label = (said: { text: string; x: number; anchor?: 'end' }): readonly string[] => {
    const width = look.measure(said.text, false);
    const left = said.anchor === 'end' ? said.x - width : said.x;
    return [
      shape('rect', { x: left - 1, y: y - 3, width: width + 2, height: 6, fill: '#FFFFFF' }),
      words({ ...said, y: baseline, colour: look.colours.ink }),
    ];
  };
  return [
    ...(marks.length > 1
      ? [shape('line', { x1: first.x, x2: last.x, y1: y, y2: y, stroke: look.colours.line, 'stroke-width': 1.2 })]
      : []),
    ...[...lower, { text: last.text, x: last.x + toValue }].flatMap(label),
    ...marks.map(({ x: cx, own }) => dot(cx, y, own)),
  ];
}
