import type { ChartSeries } from '../../document/tree.ts';
import type { ChartLook } from './drawing.ts';
import type { Plot } from './plot.ts';
import { spread } from './spread.ts';
import type { Words } from './svg.ts';
import { wrap } from './wrap.ts';

export type EndLabel = { readonly series: ChartSeries; readonly lines: readonly string[] };

const atMost = 104;
const toLabel = 9;
const leading = 1.25;

/** Name and last value at the end of each line: no legend to look up. */
export function endLabelsOf(series: readonly ChartSeries[], look: ChartLook): readonly EndLabel[] {
  return series.map((one) => {
    const last = one.points.at(-1)?.text ?? '';
    return { series: one, lines: wrap(`${one.label} ${last}`.trim(), atMost, (text) => look.measure(text, true)) };
  });
}

export const endWidth = (labels: readonly EndLabel[], look: ChartLook): number =>
  Math.max(0, ...labels.flatMap(({ lines }) => lines.map((line) => look.measure(line, true)))) + toLabel;

export function placeEndLabels(
  labels: readonly EndLabel[],
  plot: Plot,
  look: ChartLook,
  colourOf: (series: ChartSeries) => string,
): readonly Words[] {
  const lineHeight = look.textSize * leading;
  const last = (labels[0]?.series.points.length ?? 1) - 1;
  const wanted = labels.map(({ series, lines }) => ({
    centre: plot.y(series.points[last]?.value ?? 0),
    height: lines.length * lineHeight + 1,
  }));
  const centres = spread(wanted, plot.frame.y - 4, plot.frame.y + plot.frame.height + 4);
  const x = plot.x(last) + toLabel;
  return labels.flatMap(({ series, lines }, index) => {
    const top = (centres[index] ?? 0) - (lines.length * lineHeight) / 2;
    return lines.map((text, line): Words => ({
      text,
      x,
      y: top + line * lineHeight + look.textSize * 0.97,
      bold: true,
      colour: colourOf(series),
    }));
  });
}
