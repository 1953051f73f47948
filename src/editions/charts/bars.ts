import type { ChartBlock } from '../../document/tree.ts';
import type { ChartForm, ChartLook } from './drawing.ts';
import { keyRow } from './key-row.ts';
import { lyingField, type Lying } from './lying.ts';
import { valuesOf } from './numbers.ts';
import { bar, seriesLook } from './series-look.ts';
import { document, words } from './svg.ts';

const thickness = { alone: 9, beside: 8.5 };
/** More bars than these have a scale instead of their values. */
const labelled = 44;
const toValue = 4;

/** Lying bars, one row a category, the values at their ends. */
export const bars: ChartForm = (chart, look) => {
  const { series, categories } = chart;
  const key = keyRow(series, (one, place) => seriesLook(one, place, look), look);
  const isLabelled = series.length * categories.length <= labelled;
  const widths = series.flatMap(({ points }) => points.map(({ text }) => look.measure(text, false)));
  const end = isLabelled ? Math.max(0, ...widths) + toValue : 0;
  const { field, height, behind, before } = lyingField(
    chart,
    {
      values: valuesOf(chart),
      thick: series.length === 1 ? thickness.alone : thickness.beside * series.length,
      ends: { left: end, right: end },
      top: key.height,
      scaled: !isLabelled,
    },
    look,
  );
  return document([...key.parts, ...behind, ...drawn(chart, field, isLabelled, look), ...before], height, look);
};

function drawn({ series }: ChartBlock, { x, row }: Lying, isLabelled: boolean, look: ChartLook): readonly string[] {
  return series.flatMap((one, place) =>
    one.points.flatMap(({ value, text }, index) => {
      if (value === null) return [];
      const { y: top, height: whole } = row(index);
      const height = whole / series.length;
      const y = top + place * height;
      const [from, to] = [Math.min(x(0), x(value)), Math.max(x(0), x(value))];
      const side = value < 0 ? { x: from - toValue, anchor: 'end' as const } : { x: to + toValue };
      const baseline = y + height / 2 + look.textSize * 0.34;
      return [
        ...bar({ x: from, y, width: to - from, height }, seriesLook(one, place, look)),
        ...(isLabelled ? [words({ text, ...side, y: baseline, colour: look.colours.ink })] : []),
      ];
    }),
  );
}
