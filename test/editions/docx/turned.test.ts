import assert from 'node:assert/strict';
import validate from '@ooxml-tools/validate';
import { writeDocx } from '../../../src/editions/docx/index.ts';
import { orderOf } from '../../../src/editions/docx/pages/order.ts';
import type { Block } from '../../../src/document/tree.ts';

import { sampleTable } from '../sample.ts';
import { line } from './line.ts';
import { partsOf } from './package.ts';
import { paragraphsOf } from './paragraphs.ts';
import { turnedPublication } from './turned.ts';

const written = writeDocx(turnedPublication);

const sections = async (): Promise<readonly string[]> => {
  const xml = partsOf(await written).text('word/document.xml');
  return [...xml.matchAll(/<w:sectPr>.*?<\/w:sectPr>/gs)].map(([section]) => section);
};

describe('Word edition: tables that lie', function () {
  this.timeout(60_000);

  it('are sound to the Open XML SDK', async () => {
    assert.deepEqual(await validate(await written, 'docx'), []);
  });

  it('stand in sections of their own, between sections of pages that stand', async () => {
    const sizes = (await sections()).map(
      (section) => /<w:pgSz w:w="(\d+)" w:h="(\d+)" w:orient="(\w+)"/.exec(section)?.slice(1).join(' ') ?? '',
    );
    const [stands, lies] = ['11906 16838 portrait', '16838 11906 landscape'];
    assert.deepEqual(sizes, [stands, lies, stands, lies, stands]);
  });

  it('have a title page in the first section only, and heads and feet in each', async () => {
    const all = await sections();
    assert.deepEqual(
      all.map((section) => section.includes('<w:titlePg/>')),
      [true, false, false, false, false],
    );
    for (const section of all)
      for (const part of ['header', 'footer'])
        assert.match(section, new RegExp(`<w:${part}Reference w:type="default"`));
    const styles = partsOf(await written);
    const heads = styles.names.filter((name) => /^word\/header\d+\.xml$/.test(name)).map((name) => styles.text(name));
    assert.equal(heads.filter((head) => head.includes('RunningHeadWide')).length, 1);
  });

  it('let the text that follows go on before them, and take the heading that leads to them along', async () => {
    const said = paragraphsOf(partsOf(await written).text('word/document.xml'))
      .filter(({ cell, style }) => cell === undefined && /^(?:StatText|Heading1|Caption)$/.test(style))
      .map(({ text, style }) => (style === 'StatText' ? text.slice(0, 2) : style));
    assert.deepEqual(said.slice(0, 6), ['Heading1', 'A1', 'B1', 'Caption', 'B2', 'B3']);
    assert.deepEqual(said.slice(-5), ['Heading1', 'Caption', 'D1', 'D2', 'D3']);
  });

  it('let text pass until a page is filled, and change nothing where none lies', () => {
    const paragraph: Block = { kind: 'paragraph', role: 'text', children: [] };
    const blocks = [paragraph, sampleTable('t', 'Table 1', 3), paragraph, paragraph, paragraph];
    const heights = { first: 300, other: 300, lying: 200 };
    const order = (lying: number): readonly number[] =>
      orderOf(
        blocks,
        blocks.map(() => [{ ...line, lines: 10 }]),
        heights,
        (place) => place === lying,
      );
    assert.deepEqual(order(-1), [0, 1, 2, 3, 4]);
    // A page is filled to two thirds by two of the paragraphs.
    assert.deepEqual(order(1), [0, 2, 1, 3, 4]);
  });
});
