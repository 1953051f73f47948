import type { ChartBlock } from '../../document/tree.ts';
import { bars } from './bars.ts';
import type { ChartForm, ChartLook } from './drawing.ts';
import { keyRow } from './key-row.ts';
import { valuesOf } from './numbers.ts';
import { bar, seriesLook } from './series-look.ts';
import { document, words } from './svg.ts';
import { uprightField, type Upright } from './upright.ts';

/** At most so many columns carry their values. */
const labelled = 12;

/** Upright columns, those of one category side by side. Names that find no room under their columns stand beside bars instead. */
export const columns: ChartForm = (chart, look) => {
  const key = keyRow(chart.series, (series, place) => seriesLook(series, place, look), look);
  const made = uprightField(chart, valuesOf(chart), key.height, look);
  if (made === undefined) return bars(chart, look);
  const { field, height, behind, before } = made;
  return document([...key.parts, ...behind, ...drawn(chart, field, look), ...before], height, look);
};

function drawn({ categories, series }: ChartBlock, { y, slot }: Upright, look: ChartLook): readonly string[] {
  const width = slot(0).width / series.length;
  const texts = series.flatMap(({ points }) => points.map(({ text }) => look.measure(text, false)));
  const isRoom = categories.length * series.length <= labelled && Math.max(...texts) <= width * 1.3;
  return series.flatMap((one, place) =>
    one.points.flatMap(({ value, text }, index) => {
      if (value === null) return [];
      const x = slot(index).x + place * width;
      const [from, to] = [Math.min(y(0), y(value)), Math.max(y(0), y(value))];
      const baseline = value < 0 ? to + look.textSize : from - 3;
      return [
        ...bar({ x, y: from, width, height: to - from }, seriesLook(one, place, look)),
        ...(isRoom ? [words({ text, x: x + width / 2, y: baseline, anchor: 'middle', colour: look.colours.ink })] : []),
      ];
    }),
  );
}
