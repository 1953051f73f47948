import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { SaxesParser } from 'saxes';
import { CHART_FORMS, type ChartBlock, type ChartForm } from '../../../src/document/tree.ts';
import { drawChart } from '../../../src/editions/charts/index.ts';
import { chartOf, everyForm, formsIn, regionCodes, sampleMap, telling } from './forms.ts';
import { stubName } from '../../../src/document/exhibits.ts';
import { collisions, draw, look, wordsOf } from './drawing.ts';

const golden = new URL('forms.golden.txt', import.meta.url);
const forms = formsIn();
const count = (svg: string, pattern: RegExp): number => svg.match(pattern)?.length ?? 0;

function sizeOf(svg: string): { readonly width: number; readonly height: number } {
  const [, width, height] = / width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
  return { width: Number(width), height: Number(height) };
}

/** A drawing as a person can check it: what is drawn, how often and in which colours, and every word with its place. */
function digest(chart: ChartBlock): string {
  const svg = draw(chart);
  const { width, height } = sizeOf(svg);
  const marks = new Map<string, number>();
  for (const [, tag = '', attributes = ''] of svg.matchAll(/<(rect|path|circle|line)([^>]*)\/>/g)) {
    const key = [
      tag,
      ...[...attributes.matchAll(/ (fill|stroke|stroke-dasharray)="([^"]*)"/g)].map(
        ([, name, value]) => `${name} ${value}`,
      ),
    ].join(' ');
    marks.set(key, (marks.get(key) ?? 0) + 1);
  }
  const words = wordsOf(svg).map(({ text, left, bottom }) => `  ${Math.round(left)},${Math.round(bottom)} ${text}`);
  const shapes = [...marks].map(([key, times]) => `  ${times} × ${key}`);
  return [`${chart.form} ${Math.round(width)} × ${Math.round(height)}`, ...shapes, ...words].join('\n');
}

/** Texts that leave the drawing. */
const outside = (chart: ChartBlock): readonly string[] => {
  const svg = draw(chart);
  const { width, height } = sizeOf(svg);
  return wordsOf(svg)
    .filter(({ left, right, top, bottom }) => left < -0.5 || right > width + 0.5 || top < -0.5 || bottom > height + 0.5)
    .map(({ text }) => text);
};

const longNames = regionCodes.map((code) => `${stubName(code, 'territory', telling('kk'))} облысының әкімшілік аумағы`);
const values = regionCodes.map((_, index) => (index % 4 === 3 ? -1 : 1) * (1_234_567 - index * 54_321));
const crowded: Readonly<Record<Exclude<ChartForm, 'map'>, ChartBlock>> = Object.fromEntries(
  CHART_FORMS.filter((form) => form !== 'map').map((form) => [
    form,
    chartOf(
      form,
      longNames,
      [
        ['arrivals', 'Халықаралық көші-қон бойынша келгендердің жалпы саны', values],
        ['departures', 'Халықаралық көші-қон бойынша кеткендердің жалпы саны', values.toReversed()],
      ],
      'kk',
    ),
  ]),
) as Record<Exclude<ChartForm, 'map'>, ChartBlock>; // one of each form, as the line says

describe('forms of charts', () => {
  it('are drawn as they were when a person looked at them', () => {
    const shown = `${everyForm().map(digest).join('\n\n')}\n`;
    if (process.env['STATPRESS_GOLDENS'] === 'write') writeFileSync(golden, shown);
    assert.equal(shown, readFileSync(golden, 'utf8'));
  });

  for (const language of ['kk', 'ru', 'en'])
    it(`clip no word and lay none over another, in ${language}`, () => {
      for (const chart of everyForm(language)) {
        assert.deepEqual(outside(chart), [], chart.form);
        assert.deepEqual(collisions(draw(chart)), [], chart.form);
      }
    });

  it('hold twenty long Kazakh names, or say them on lines of their own', () => {
    for (const form of ['columns', 'bars', 'stacked', 'dots'] as const) {
      assert.deepEqual(outside(crowded[form]), [], form);
      const said = wordsOf(draw(crowded[form]))
        .map(({ text }) => text)
        .join(' ');
      for (const name of longNames)
        assert.ok(
          name.split(' ').every((word) => said.includes(word)),
          `${form}: ${name}`,
        );
    }
  });

  it('stand with one category, and with none that is known', () => {
    for (const form of CHART_FORMS.filter((each) => each !== 'map')) {
      const one = chartOf(
        form,
        ['2025'],
        [
          ['a', 'First', [12]],
          ['b', 'Second', [7]],
        ],
      );
      const unknown = chartOf(
        form,
        ['2025'],
        [
          ['a', 'First', [null]],
          ['b', 'Second', [null]],
        ],
      );
      for (const chart of [one, unknown]) {
        assert.deepEqual(outside(chart), [], form);
        assert.doesNotMatch(draw(chart), /NaN|Infinity|undefined/, form);
      }
    }
  });

  it('leave a gap where a figure is missing, never a zero', () => {
    const bars = (chart: ChartBlock): number => count(draw(chart), /<rect [^>]*fill="#(?!FFFFFF)/g);
    for (const form of ['columns', 'bars', 'stacked', 'pyramid'] as const) {
      const whole = chartOf(
        form,
        ['a1', 'b2', 'c3'],
        [
          ['x', 'First', [5, 6, 7]],
          ['y', 'Second', [5, 6, 7]],
        ],
      );
      const wanting = chartOf(
        form,
        ['a1', 'b2', 'c3'],
        [
          ['x', 'First', [5, null, 7]],
          ['y', 'Second', [5, 6, 7]],
        ],
      );
      assert.equal(bars(wanting), bars(whole) - 1, form);
    }
    const circles = (chart: ChartBlock): number => count(draw(chart), /<circle/g);
    const whole = chartOf('dots', ['a', 'b'], [['x', 'First', [5, 6]]]);
    const wanting = chartOf('dots', ['a', 'b'], [['x', 'First', [5, null]]]);
    assert.equal(circles(wanting), circles(whole) - 1);
    assert.doesNotMatch(draw(wanting), />…</);
  });

  it('never turn a name into markup', () => {
    const hostile = '</text><script>&"\'<';
    for (const [form, chart] of Object.entries(forms)) {
      const map = chart.map && {
        ...chart.map,
        areas: chart.map.areas.map((area) => ({ ...area, name: hostile })),
        classes: chart.map.classes.map((one) => ({ ...one, text: hostile })),
        attribution: hostile,
      };
      const named = {
        ...chart,
        categories: chart.categories.map(() => hostile),
        series: chart.series.map((one) => ({ ...one, label: hostile })),
        ...(map === undefined ? {} : { map }),
      };
      const svg = draw(named);
      assert.ok(!svg.includes('<script'), form);
      new SaxesParser().write(svg).close();
    }
  });

  it('give the same drawing every time, of shapes that every viewer knows', () => {
    for (const chart of everyForm()) {
      const svg = draw(chart);
      if (chart.form === 'dots' || chart.form === 'map') assert.equal(svg, drawChart(chart, look).svg);
      assert.deepEqual(
        [...new Set([...svg.matchAll(/<([a-z]+)/gi)].map(([, tag]) => tag))].filter(
          (tag) => !['svg', 'line', 'rect', 'path', 'circle', 'text'].includes(tag ?? ''),
        ),
        [],
      );
    }
  });
});

describe('columns and bars', () => {
  it('begin at zero, with a gap of 40 per cent of a column', () => {
    const svg = draw(chartOf('columns', ['2024', '2025'], [['a', 'First', [10, 20]]]));
    const columns = [...svg.matchAll(/<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"/g)].map(
      (match) => match.slice(1).map(Number),
    );
    const bottoms = new Set(columns.map(([, y = 0, , height = 0]) => Math.round(y + height)));
    assert.equal(bottoms.size, 1);
    const many = draw(
      chartOf('columns', ['1', '2', '3', '4', '5', '6', '7', '8'], [['a', 'First', [1, 2, 3, 4, 5, 6, 7, 8]]]),
    );
    const [first = [], second = []] = [...many.matchAll(/<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)"/g)].map(
      (match) => match.slice(1).map(Number),
    );
    const [x = 0, width = 1] = first;
    assert.ok(Math.abs(((second[0] ?? 0) - x - width) / width - 0.4) < 0.01);
  });

  it('carry values up to twelve columns, and none beyond', () => {
    const of = (length: number): string => {
      const years = Array.from({ length }, (_, index) => String(2000 + index));
      return draw(chartOf('columns', years, [['a', 'First', years.map((_, index) => 101 + index)]]));
    };
    assert.match(of(12), />101</);
    assert.doesNotMatch(of(13), />101</);
  });

  it('tell departures from arrivals in grey print by stripes', () => {
    assert.match(draw(forms.bars), /<path d="M[^"]*" fill="none" stroke="#FFFFFF"/);
    const alone = draw(chartOf('bars', ['a'], [['arrivals', 'Arrivals', [5]]]));
    assert.doesNotMatch(alone, /<path/);
  });

  it('mark a break of the series by a dashed line and its word', () => {
    for (const form of ['columns', 'lines'] as const) {
      assert.match(draw(forms[form]), /stroke-dasharray="2 2"/, form);
      assert.match(draw(forms[form]), />break of series</, form);
    }
  });
});

describe('stacked parts', () => {
  it('go up from zero where they are positive, and down from it where they are negative', () => {
    const svg = draw(
      chartOf(
        'stacked',
        ['2025'],
        [
          ['a', 'First', [10]],
          ['b', 'Second', [-10]],
          ['c', 'Third', [5]],
        ],
      ),
    );
    const zero = Number(/y1="([\d.]+)" y2="\1" stroke="#16202A"/.exec(svg)?.[1]);
    const parts = [...svg.matchAll(/<rect x="[\d.]+" y="([\d.]+)" width="90" height="([\d.]+)" fill="#/g)].map(
      (match) => match.slice(1).map(Number),
    );
    const [[first = 0, up = 0] = [], [second = 0] = [], [third = 0, more = 0] = []] = parts;
    assert.ok(Math.abs(first + up - zero) < 0.1);
    assert.ok(Math.abs(second - zero) < 0.1);
    assert.ok(Math.abs(third + more - first) < 0.1);
  });

  it('lie down where they are declared as bars', () => {
    const svg = draw({ ...forms.stacked, direction: 'bars' });
    assert.deepEqual(collisions(svg), []);
    assert.match(svg, /<text x="0" y="[\d.]+" text-anchor="start" fill="#16202A">2019</);
  });
});

describe('pyramid', () => {
  it('counts upward on both sides, without a minus, the youngest at the foot', () => {
    const words = wordsOf(draw(forms.pyramid));
    assert.ok(words.every(({ text }) => !text.includes('−')));
    assert.equal(words.filter(({ text }) => text === '400,000').length, 2);
    const at = (text: string): number => words.find((word) => word.text === text)?.bottom ?? 0;
    assert.ok(at('0–4') > at('85+'));
    const [men, women] = ['Men', 'Women'].map((name) => words.find(({ text }) => text === name));
    assert.ok(men !== undefined && women !== undefined && men.right < women.left);
  });
});

describe('map', () => {
  it('shows every territory by its shape, and cities as circles of one size', () => {
    const svg = draw(forms.map);
    assert.equal(count(svg, /<path d="M[^"]*Z" fill="#[0-9A-F]{6}"\/>/g), 17 + (forms.map.map?.classes.length ?? 0));
    const radii = [...svg.matchAll(/<circle [^>]*r="([\d.]+)"[^>]*stroke="#16202A"/g)].map(([, r]) => r);
    assert.deepEqual(radii, ['4.2', '4.2', '4.2']);
  });

  it('has zero for a boundary where there are gains and losses, and counts every territory once', () => {
    const { map } = forms.map;
    assert.deepEqual(
      map?.classes.map(({ text, count: number }) => `${text} (${number})`),
      ['under −5,000 (10)', '−5,000 to under 0 (6)', '0 to under 25,000 (2)', '25,000 and over (2)'],
    );
    assert.equal(map?.below, 2);
    const words = wordsOf(draw(forms.map)).map(({ text }) => text);
    for (const { text, count: number } of map?.classes ?? []) assert.ok(words.includes(`${text} (${number})`));
    assert.ok(words.some((text) => text.includes('arodionoff/geokz, CC BY 4.0')));
  });

  it('tells what lies under zero in grey print too, by stripes', () => {
    const svg = draw(forms.map);
    assert.match(svg, /stroke="#FFFFFF" stroke-width="0.5"/);
    const gains = draw(
      sampleMap(
        'en',
        regionCodes.map((_, index) => index * 100),
      ),
    );
    assert.doesNotMatch(
      gains,
      /stroke-width="0.5"[^>]*stroke="#FFFFFF"|fill="none" stroke="#FFFFFF" stroke-width="0.5"/,
    );
  });

  it('names a territory without a figure in the legend, and shades it in no class', () => {
    const chart = sampleMap(
      'en',
      regionCodes.map((_, index) => (index === 4 ? null : index * 100 + 1)),
    );
    assert.ok(
      wordsOf(draw(chart)).some(({ text }) => /not available.* \(1\)/.test(text)),
      'legend',
    );
    const counted = chart.map?.classes.reduce((sum, { count: number }) => sum + number, 0);
    assert.equal(counted, 19);
  });

  for (const language of ['kk', 'ru', 'en'])
    it(`writes the name of every territory, in ${language}`, () => {
      const chart = sampleMap(language);
      const words = wordsOf(draw(chart))
        .map(({ text }) => text)
        .join(' ')
        .replaceAll('- ', '-');
      for (const { name } of chart.map?.areas ?? []) assert.ok(words.includes(name), name);
    });
});
