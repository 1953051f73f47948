import assert from 'node:assert/strict';
import { judgeTemplate } from '../../src/document/judge-template.ts';
import { lostReferences, numbered, numbersOf } from '../../src/document/numbered-references.ts';
import { parseTemplate } from '../../src/document/template.ts';
import { plainText } from '../../src/document/holes.ts';
import type { Block } from '../../src/document/tree.ts';
import { pack, sound } from '../language/packs.ts';
import { factsSaid } from '../support/facts-said.ts';
import { computed } from '../indicators/computed.ts';
import { sampleTable } from '../editions/sample.ts';
import { rendered, telling } from './telling.ts';

const KNOWN = {
  figures: new Set<string>(),
  indicators: new Set<string>(),
  exhibits: new Set(['by-territory', 'by-country']),
  printed: new Set(['by-territory', 'years-chart']),
  editions: new Set<string>(),
};

const section = (words: string): string => `{{#section "s"}}\n${words}\n{{/section}}`;

function said(words: string, tongue: string, table = 'Table 7'): string {
  const template = sound(parseTemplate(section(words), 't.md.hbs'));
  const blocks: readonly Block[] = rendered(
    template,
    telling(computed('  {}', ''), undefined, undefined, tongue),
  ).section('s');
  const numbers = numbersOf([sampleTable('by-territory', table)]);
  return blocks
    .map((block) => numbered(block, numbers))
    .flatMap((block) => ('children' in block ? [plainText(block.children)] : []))
    .join('\n');
}

function judged(words: string, tongue = 'en'): readonly string[] {
  return judgeTemplate(sound(parseTemplate(words, 't.md.hbs')), KNOWN, pack(tongue)).map(
    ({ code, place, facts }) =>
      `${place !== undefined && 'line' in place ? place.line : ''} ${code} ${Object.values(factsSaid(facts)).join(' · ')}`,
  );
}

describe('a reference to a table or figure', () => {
  for (const [tongue, words, expected] of [
    ['en', 'See {{ref "by-territory"}}.', 'See Table\u00A07.'],
    ['ru', 'Итоги – в {{ref "by-territory" "prepositional"}}.', 'Итоги – в таблице\u00A07.'],
    ['ru', '{{ref "by-territory" "Name"}} показывает.', 'Таблица\u00A07 показывает.'],
    ['ru', 'в таблицах {{ref "by-territory" "number"}} и далее', 'в таблицах 7 и далее'],
    ['kk', 'Қорытынды {{ref "by-territory" "locative"}} берілген.', 'Қорытынды 7\u2011кестеде берілген.'],
  ] as const)
    it(`says “${expected}” in ${tongue}`, () => assert.equal(said(words, tongue), expected));

  it('has the number that its exhibit has been given, wherever the exhibit stands', () => {
    assert.equal(said('See {{ref "by-territory"}}.', 'en', '12-кесте'), 'See Table\u00A012.');
  });

  for (const [what, words, expected] of [
    [
      'an exhibit that is not there',
      section('See {{ref "by-teritory"}}.'),
      '2 template-unknown-figure by-teritory · by-territory',
    ],
    [
      'a table of the spreadsheet only',
      section('\nSee {{ref "by-country"}}.'),
      '3 template-unknown-figure by-country · ',
    ],
    [
      'a form that the language has not',
      section('See {{ref "by-territory" "locative"}}.'),
      '2 template-malformed "ref": there is no form of a reference "locative" in this language: name, number',
    ],
    [
      'a place in a title',
      '{{#words "title"}}As in {{ref "by-territory"}}{{/words}}',
      '1 template-malformed "ref" stands in running text and in notes only',
    ],
  ] as const)
    it(`refuses ${what}, with its line`, () => assert.deepEqual(judged(words), [expected]));

  it('is told where it names what is not printed, under a condition for example', () => {
    const lost = lostReferences(new Map([['by-territory', { file: 't.md.hbs', line: 4 }]]), new Map());
    assert.deepEqual(
      lost.map(({ place, facts }) => [place, factsSaid(facts)['cause']]),
      [[{ file: 't.md.hbs', line: 4 }, '{{ref "by-territory"}} names what is not printed']],
    );
  });
});
