import type { ChartBlock, ChartPoint } from '../../document/tree.ts';
import type { ChartForm, ChartLook } from './drawing.ts';
import { groupColour } from './group-colour.ts';
import { legend } from './legend.ts';
import { document, shape, words } from './svg.ts';
import { textOn } from './tint.ts';
import { wrap } from './wrap.ts';

export type Part = { readonly point: ChartPoint; readonly x: number; readonly width: number; readonly colour: string };
type Bar = { readonly category: string; readonly parts: readonly Part[] };

const barHeight = 30;
const barGap = 12;
const joint = 0.6;
const smallest = 0.04;
const names = { atMost: 100, gap: 8 };

/** One bar of 100 % for each category. A part under 4 % has its value in the legend only. */
export const shares: ChartForm = (chart, look) => {
  const left = Math.min(names.atMost, Math.max(...chart.categories.map((one) => look.measure(one, true)))) + names.gap;
  const bars = barsOf(chart, left, look);
  const direct = directLabels(chart, bars[0], look);
  const top = direct === undefined ? 0 : look.textSize * 1.6;
  const drawn = bars.flatMap((bar, index) => drawBar(bar, top + index * (barHeight + barGap), left, look));
  const under = top + bars.length * (barHeight + barGap);
  if (direct !== undefined) return document([...direct, ...drawn], under, look);
  const key = legend(chart, under + 2, left, look);
  return document([...drawn, ...key.parts], key.bottom, look);
};

function barsOf(chart: ChartBlock, left: number, look: ChartLook): readonly Bar[] {
  return chart.categories.map((category, index) => {
    const values = chart.series.map(({ points }) => Math.max(0, points[index]?.value ?? 0));
    const total = values.reduce((sum, value) => sum + value, 0) || 1;
    const width = look.width - left;
    let x = left;
    const parts = chart.series.map((series, order): Part => {
      const part = {
        point: series.points[index] ?? { value: null, text: '' },
        x,
        width: ((values[order] ?? 0) / total) * width,
        colour: groupColour(order, look),
      };
      x += part.width;
      return part;
    });
    return { category, parts };
  });
}

function drawBar({ category, parts }: Bar, y: number, left: number, look: ChartLook): readonly string[] {
  const lines = wrap(category, left - names.gap, (text) => look.measure(text, true));
  const lineHeight = look.textSize * 1.25;
  const first = y + barHeight / 2 - ((lines.length - 1) * lineHeight) / 2 + look.textSize * 0.34;
  const total = parts.reduce((sum, { width }) => sum + width, 0);
  return [
    ...lines.map((text, index) =>
      words({ text, x: 0, y: first + index * lineHeight, bold: true, colour: look.colours.ink }),
    ),
    ...parts
      .filter(({ width }) => width > 0)
      .map(({ x, width, colour }) =>
        shape('rect', { x, y, width, height: barHeight, fill: colour, stroke: '#FFFFFF', 'stroke-width': joint }),
      ),
    ...parts
      .filter(({ point, width }) => width >= total * smallest && look.measure(point.text, false) + 3 <= width)
      .map(({ point, x, width, colour }) =>
        words({
          text: point.text,
          x: x + width / 2,
          y: y + barHeight / 2 + look.textSize * 0.34,
          anchor: 'middle',
          colour: textOn(colour, look.colours.ink),
        }),
      ),
  ];
}

/** The groups' names above the first bar, if every one fits over its part and every part has its value in every bar. */
function directLabels(chart: ChartBlock, first: Bar | undefined, look: ChartLook): readonly string[] | undefined {
  if (first === undefined) return undefined;
  const fits = chart.series.every(({ label, points }, index) => {
    const width = first.parts[index]?.width ?? 0;
    return look.measure(label, false) + 4 <= width && points.every(({ value }) => (value ?? 0) >= smallest * 100);
  });
  if (!fits) return undefined;
  return chart.series.map(({ label }, index) => {
    const part = first.parts[index];
    const x = (part?.x ?? 0) + (part?.width ?? 0) / 2;
    return words({ text: label, x, y: look.textSize, anchor: 'middle', colour: look.colours.ink });
  });
}
