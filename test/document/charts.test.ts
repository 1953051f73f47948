import assert from 'node:assert/strict';
import { parseYaml } from '../../src/definition/yaml.ts';
import { chartBlock } from '../../src/document/chart/block.ts';
import type { ChartExhibit } from '../../src/document/chart/definition.ts';
import { chartTable } from '../../src/document/chart/table.ts';
import { readDocumentDefinition } from '../../src/document/definition.ts';
import { albers } from '../../src/document/map/albers.ts';
import { boundariesOf } from '../../src/document/map/boundaries.ts';
import { readTerritories } from '../../src/document/map/territories.ts';
import type { ChartBlock } from '../../src/document/tree.ts';
import { list } from '../checks/figures.ts';
import { computed } from '../indicators/computed.ts';
import { territories } from '../editions/charts/forms.ts';
import { factsSaid } from '../support/facts-said.ts';
import { telling } from './telling.ts';

const indicators = computed(
  [
    '  net: { observe: { direction: net }, over: [territory] }',
    '  ranked: { select: net, where: parts, order: [value] }',
    '  flows: { observe: {}, over: [territory, direction] }',
  ].join('\n'),
  ['KZ = 3', '71 = 87459', '75 = 12110', '10 = -9901', '11 = confidential']
    .flatMap((line) => [`net territory:${line}`, `arrivals territory:${line.replace('-', '')}`])
    .join('\n'),
);

function chart(exhibit: Partial<ChartExhibit>, language = 'en'): ChartBlock {
  const whole = { chart: 'bars', of: 'net', categories: 'territory', ...exhibit } as const;
  const indicator = indicators.indicators.get(whole.of);
  assert.ok(indicator);
  const told = { ...telling(indicators, undefined, list, language), map: () => territories };
  const head = { id: 'c', label: 'Figure 1', caption: [{ kind: 'text', text: 'Net' }] } as const;
  return chartBlock(
    head,
    whole,
    indicator,
    whole.only === undefined ? undefined : indicators.indicators.get(whole.only),
    told,
  );
}

const faults = (exhibit: string): readonly string[] => {
  const text = `exhibits:\n  c: ${exhibit}\nkey-figures: []\noutline: []\n`;
  const { value } = parseYaml(text, 'release.yaml');
  assert.ok(value);
  return readDocumentDefinition(value, ['net'], ['kk', 'en']).findings.map(
    ({ code, facts }) => `${code} ${Object.values(factsSaid(facts)).join(' | ')}`,
  );
};

describe('a chart of the release', () => {
  it('shows the members and leaves out what they are parts of', () => {
    assert.deepEqual(chart({}).categories, ['Abai', 'Akmola', 'Astana', 'Almaty city']);
  });

  it('takes the members of a selection, in its order', () => {
    assert.deepEqual(chart({ only: 'ranked' }).categories.slice(0, 2), ['Astana', 'Almaty city']);
  });

  it('leaves a gap where a figure is withheld, and says its sign in the table', () => {
    const made = chart({});
    assert.equal(made.series[0]?.points[1]?.value, null);
    assert.equal(chartTable(made).rows[1]?.cells[0]?.value.kind, 'sign');
  });

  it('says few figures one by one, and of many the extremes', () => {
    const { alt } = chart({});
    assert.match(
      alt,
      /^Bar chart\. Net, Persons, January–December 2025\. Abai −9,901, Akmola .*, Astana 87,459, Almaty city 12,110\.$/,
    );
  });

  it('says of a map how many territories are in each class, and the extremes, in three languages', () => {
    const map = { chart: 'map', classes: [-5000, 0, 50_000] } as const;
    assert.match(
      chart(map).alt,
      /^Map\. Net, .* under −5,000 – territories: 1; .*50,000 and over – territories: 1; largest 87,459 \(Astana\); smallest −9,901 \(Abai\)\.$/,
    );
    assert.match(
      chart(map, 'ru').alt,
      /^Картограмма\. .*менее −5\u00A0000 – регионов: 1;.*наибольшее значение 87\u00A0459 \(г\. Астана\)/,
    );
    assert.match(
      chart(map, 'kk').alt,
      /^Картограмма\. .*−5\u00A0000-нан кем – өңір саны 1; −5\u00A0000-нан 0-ге дейін – .*;.*ең үлкен мәні 87\u00A0459 \(Астана\)/,
    );
  });

  it('has its data as a table of the same figures in full, under the words of its rows', () => {
    const table = chartTable({ ...chart({}), stub: 'Territory' });
    assert.deepEqual(
      table.header[0]?.map(({ text }) => text),
      ['Territory', 'Persons'],
    );
    assert.deepEqual(
      table.rows[2]?.cells.map(({ value, id }) => [value, id]),
      [[{ kind: 'number', value: 87_459 }, 'net/71']],
    );
    assert.equal(table.unit, 'persons');
  });

  it('tells of a break in a note and in the alternative text', () => {
    const made = chart({ chart: 'columns', breaks: [{ at: '71', reason: { en: 'a new way of counting.' } }] });
    assert.deepEqual(made.breaks, [{ before: 2, reason: 'break of series' }]);
    assert.deepEqual(made.notes, [[{ kind: 'text', text: 'Break of series from Astana: a new way of counting.' }]]);
    assert.match(made.alt, /break of series from Astana\.$/);
  });
});

describe('the definition of a chart', () => {
  it('is judged by its form, with what is missing and what only others have', () => {
    assert.deepEqual(faults('{ chart: map, of: net, categories: territory }'), []);
    assert.match(
      faults('{ chart: pyramid, of: net, categories: territory, series: direction }')[0] ?? '',
      /exhibits\.c\.sides/,
    );
    assert.match(
      faults('{ chart: bars, of: net, categories: territory, sides: [a, b] }')[0] ?? '',
      /only charts of the form pyramid/,
    );
    assert.match(faults('{ chart: map, of: net, categories: territory, classes: [5, 0] }')[0] ?? '', /must rise/);
    assert.match(faults('{ chart: pie, of: net, categories: territory }')[0] ?? '', /must be one of columns, bars/);
    assert.match(
      faults(
        '{ chart: lines, of: net, categories: period, series: direction, breaks: [{ at: 2022, reason: { en: x } }] }',
      )[0] ?? '',
      /reason of break 1 is missing in kk/,
    );
    assert.match(
      faults('{ chart: bars, of: net, categories: territory, only: nte }')[0] ?? '',
      /indicator-unknown nte \| net/,
    );
  });
});

describe('a map', () => {
  it('is projected as Snyder computes his example of Albers’ projection', () => {
    // Sphere, standard parallels 29.5° and 45.5°, which a frame from 25.5° to 49.5° has; (−75°, 35°) against (−96°, 23°).
    const project = albers([
      [-117, 25.5],
      [-75, 49.5],
    ]);
    const [x, y] = project([-75, 35]);
    const [x0, y0] = project([-96, 23]);
    assert.ok(x0 === 0 && Math.abs(x - 0.295272) < 1e-6 && Math.abs(y0 - y - 0.2416774) < 1e-6, `${x} ${y0 - y}`);
  });

  it('keeps areas in proportion', () => {
    const cell = (south: number, north: number): number => {
      const project = albers([
        [46, 40],
        [88, 56],
      ]);
      const ring = [
        [60, south],
        [61, south],
        [61, north],
        [60, north],
      ].map(([x = 0, y = 0]) => project([x, y]));
      return Math.abs(
        ring.reduce((sum, [x, y], index) => {
          const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
          return sum + (x * nextY - nextX * y) / 2;
        }, 0),
      );
    };
    const onSphere = (south: number, north: number): number =>
      Math.sin((north * Math.PI) / 180) - Math.sin((south * Math.PI) / 180);
    assert.ok(Math.abs(cell(41, 42) / cell(54, 55) / (onSphere(41, 42) / onSphere(54, 55)) - 1) < 0.001);
  });

  it('has round boundaries, zero among them where both sides are there', () => {
    assert.deepEqual(boundariesOf([-9901, -4921, -3074, 33_126, -6360, 87_459]), [-5000, 0, 50_000]);
    assert.deepEqual(boundariesOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]), [3, 5, 7, 9]);
    assert.deepEqual(boundariesOf([7, 7, 7]), []);
    assert.deepEqual(boundariesOf([]), []);
  });

  it('is refused where it is no map, or lacks a territory', () => {
    const codes = list('territory');
    assert.ok(codes);
    const told = (text: string): readonly string[] =>
      readTerritories('m.geojson', text, codes).findings.map(
        ({ code, facts }) => `${code} ${String(factsSaid(facts)['cause'] ?? facts['code'])}`,
      );
    assert.deepEqual(told('{'), ['map-unsound it is no JSON']);
    assert.deepEqual(told('[]'), ['map-unsound it is no collection of features']);
    assert.deepEqual(told('{"features":[{"properties":{},"geometry":{"type":"Point","coordinates":[1,2]}}]}'), [
      'map-unsound feature 1 is no polygon of degrees',
    ]);
    const abai =
      '{"features":[{"properties":{"KATO":"100000000"},"geometry":{"type":"Polygon","coordinates":[[[80,46],[81,46],[81,47],[80,46]]]}}]}';
    assert.deepEqual(told(abai).slice(0, 2), ['map-area-missing 11', 'map-area-missing 15']);
    assert.equal(told(abai).length, 19);
  });
});
