import assert from 'node:assert/strict';
import { exhibits } from '../../src/document/printed.ts';
import type { ChartBlock, TableBlock } from '../../src/document/tree.ts';
import { plainText } from '../../src/document/holes.ts';
import { parseTemplate } from '../../src/document/template.ts';
import { sound } from '../language/packs.ts';
import { computed } from '../indicators/computed.ts';
import { migrationTemplate, rendered, telling } from './telling.ts';

const NOTE = 'Figures may not add up to the total because of rounding.';
const GROUPS = `
  groups: { observe: {}, over: [ethnic] }
  structure: { structure: groups, over: ethnic, total: all-groups, top: 2, rest: other }`;
const FLOWS = `
  flows: { observe: {}, over: [flow], members: { flow: [external, cis, other] } }
  total: { observe: { flow: external } }
  shares: { share: flows, of: total }
  stated: { observe: { measure: share }, over: [flow], members: { flow: [external, cis, other] } }`;

/** Notes under an exhibit of the indicator, as printed. */
function notes(indicators: string, figures: string, exhibit: object): readonly string[] {
  const told = telling(computed(indicators.replace(/\n {2}stated.*/, figures.includes('share') ? '$&' : ''), figures));
  const render = rendered(migrationTemplate(), told);
  const definition = { exhibits: { x: exhibit }, 'key-figures': [], outline: [] } as unknown as Parameters<
    typeof exhibits
  >[0]; // one exhibit of a known form
  const [block] = exhibits(definition, told, () => render).exhibit('x', []);
  return (block as TableBlock | ChartBlock).notes.map(plainText); // an exhibit is one of these
}

const chart = { chart: 'shares', of: 'structure', categories: 'direction', series: 'ethnic' };
const table = (column: string, rows = 'flow'): object => ({ table: { rows, columns: [column] } });
const groups = (a: string, b: string, rest: string, total: string): string =>
  `ethnic:kazakh = ${a}\nethnic:russian = ${b}\nethnic:other = ${rest}\nethnic:all-groups = ${total}`;
const flows = (cis: number, other: number, external = cis + other): string =>
  `external = ${external}\ncis = ${cis}\nother = ${other}`;

describe('the note on rounding', () => {
  const CASES: readonly (readonly [string, string, string, object, boolean])[] = [
    ['stands under a chart whose printed parts give 99.9', GROUPS, groups('100', '100', '100', '300'), chart, true],
    [
      'stands under a table of the same shares',
      GROUPS,
      groups('100', '100', '100', '300'),
      table('structure', 'ethnic'),
      true,
    ],
    ['does not stand where the printed parts give 100', GROUPS, groups('100', '100', '200', '400'), chart, false],
    ['does not stand where one share is hidden', GROUPS, groups('100', '100', 'confidential', '300'), chart, false],
    ['does not excuse parts that are too few', GROUPS, groups('100', '100', '90', '300'), chart, false],
    ['does not stand where rounded shares fit', FLOWS, flows(12345, 7655), table('shares'), false],
    ['stands where two shares end in half a unit', FLOWS, flows(1005, 995), table('shares'), true],
    ['never stands under figures of persons', FLOWS, flows(1005, 995), table('flows'), false],
    [
      'stands under shares that the workbook has rounded itself',
      FLOWS,
      `${flows(1005, 995)}\nmeasure:share = 100.0\nmeasure:share cis = 50.3\nmeasure:share other = 49.8`,
      table('stated'),
      true,
    ],
    [
      'does not excuse stated shares that are wrong',
      FLOWS,
      `${flows(1005, 995)}\nmeasure:share = 100.0\nmeasure:share cis = 50.3\nmeasure:share other = 49.1`,
      table('stated'),
      false,
    ],
  ];
  for (const [name, indicators, figures, exhibit, stands] of CASES)
    it(name, () => assert.deepEqual(notes(indicators, figures, exhibit), stands ? [NOTE] : []));
});

describe('the note on rates of a part of the year', () => {
  const rate = (period: string): readonly string[] =>
    notes(
      `\n  a: { observe: { period: '${period}' }, over: [flow], members: { flow: [cis] } }\n  p: { observe: { period: 2020-01-01 } }\n  r: { rate: a, population: p }`,
      `cis ${period} = 300\n2020-01-01 = 20000`,
      table('r'),
    );
  it('stands under nine months', () =>
    assert.deepEqual(rate('2025-M01-M09'), ['Rates of a part of the year are converted to a full year.']));
  it('does not stand under a year', () => assert.deepEqual(rate('2025'), []));

  it('is a question that a text may ask', () => {
    const words = '{{#words "x"}}{{figure "r"}}{{#if (annualised "r")}}, in a full year{{/if}}{{/words}}';
    const said = ['2025-M01-M09', '2025'].map((period) => {
      const declared = `\n  a: { observe: { period: '${period}' } }\n  p: { observe: { period: 2020-01-01 } }\n  r: { rate: a, population: p }`;
      const told = telling(computed(declared, `${period} = 300\n2020-01-01 = 20000`));
      return rendered(sound(parseTemplate(words, 'x.md.hbs')), told).plain('x');
    });
    assert.deepEqual(said, ['20.00, in a full year', '15.00']);
  });
});
