import assert from 'node:assert/strict';
import { judgeTemplate, type Known } from '../../src/document/judge-template.ts';
import { parseTemplate } from '../../src/document/template.ts';
import type { Finding } from '../../src/finding/finding.ts';
import { pack } from '../language/packs.ts';
import { factsSaid } from '../support/facts-said.ts';
import { migrationTemplate } from './telling.ts';

const FILE = 'templates/x/en.md.hbs';
const KNOWN: Known = {
  figures: new Set(['external.net', 'external.arrivals', 'external.arrivals.change']),
  indicators: new Set(['interregional.gaining']),
  exhibits: new Set(['main-indicators']),
  printed: new Set(['main-indicators']),
  editions: new Set(['xlsx']),
};

/** What is said of a template of one language. */
function toldIn(tongue: string, body: string): string {
  const { value } = parseTemplate(inSection(body), FILE);
  assert.ok(value !== undefined);
  return judgeTemplate(value, KNOWN, pack(tongue)).map(noted)[0] ?? '';
}

/** «line code what nearest», whether the template cannot be read or names what there is not. */
function told(text: string): readonly string[] {
  const { value, findings } = parseTemplate(text, FILE);
  return (value === undefined ? findings : judgeTemplate(value, KNOWN)).map(noted);
}

function noted({ code, place, facts }: Finding): string {
  assert.ok(place !== undefined && 'file' in place && place.file === FILE);
  const { figure, name, nearest, cause, number } = factsSaid(facts);
  return [place.line, code, figure ?? name ?? cause ?? number, ...(nearest === undefined ? [] : [nearest])].join(' | ');
}

const inSection = (body: string): string => `{{#section "key-points"}}\n${body}\n{{/section}}\n`;
const QUESTION = '{{#if}} takes one question, as in {{#if (zero "…")}}';

describe('a template', () => {
  const SOUND: readonly (readonly [string, string])[] = [
    ['a figure', '{{figure "external.net"}}'],
    [
      'a figure within a condition within a condition',
      '{{#if (negative "external.net")}}a{{else}}{{#if (zero "external.net")}}{{figure "external.net"}}{{/if}}{{/if}}',
    ],
    ['else if', '{{#if (negative "external.net")}}a{{else if (zero "external.net")}}b{{/if}}'],
    [
      'exhibits, places and files',
      '{{#exhibit "main-indicators"}}Main{{/exhibit}}\n{{places "interregional.gaining"}} {{file "xlsx"}}',
    ],
    ['a number from outside, with its source', '{{stated "2 309" source="Ministry of Labour"}} people'],
    ['a number that belongs to the words', 'per {{literal "1,000"}} population, since {{literal "8 June 2022"}}'],
    [
      'digits in addresses of links and before the points of a list',
      '1. [a](https://x.kz/2025/#3)\n2. <https://x.kz/7>',
    ],
    ['a comment', '{{!-- {{figure "nothing"}} --}}'],
  ];
  for (const [name, body] of SOUND) it(`is sound with ${name}`, () => assert.deepEqual(told(inSection(body)), []));

  const DEFECTS: readonly (readonly [string, string, string])[] = [
    ['a number that somebody typed', 'a\nNet was 16,153 people.', '3 | template-literal-number | 16,153'],
    ['a typed year', 'a law of 2018', '2 | template-literal-number | 2018'],
    ['a typed share', '{{#note}}b 81.8%{{/note}}', '2 | template-literal-number | 81.8%'],
    ['a number in the words of a helper', '{{noun "external.net" "1 man" "men"}}', '2 | template-literal-number | 1'],
    [
      'a number from outside without a source',
      '{{stated "2 309"}}',
      '2 | template-malformed | a stated number says its source, as in {{stated "2 309" source="…"}}',
    ],
    [
      'a number from outside with an empty source',
      '{{stated "2 309" source=" "}}',
      '2 | template-malformed | a stated number says its source, as in {{stated "2 309" source="…"}}',
    ],
    ['an unknown figure', '\n{{figure "external.nett"}}', '3 | template-unknown-figure | external.nett | external.net'],
    ['a figure without a name', '{{figure}}', '2 | template-unknown-figure |  | '],
    ['a figure without quotes', '{{#if (negative external.net)}}a{{/if}}', '2 | template-unknown-figure |  | '],
    ['an unknown helper', '{{figur "external.net"}}', '2 | template-unknown-name | figur | figure'],
    ['a condition on a name', '{{#if negativ}}a{{/if}}', '2 | template-unknown-name | negativ | negative'],
    [
      'a condition on an unknown figure',
      'x\n\n{{#if (negative "external.ne")}}a{{/if}}',
      '4 | template-unknown-figure | external.ne | external.net',
    ],
    [
      'a condition on a run of text',
      '{{#if (figure "external.net")}}a{{/if}}',
      '2 | template-malformed | "figure" is text: it cannot be asked by {{#if}}',
    ],
    ['a condition on words', '{{#if "external.net"}}a{{/if}}', `2 | template-malformed | ${QUESTION}`],
    ['a condition on nothing', '{{#if}}a{{/if}}', `2 | template-malformed | ${QUESTION}`],
    [
      'a question in a sentence',
      '{{negative "external.net"}}',
      '2 | template-malformed | "negative" is a question, as in {{#if (negative "…")}}',
    ],
    [
      'a fault in the other branch',
      '{{#if (zero "external.net")}}a{{else}}{{figure "x"}}{{/if}}',
      '2 | template-unknown-figure | x | ',
    ],
    [
      'an unknown exhibit',
      '{{#exhibit "main-indicator"}}x{{/exhibit}}',
      '2 | template-unknown-figure | main-indicator | main-indicators',
    ],
    [
      'an unknown selection',
      '{{places "interregional.gainin"}}',
      '2 | template-unknown-figure | interregional.gainin | interregional.gaining',
    ],
    ['an edition that is not printed', '[x]({{file "xls"}})', '2 | template-unknown-figure | xls | xlsx'],
  ];
  for (const [name, body, expected] of DEFECTS)
    it(`is told with file and line: ${name}`, () => assert.equal(told(inSection(body))[0], expected));

  const REFUSED: readonly (readonly [string, string, RegExp])[] = [
    ['a partial', inSection('{{> header}}'), /^2 \| template-unknown-name \| partial/],
    ['a partial around text', inSection('{{#> header}}x{{/header}}'), /^2 \| template-unknown-name \| partial/],
    ['an inline partial', inSection('{{#*inline "x"}}y{{/inline}}'), /^2 \| template-unknown-name \| decorator/],
    ['a loop of its own', inSection('{{#each list}}x{{/each}}'), /^2 \| template-unknown-name \| each/],
    ['text outside of its sections', `Hello\n${inSection('x')}`, /^1 \| template-malformed \| text outside/],
    [
      'a helper outside of its sections',
      `${inSection('x')}\n{{figure "external.net"}}`,
      /^5 \| template-malformed \| text outside/,
    ],
    [
      'a section twice',
      inSection('x') + inSection('y'),
      /^4 \| template-malformed \| \{\{#section "key-points"\}\} stands twice/,
    ],
    [
      'a section that is not closed',
      '{{#section "a"}}\nx\n',
      /^3 \| template-malformed \| Handlebars does not understand it: \{\{#section "a"\}\}x/,
    ],
    [
      'a block closed by another name',
      '{{#section "a"}}\n{{#if (zero "external.net")}}{{/unless}}\n{{/section}}',
      /^2 \| template-malformed/,
    ],
    ['private-use characters', inSection('\uE000'), /template-malformed \| it holds private-use characters/],
  ];
  for (const [name, text, expected] of REFUSED)
    it(`is refused: ${name}`, () => assert.match(told(text)[0] ?? '', expected));

  it('tells all its faults at once', () =>
    assert.deepEqual(
      told(inSection('{{figure "a"}}\n{{figur "external.net"}}\n{{figure "b"}}')).map((line) => line.split(' | ')[0]),
      ['2', '3', '4'],
    ));

  const GRAMMAR: readonly (readonly [string, string, string, RegExp])[] = [
    ['ru', 'a form too few', '{{noun "external.net" "человек" "человека"}}', /has 3 \/ 4 forms in русский/],
    ['kk', 'a form too many', '{{noun "external.net" "адам" "адамдар"}}', /has 1 forms in қазақша/],
    ['ru', 'no gender', '{{changed "external.arrivals.change"}}', /no agreement "".*masculine, feminine/],
    ['ru', 'an unknown case of places', '{{places "interregional.gaining" "dative"}}', /no case of places "dative"/],
    ['kk', 'an unknown form of a period', '{{period "during"}}', /no form of a period "during"/],
    ['ru', 'an ending that the language has not', '{{figure "external.net" "accusative"}}', /no ending "accusative"/],
  ];
  for (const [tongue, name, body, expected] of GRAMMAR)
    it(`is told what its language lacks: ${name}`, () => assert.match(toldIn(tongue, body), expected));

  it('may use all that its language has', () => {
    const russian =
      '{{noun "external.net" "пункт" "пункта" "пунктов" "пункта"}} {{changed "external.arrivals.change" "neuter"}}';
    assert.equal(
      toldIn('ru', `${russian} {{period "In" "by-name"}} {{places "interregional.gaining" "genitive"}}`),
      '',
    );
    assert.equal(
      toldIn('kk', '{{figure "external.net" "dative"}} {{count "external.net" "өңірде"}} {{period "year-ago" "with"}}'),
      '',
    );
  });

  it('of the migration release has the same sections and words in every language', () => {
    const named = (tongue: string): readonly (readonly string[])[] => {
      const { sections, words } = migrationTemplate(tongue);
      return [[...sections.keys()], [...words.keys()]];
    };
    assert.deepEqual(named('kk'), named('en'));
    assert.deepEqual(named('ru'), named('en'));
  });

  it('of the migration release in English says every part of its outline', () =>
    assert.deepEqual(
      [...migrationTemplate().sections.keys()],
      ['key-points', 'dynamic-tables', 'glossary', 'methodology', 'links', 'contacts'],
    ));
});
