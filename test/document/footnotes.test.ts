import assert from 'node:assert/strict';
import { footnoted } from '../../src/document/footnotes.ts';
import { plainText } from '../../src/document/holes.ts';
import { judgeTemplate } from '../../src/document/judge-template.ts';
import { parseTemplate, type Template } from '../../src/document/template.ts';
import type { Block, Inline } from '../../src/document/tree.ts';
import { computed } from '../indicators/computed.ts';
import { sampleTable } from '../editions/sample.ts';
import { sound } from '../language/packs.ts';
import { factsSaid } from '../support/facts-said.ts';
import { rendered, telling } from './telling.ts';

const NOTHING = new Set<string>();
const KNOWN = { figures: NOTHING, indicators: NOTHING, exhibits: new Set(['t']), printed: NOTHING, editions: NOTHING };

const template = (words: string): Template =>
  sound(parseTemplate(`{{#section "s"}}\n${words}\n{{/section}}`, 'a b.md.hbs'));

const withMarks = (inlines: readonly Inline[]): string =>
  inlines.map((inline) => (inline.kind === 'footnote' ? `[${inline.mark}]` : plainText([inline]))).join('');

/** A block a line, footnotes with their numbers. */
const lines = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block): readonly string[] => {
    if (block.kind === 'list') return block.items.map((item) => `- ${withMarks(item)}`);
    if (block.kind === 'footnotes') return block.items.map(({ mark, children }) => `${mark}: ${withMarks(children)}`);
    return 'children' in block ? [withMarks(block.children)] : [block.kind];
  });

function made(words: string, after: readonly Block[] = []) {
  const render = rendered(template(words), telling(computed('  {}', '')));
  return footnoted([...render.section('s'), ...after], render.footnotes);
}

const judged = (words: string): readonly string[] =>
  judgeTemplate(template(words), KNOWN).map(
    ({ place, facts }) => `${place && 'line' in place ? place.line : ''}: ${Object.values(factsSaid(facts)).join(' ')}`,
  );

describe('a footnote', () => {
  it('is numbered by where it is called, and stands before the next heading, table or chart', () => {
    const words =
      'One[^b] and two[^a].\n\n- three[^c]\n\n[^a]: Of *a*.\n[^b]: Of b.\n  It goes on.\n\n# Next\n\nEnd.\n\n[^c]: Of c.';
    assert.deepEqual(lines(made(words).blocks), [
      'One[1] and two[2].',
      '- three[3]',
      '1: Of b. It goes on.',
      '2: Of a.',
      '3: Of c.',
      'Next',
      'End.',
    ]);
    assert.deepEqual(
      lines(
        made('One[^b].\n\n[^b]: Of b.', [
          sampleTable('t', 'Table 1'),
          { kind: 'paragraph', role: 'text', children: [] },
        ]).blocks,
      ),
      ['One[1].', '1: Of b.', 'table', ''],
    );
  });

  it('is no address of a link, though it be one word', () => {
    assert.deepEqual(lines(made('One[^b].\n\n[^b]: Preliminary.').blocks), ['One[1].', '1: Preliminary.']);
  });

  it('is called within key points and explained below them', () => {
    assert.deepEqual(lines(made('{{#key-points}}\n- Point[^1].\n{{/key-points}}\n\n[^1]: Why.').blocks), [
      '- Point[1].',
      '1: Why.',
    ]);
  });

  it('is told when its words stand under a condition that does not hold', () => {
    const { findings } = made('One[^b].\n\n{{#if (preliminary)}}\nText.\n{{else}}\n[^b]: Final.\n{{/if}}');
    assert.deepEqual(
      findings.map(({ place, facts }) => [place, factsSaid(facts)['cause']]),
      [[{ file: 'a b.md.hbs' }, '[^b] has no words here']],
    );
  });

  for (const [what, words, expected] of [
    ['sound', 'One[^b].\n\n[^b]: Of b.', []],
    ['without words', 'One[^b].', ['2: [^b] has no words, as in «[^b]: …»']],
    ['that nothing calls', 'One.\n\n[^b]: Of b.', ['4: the footnote «[^b]: …» is not called']],
    ['called twice', 'One[^b].\nTwo[^b].\n\n[^b]: Of b.', ['3: [^b] stands twice']],
    ['in a heading', '# One[^b]\n\n[^b]: Of b.', ['2: a footnote is called from paragraphs, lists and terms only']],
    [
      'in a caption',
      '{{#exhibit "t"}}One[^b]{{/exhibit}}',
      ['2: a footnote is called from paragraphs, lists and terms only'],
    ],
    ['with a number that nobody computed', 'One[^b].\n\n[^b]: Of 20.', ['4: 20']],
  ] as const)
    it(`is judged by its line: one ${what}`, () => assert.deepEqual(judged(words), expected));
});
