import assert from 'node:assert/strict';
import { collisions, draw, look, sampleChart, withValues, wordsOf } from './drawing.ts';

const texts = (svg: string): readonly string[] => wordsOf(svg).map(({ text }) => text);

describe('chart of lines', () => {
  it('names each series with its last value at its end, and has no legend', () => {
    const words = texts(draw(sampleChart('lines')));
    for (const label of ['Arrivals 23,800', 'Departures 8,000', 'Net migration 15,800'])
      assert.ok(words.includes(label));
  });

  it('tells departures from arrivals in grey print: dashes and an open marker', () => {
    const svg = draw(sampleChart('lines'));
    assert.match(svg, /<path [^>]*stroke="#B5410B"[^>]*stroke-dasharray="4 2"/);
    assert.match(svg, /<circle [^>]*fill="#FFFFFF" stroke="#B5410B"/);
    assert.match(svg, /<circle [^>]*fill="#0B6E8F" stroke="#0B6E8F"/);
  });

  it('draws net as columns on the scale of the lines, the negative ones under the zero line', () => {
    const svg = draw(withValues({ arrivals: [10, 20, 30], departures: [30, 20, 10], net: [-20, 0, 20] }));
    const zero = Number(/y1="([\d.]+)" y2="\1" stroke="#16202A"/.exec(svg)?.[1]);
    const columns = [...svg.matchAll(/<rect x="[\d.]+" y="([\d.]+)" width="8" height="([\d.]+)"/g)].map(
      ([, y, height]) => [Number(y), Number(height)] as const,
    );
    assert.equal(columns.length, 3);
    assert.equal(columns[0]?.[0], zero);
    assert.ok(Math.abs((columns[2]?.[0] ?? 0) + (columns[2]?.[1] ?? 0) - zero) < 0.02);
    assert.equal(columns[0]?.[1], columns[2]?.[1]);
  });

  it('lets no two texts lie over one another, whatever the values', () => {
    let seed = 7;
    const next = (): number => (seed = (seed * 48_271) % 2_147_483_647) % 50_000;
    for (let run = 0; run < 200; run += 1) {
      const arrivals = Array.from({ length: 10 }, next);
      const departures = arrivals.map((value) => (run % 3 === 0 ? value + (next() % 900) : next()));
      const net = arrivals.map((value, index) => value - (departures[index] ?? 0));
      const svg = draw(withValues({ arrivals, departures, net }));
      assert.deepEqual(collisions(svg), [], `run ${run}`);
      for (const { text, left, right } of wordsOf(svg)) assert.ok(left >= -0.1 && right <= look.width + 0.1, text);
    }
  });

  it('leaves a gap where a value is missing', () => {
    const svg = draw(withValues({ arrivals: [1, 2, null, 4, 5], departures: [5, 4, 3, 2, 1], net: [0, 0, 0, 0, 0] }));
    const path = /<path d="([^"]*)"[^>]*stroke="#0B6E8F"/.exec(svg)?.[1] ?? '';
    assert.equal(path.match(/M/g)?.length, 2);
  });

  it('never turns a name into markup', () => {
    const chart = sampleChart('lines');
    const series = chart.series.map((one) => ({ ...one, label: '<b>&"' }));
    assert.ok(draw({ ...chart, series }).includes('&lt;b&gt;&amp;&quot;'));
  });
});
