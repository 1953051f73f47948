import type { ChartBlock } from '../../document/tree.ts';
import type { ChartLook } from './drawing.ts';
import { groupColour } from './group-colour.ts';
import { shape, words } from './svg.ts';
import { wrap } from './wrap.ts';

const swatch = { width: 11, height: 7 };
const blocks = 2;
const gap = 14;
const columnGap = 10;

/**
 * Every group in the order of the bars, with its colour and its value in each bar: readable in grey print, and the place of the values
 * that are too small for the bars.
 */
export function legend(
  chart: ChartBlock,
  top: number,
  left: number,
  look: ChartLook,
): { readonly parts: readonly string[]; readonly bottom: number } {
  const { ink, grey } = look.colours;
  const width = (look.width - left - gap * (blocks - 1)) / blocks;
  const rowHeight = look.textSize * 1.55;
  const rows = Math.ceil(chart.series.length / blocks);
  const valueWidths = chart.categories.map((category, index) => {
    const texts = [category, ...chart.series.map(({ points }) => points[index]?.text ?? '')];
    return Math.max(...texts.map((text) => look.measure(text, false))) + columnGap;
  });
  const values = valueWidths.reduce((sum, one) => sum + one, 0);
  const nameWidth = width - swatch.width - 5 - values;
  const lineHeight = look.textSize * 1.2;
  const lines = chart.series.map(({ label }) => wrap(label, nameWidth, (text) => look.measure(text, false)));
  const heights = Array.from({ length: rows }, (_, row) =>
    Math.max(...[row, row + rows].map((index) => rowHeight + ((lines[index]?.length ?? 1) - 1) * lineHeight)),
  );
  const tops = heights.map((_, row) => heights.slice(0, row).reduce((sum, one) => sum + one, top + rowHeight));
  const parts: string[] = [];
  for (let block = 0; block < blocks; block += 1) {
    const right = left + block * (width + gap) + width;
    if (block * rows < chart.series.length) {
      chart.categories.forEach((text, index) => {
        parts.push(
          words({ text, x: edge(index, right, valueWidths), y: top + look.textSize, anchor: 'end', colour: grey }),
        );
      });
    }
  }
  chart.series.forEach(({ points }, index) => {
    const start = left + Math.floor(index / rows) * (width + gap);
    const y = tops[index % rows] ?? top;
    const baseline = y + look.textSize;
    parts.push(
      shape('rect', {
        x: start,
        y: baseline - swatch.height + 0.5,
        ...swatch,
        fill: groupColour(index, look),
        stroke: grey,
        'stroke-width': 0.3,
      }),
      ...(lines[index] ?? []).map((text, line) =>
        words({ text, x: start + swatch.width + 5, y: baseline + line * lineHeight, colour: ink }),
      ),
      ...points.map(({ text }, category) =>
        words({ text, x: edge(category, start + width, valueWidths), y: baseline, anchor: 'end', colour: ink }),
      ),
    );
  });
  return { parts, bottom: top + rowHeight + heights.reduce((sum, one) => sum + one, 0) };
}

/** Right edge of a value column. */
const edge = (index: number, right: number, widths: readonly number[]): number =>
  right - widths.slice(index + 1).reduce((sum, one) => sum + one, 0);
