import assert from 'node:assert/strict';
import { writeDocx } from '../../../src/editions/docx/index.ts';
import type { DocumentTree } from '../../../src/document/tree.ts';
import { pack } from '../../language/packs.ts';
import { sampleDocument, samplePublication } from '../sample.ts';
import { partsOf, sample, type Parts } from './package.ts';

/** What stands in the properties of paragraphs, runs, cells and tables, each kind once: «w:pPr keepNext». */
function direct(xml: string): readonly string[] {
  const found = new Set<string>();
  for (const [, kind = '', content = ''] of xml.matchAll(/<w:(pPr|rPr|tcPr|tblPr)>(.*?)<\/w:\1>/gs))
    for (const [, name = ''] of content.matchAll(/<w:(\w+)/g)) found.add(`${kind} ${name}`);
  return [...found].toSorted();
}

/** One paragraph in a language, printed. */
async function inLanguage(language: string, words: string): Promise<Parts> {
  const { foreign = [], locale } = pack(language);
  const blocks: DocumentTree['blocks'] = [
    { kind: 'paragraph', role: 'text', children: [{ kind: 'strong', children: [{ kind: 'text', text: words }] }] },
  ];
  return partsOf(
    await writeDocx({ ...samplePublication, document: { ...sampleDocument, language, locale, foreign, blocks } }),
  );
}

describe('Word edition: formatting', () => {
  it('leaves the look to the styles', async () => {
    assert.deepEqual(
      direct(partsOf(await sample).text('word/document.xml')),
      [
        // Kept with the row below: which rows are, depends on the length of the table.
        'pPr keepNext',
        'pPr numId',
        'pPr numPr',
        'pPr ilvl',
        'pPr pStyle',
        'rPr lang',
        'rPr rStyle',
        // A total row has its tint, the last header row its rule, a column of key figures its rule: no style of Word marks these.
        'tblPr tblCaption',
        'tblPr tblCellMar',
        'tblPr tblDescription',
        'tblPr tblLayout',
        'tblPr tblLook',
        'tblPr tblStyle',
        'tblPr tblW',
        'tblPr top',
        'tcPr bottom',
        'tcPr gridSpan',
        'tcPr left',
        'tcPr shd',
        'tcPr tcBorders',
        'tcPr tcMar',
        'tcPr tcW',
        'tcPr vAlign',
        'tcPr vMerge',
      ].toSorted(),
    );
  });

  it('leaves it to them in heads and feet too', async () => {
    const parts = partsOf(await sample);
    for (const name of parts.names.filter((part) => /^word\/(?:header|footer)\d\.xml$/.test(part)))
      assert.deepEqual(
        direct(parts.text(name)).filter((one) => one !== 'rPr noProof'),
        ['pPr pStyle'],
        name,
      );
  });

  it('has every style that the look of the office names', async () => {
    const styles = partsOf(await sample).text('word/styles.xml');
    const names =
      'StatTitle StatPeriod KeyFigure KeyPoint Heading1 Heading2 Heading3 Caption TableHead TableStub TableNumber TableTotal Note Source'.split(' '); // prettier-ignore
    for (const name of names) assert.ok(styles.includes(`w:styleId="${name}"`), name);
  });

  it('breaks words of English and Russian, at most in two lines one after another, and none of Kazakh', async () => {
    for (const [language, expected] of [
      ['en', true],
      ['ru', true],
      ['kk', false],
    ] as const) {
      const settings = (await inLanguage(language, '…')).text('word/settings.xml');
      assert.equal(settings.includes('<w:autoHyphenation/><w:consecutiveHyphenLimit w:val="2"/>'), expected, language);
    }
    const styles = partsOf(await sample).text('word/styles.xml');
    const whole = [...styles.matchAll(/w:styleId="(\w+)">(?:(?!<\/w:style>).)*<w:suppressAutoHyphens\/>/gs)].map(
      ([, id]) => id,
    );
    for (const style of ['StatTitle', 'Heading1', 'Heading2', 'Heading3', 'Caption', 'TableStub'])
      assert.ok(whole.includes(style), style);
    assert.ok(!whole.includes('StatText'));
  });

  for (const [language, locale, words, expected] of [
    [
      'en',
      'en-GB',
      'The “Көші-қон 2025 балансы” and “Миграция населения”.',
      ['kk-KZ “Көші-қон 2025 балансы” ', 'ru-RU “Миграция населения”.'],
    ],
    ['ru', 'ru-RU', 'Миграция: Қазақстан Республикасы, SDMX', ['kk-KZ Қазақстан ', 'en-GB SDMX']],
    ['kk', 'kk-KZ', 'Көші-қон, SDMX, 2025', ['en-GB SDMX, 2025']],
  ] as const)
    it(`says the language of the text, and of words that ${language} does not write`, async () => {
      const parts = await inLanguage(language, words);
      const foreign = parts
        .text('word/document.xml')
        .matchAll(/<w:lang w:val="([^"]*)"\/><\/w:rPr><w:t [^>]*>([^<]*)/g);
      assert.deepEqual(
        [...foreign].map(([, tongue, said]) => `${tongue} ${said}`),
        expected,
      );
      assert.ok(parts.text('word/styles.xml').includes(`<w:lang w:val="${locale}"`));
    });
});
