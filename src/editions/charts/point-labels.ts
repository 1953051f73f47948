import type { ChartSeries } from '../../document/tree.ts';
import { crosses, overlaps, within } from './clearance.ts';
import type { Box, ChartLook } from './drawing.ts';
import type { Plot } from './plot.ts';
import type { Words } from './svg.ts';

/** A value with the field it stands in, clear of all else. */
export type PointLabel = { readonly words: Words; readonly box: Box };

export type Labelling = {
  readonly lines: readonly ChartSeries[];
  readonly net: ChartSeries | undefined;
  readonly columns: readonly Box[];
  readonly plot: Plot;
  readonly look: ChartLook;
  readonly colourOf: (series: ChartSeries) => string;
};

/** Years before the last that carry their value; the last stands at the line's end. */
const labelled = 2;
const distances = [5, 9, 13];
const clear = 1;

/**
 * Values at the points of the last years before the last one, where they touch no line, no column and no other label: the higher series
 * above its point, the lower below. A value that finds no clear place is left out; the table has it.
 */
export function pointLabels(labelling: Labelling): readonly PointLabel[] {
  const { lines, net, columns } = labelling;
  const placed: PointLabel[] = [];
  const last = ((lines[0] ?? net)?.points.length ?? 0) - 1;
  for (let index = Math.max(0, last - labelled); index < last; index += 1) {
    for (const { series, side } of wanted(labelling, index)) {
      const label = candidates(series, index, side, labelling).find(({ box }) => isClear(box));
      if (label !== undefined) placed.push(label);
    }
  }
  return placed;

  function isClear(box: Box): boolean {
    const others = [...columns, ...placed.map((label) => label.box)];
    return (
      within(box, labelling.plot.frame) &&
      !others.some((other) => overlaps(box, other)) &&
      !lines.some((line) => touches(box, line, labelling.plot))
    );
  }
}

type Side = 'above' | 'below';

function wanted(
  { lines, net }: Labelling,
  index: number,
): readonly { readonly series: ChartSeries; readonly side: Side }[] {
  const valueOf = ({ points }: ChartSeries): number => points[index]?.value ?? 0;
  const byValue = lines.toSorted((one, other) => valueOf(other) - valueOf(one));
  return [
    ...byValue.map((series, rank) => ({ series, side: rank === 0 ? ('above' as const) : ('below' as const) })),
    ...(net === undefined ? [] : [{ series: net, side: valueOf(net) < 0 ? ('below' as const) : ('above' as const) }]),
  ];
}

/** Places to try, nearest first, on the wanted side and then on the other. */
function candidates(
  series: ChartSeries,
  index: number,
  side: Side,
  { plot, look, colourOf }: Labelling,
): readonly PointLabel[] {
  const point = series.points[index];
  if (point === undefined || point.value === null) return [];
  const width = look.measure(point.text, false);
  const x = plot.x(index);
  const y = plot.y(point.value);
  const above = distances.map((distance) => y - distance);
  const below = distances.map((distance) => y + distance + look.textSize * 0.72);
  const baselines = side === 'above' ? [...above, ...below] : [...below, ...above];
  return baselines.map((baseline): PointLabel => ({
    words: { text: point.text, x, y: baseline, anchor: 'middle', colour: colourOf(series) },
    box: {
      x: x - width / 2 - clear,
      y: baseline - look.textSize * 0.75 - clear,
      width: width + 2 * clear,
      height: look.textSize * 0.8 + 2 * clear,
    },
  }));
}

const touches = (box: Box, { points }: ChartSeries, plot: Plot): boolean =>
  points.some((point, index) => {
    const next = points[index + 1];
    if (point.value === null || next === undefined || next.value === null) return false;
    return crosses(box, [plot.x(index), plot.y(point.value)], [plot.x(index + 1), plot.y(next.value)]);
  });
