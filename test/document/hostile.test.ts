import assert from 'node:assert/strict';
import { parseTemplate } from '../../src/document/template.ts';
import type { Code, CodeList } from '../../src/language/codelist.ts';
import { list } from '../checks/figures.ts';
import { computed } from '../indicators/computed.ts';
import { sound } from '../language/packs.ts';
import { PRELIMINARY, printed, rendered, telling } from './telling.ts';

const INDICATORS = computed(
  '  net: { observe: { direction: net }, over: [territory] }\n  gaining: { select: net, where: positive }',
  'net territory:10 = 7\nnet territory:11 = -7',
);

/** The code list of territories in which Abai region has another name. */
function renamed(name: string): CodeList | undefined {
  const territories = list('territory');
  if (territories === undefined) return undefined;
  const get = (code: string): Code | undefined => {
    const known = territories.get(code);
    return known && code === '10' ? { ...known, names: { en: { name } } } : known;
  };
  return { ...territories, get };
}

/** What a paragraph, an item and a link say where a name of the data is set into them. */
function said(name: string, body = 'In {{places "gaining"}} people.'): string {
  const template = sound(parseTemplate(`{{#section "s"}}\n${body}\n{{/section}}`, 'en.md.hbs'));
  const told = telling(INDICATORS, PRELIMINARY, (dimension) => (dimension === 'territory' ? renamed(name) : undefined));
  const render = rendered(template, told);
  const blocks = render.section('s');
  assert.deepEqual(render.findings, []);
  return printed(blocks).join('\n');
}

describe('data in a sentence never becomes markup', () => {
  const NAMES = [
    '**bold** *and* _italics_',
    '[a link](https://example.org)',
    '![an image](x.png)',
    '`code`',
    '# heading',
    '<script>alert(1)</script>',
    '&lt;b&gt; &amp;',
    '{{figure "external.net"}}',
    '{{{raw}}}',
    '{names} {size}',
    '| a | b |',
    '1. one\n2. two',
    '---',
    '    four spaces',
    '$& $1 \\',
    '\uE0000\uE001',
    '12:30 a::b',
  ];
  for (const name of NAMES) it(JSON.stringify(name), () => assert.equal(said(name), `In ${name} (7) people.`));

  const BODIES: readonly (readonly [string, string, string])[] = [
    ['at the beginning of a line', '{{places "gaining"}}', 'NAME (7)'],
    ['in an item of a list', '- {{places "gaining"}}', '- NAME (7)'],
    ['above a line of dashes', '{{places "gaining"}}\n---', 'NAME (7) ---'],
    ['under four spaces of a condition', '{{#if (preliminary)}}\n    {{places "gaining"}}\n{{/if}}', 'NAME (7)'],
    ['in bold', '**{{places "gaining"}}**', 'NAME (7)'],
    ['in the text of a link', '[{{places "gaining"}}](https://stat.gov.kz/)', 'NAME (7)'],
    ['in a note', '{{#note}}{{places "gaining"}}{{/note}}', 'Note: NAME (7)'],
  ];
  for (const [where, body, expected] of BODIES)
    it(`wherever it stands: ${where}`, () => {
      for (const name of ['# *a* <b>', '- x', '1. x', '> x', '](evil)'])
        assert.equal(said(name, body), expected.replace('NAME', name));
    });
});
