import type { ChartBlock } from '../../../src/document/tree.ts';
import type { ChartLook } from '../../../src/editions/charts/index.ts';
import { drawChart, estimatedWidth } from '../../../src/editions/charts/index.ts';
import { house, sampleDocument } from '../sample.ts';

export const look: ChartLook = {
  width: 482,
  colours: house.colours,
  family: 'IBM Plex Sans',
  textSize: 7.5,
  measure: estimatedWidth(7.5),
};

export function sampleChart(form: ChartBlock['form']): ChartBlock {
  const chart = sampleDocument.blocks.find(
    (block): block is ChartBlock => block.kind === 'chart' && block.form === form,
  );
  if (chart === undefined) throw new Error(`The sample has no chart of the form ${form}.`);
  return chart;
}

export type Words = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

const attribute = (tag: string, name: string): string => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '';

/** The texts of a drawing with the fields they take. */
export function wordsOf(svg: string): readonly Words[] {
  return [...svg.matchAll(/(<text[^>]*>)([^<]*)<\/text>/g)].map(([, tag = '', text = '']): Words => {
    const width = look.measure(text, attribute(tag, 'font-weight') === 'bold');
    const x = Number(attribute(tag, 'x'));
    const anchor = attribute(tag, 'text-anchor');
    const left = anchor === 'middle' ? x - width / 2 : anchor === 'end' ? x - width : x;
    const baseline = Number(attribute(tag, 'y'));
    return { text, left, right: left + width, top: baseline - 5.4, bottom: baseline };
  });
}

/** Pairs of texts that lie over one another. */
export function collisions(svg: string): readonly string[] {
  const words = wordsOf(svg);
  return words.flatMap((one, index) =>
    words
      .slice(index + 1)
      .filter(
        (other) =>
          one.left < other.right - 0.5 &&
          other.left < one.right - 0.5 &&
          one.top < other.bottom &&
          other.top < one.bottom,
      )
      .map((other) => `${one.text} × ${other.text}`),
  );
}

/** The chart of lines with other values for its series. */
export function withValues(values: Readonly<Record<string, readonly (number | null)[]>>): ChartBlock {
  const chart = sampleChart('lines');
  const series = chart.series.map((one) => ({
    ...one,
    points: (values[one.code] ?? []).map((value) => ({ value, text: value === null ? '…' : String(value) })),
  }));
  return { ...chart, categories: chart.categories.slice(-(series[0]?.points.length ?? 0)), series };
}

const drawn = new WeakMap<ChartBlock, string>();

/** A chart is drawn once, however many tests look at it. */
export function draw(chart: ChartBlock): string {
  const svg = drawn.get(chart) ?? drawChart(chart, look).svg;
  drawn.set(chart, svg);
  return svg;
}
