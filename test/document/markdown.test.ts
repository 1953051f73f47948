import assert from 'node:assert/strict';
import { parseTemplate } from '../../src/document/template.ts';
import type { Block } from '../../src/document/tree.ts';
import { computed } from '../indicators/computed.ts';
import { sound } from '../language/packs.ts';
import { printed, rendered, telling } from './telling.ts';

const INDICATORS = computed(
  '  a: { observe: { direction: arrivals } }\n  z: { observe: { direction: departures } }',
  'arrivals = 2309\ndepartures = 0',
);

/** Blocks of a section and what was found in it, as «line kind». */
function made(body: string): { readonly blocks: readonly Block[]; readonly findings: readonly string[] } {
  const template = sound(parseTemplate(`{{#section "s"}}\n${body}\n{{/section}}`, 'en.md.hbs'));
  const render = rendered(template, telling(INDICATORS));
  const blocks = render.section('s');
  return { blocks, findings: render.findings.map(({ code, facts }) => `${code} ${facts['kind']}`) };
}

describe('the Markdown of a template', () => {
  const TAKEN: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'headings, paragraphs and lists',
      '# A\n\ntext\nof two lines\n\n- one\n- two',
      ['# A', 'text of two lines', '- one', '- two'],
    ],
    ['bold, italics and links', '**a** *b* [c](https://stat.gov.kz/)', ['a b c']],
    [
      'a term with its meaning',
      '{{#terms}}\n- **Net** – arrivals less departures\n{{/terms}}',
      ['Net: arrivals less departures'],
    ],
    ['a clock', 'at 12:30', ['at 12:30']],
    ['a sign of less', '1 < 2 & 3', ['1 < 2 & 3']],
    ['a figure at the beginning of a line, with a dot', '{{figure "a"}}. people', ['2,309. people']],
    ['a figure above dashes', '{{figure "a"}}\n---', ['2,309 ---']],
    ['a condition with four spaces', '- x\n\n{{#if (zero "z")}}\n    no one left\n{{/if}}', ['- x no one left']],
    ['a figure within emphasis', '**{{figure "a"}}**-ға', ['2,309-ға']],
  ];
  for (const [name, body, expected] of TAKEN)
    it(`is printed: ${name}`, () => {
      const { blocks, findings } = made(body);
      assert.deepEqual(findings, []);
      assert.deepEqual(printed(blocks), expected);
    });

  const REFUSED: readonly (readonly [string, string, string])[] = [
    ['an image', '![a](b.png)', 'image'],
    ['a quotation', '> a', 'blockquote'],
    ['code', '`a`', 'inlineCode'],
    ['a fence', '```\na\n```', 'code'],
    ['a list within a list', '- a\n  - b', 'list'],
    ['a hard break', 'a  \nb', 'break'],
    ['a link by reference', '[a][b]\n\n[b]: https://stat.gov.kz/', 'linkReference'],
    ['a note of two paragraphs', '{{#note}}a\n\nb{{/note}}', 'more than one paragraph'],
    ['a note that is a list', '{{#note}}- a{{/note}}', 'list'],
    ['an exhibit within a sentence', 'a {{contacts}} b', 'exhibit within a sentence'],
  ];
  for (const [name, body, kind] of REFUSED)
    it(`is refused, and does not vanish: ${name}`, () =>
      assert.equal(made(body).findings[0], `template-unsupported ${kind}`));

  it('may hold a link with any character of an address', () => {
    const { blocks } = made('[a](https://stat.gov.kz/50%?q=%D0%90&x=a_b)');
    const [block] = blocks;
    assert.ok(block?.kind === 'paragraph');
    const [link] = block.children;
    assert.ok(link?.kind === 'link');
    assert.equal(link.href, 'https://stat.gov.kz/50%?q=%D0%90&x=a_b');
  });

  it('is missed by name: a section and words that the release asks for', () => {
    const render = rendered(sound(parseTemplate('{{#section "s"}}x{{/section}}', 'en.md.hbs')), telling(INDICATORS));
    render.section('t');
    render.words('title');
    assert.deepEqual(
      render.findings.map(({ code, stops, facts }) => [code, stops, facts['section'] ?? facts['words']]),
      [
        ['template-section-missing', true, 't'],
        ['template-words-missing', true, 'title'],
      ],
    );
  });
});
