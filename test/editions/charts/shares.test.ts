import assert from 'node:assert/strict';
import { collisions, draw, sampleChart, wordsOf } from './drawing.ts';

type Rect = { readonly x: number; readonly y: number; readonly width: number; readonly fill: string };
const partsOf = (svg: string): readonly Rect[] =>
  [...svg.matchAll(/<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="30" fill="(#\w+)"/g)].map(
    ([, x, y, width, fill = '']) => ({ x: Number(x), y: Number(y), width: Number(width), fill }),
  );

describe('chart of shares', () => {
  it('has one bar of the same length for each category, its parts in the order of the groups', () => {
    const parts = partsOf(draw(sampleChart('shares')));
    const bars = [...new Set(parts.map(({ y }) => y))].map((y) => parts.filter((part) => part.y === y));
    assert.equal(bars.length, 2);
    const lengths = bars.map((bar) => Math.round(bar.reduce((sum, { width }) => sum + width, 0)));
    assert.equal(lengths[0], lengths[1]);
    assert.deepEqual(
      bars[0]?.map(({ fill }) => fill),
      bars[1]?.map(({ fill }) => fill),
    );
  });

  it('labels parts from 4 per cent on, and gives every value beside its group in the legend', () => {
    const chart = sampleChart('shares');
    const svg = draw(chart);
    const texts = wordsOf(svg).map(({ text }) => text);
    for (const { label, points } of chart.series) {
      assert.ok(texts.includes(label), label);
      for (const { text } of points) assert.ok(texts.includes(text), `${label} ${text}`);
    }
    assert.equal(texts.filter((text) => text === '58.5%').length, 2);
    assert.equal(texts.filter((text) => text === '1.7%').length, 1);
    assert.deepEqual(collisions(svg), []);
  });

  it('names the groups above the first bar, without a legend, where all fit', () => {
    const chart = sampleChart('shares');
    const series = chart.series.slice(0, 3).map((one, index) => ({
      ...one,
      points: [50, 30].map((value) => ({ value: value - 10 * index, text: `${value - 10 * index}%` })),
    }));
    const texts = wordsOf(draw({ ...chart, series })).map(({ text }) => text);
    assert.deepEqual(texts.slice(0, 3), ['Kazakhs', 'Russians', 'Uzbeks']);
    assert.equal(texts.filter((text) => text === 'Kazakhs').length, 1);
  });

  it('keeps long names in several languages apart from their values', () => {
    const chart = sampleChart('shares');
    const series = chart.series.map((one) => ({ ...one, label: `${one.label} и другие этнические группы населения` }));
    assert.deepEqual(collisions(draw({ ...chart, series, categories: ['Келгендер', 'Кеткендер'] })), []);
  });
});
