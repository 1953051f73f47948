import type { ChartSeries } from '../../document/tree.ts';
import type { ChartLook } from './drawing.ts';
import { bar, type SeriesLook } from './series-look.ts';
import { shape, words } from './svg.ts';
import { wrap } from './wrap.ts';

const swatch = { width: 11, height: 7 };
const toLabel = 5;
const between = 16;

export type KeyRow = { readonly parts: readonly string[]; readonly height: number };

/** The names of the series in a row over the chart, each with its colour or its mark; rows more where they do not fit in one. */
export function keyRow(
  series: readonly ChartSeries[],
  lookOf: (series: ChartSeries, place: number) => SeriesLook,
  look: ChartLook,
  marks: 'bars' | 'dots' = 'bars',
): KeyRow {
  if (series.length < 2) return { parts: [], height: 0 };
  const leading = look.textSize * 1.5;
  const parts: string[] = [];
  let x = 0;
  let y = 0;
  series.forEach((one, place) => {
    const lines = wrap(one.label, look.width - swatch.width - toLabel, (text) => look.measure(text, false));
    const width = swatch.width + toLabel + Math.max(...lines.map((text) => look.measure(text, false)));
    if (x > 0 && x + width > look.width) {
      x = 0;
      y += leading;
    }
    const own = lookOf(one, place);
    const baseline = y + look.textSize;
    parts.push(
      ...(marks === 'bars'
        ? bar({ x, y: baseline - swatch.height + 0.5, ...swatch }, own)
        : [dot(x + swatch.width / 2, baseline - swatch.height / 2 + 0.8, own)]),
      ...lines.map((text, line) =>
        words({ text, x: x + swatch.width + toLabel, y: baseline + line * leading, colour: look.colours.ink }),
      ),
    );
    x += width + between;
    y += (lines.length - 1) * leading;
  });
  return { parts, height: y + leading + 3 };
}

/** A filled mark, or an open one where the series is hatched elsewhere. */
export const dot = (cx: number, cy: number, { colour, hatched }: SeriesLook): string =>
  shape('circle', { cx, cy, r: 3, fill: hatched ? '#FFFFFF' : colour, stroke: colour, 'stroke-width': 1.4 });
