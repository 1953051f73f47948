import assert from 'node:assert/strict';
import { millimetres } from '../../../src/editions/pdf/millimetres.ts';
import { missingGlyphs, writePdf } from '../../../src/editions/pdf/index.ts';
import type { Block } from '../../../src/document/tree.ts';
import { house, sampleDocument, samplePublication, sampleTable } from '../sample.ts';
import { readPdf, sample } from './reading.ts';

const printed = async (blocks: readonly Block[]) =>
  readPdf(await writePdf({ ...samplePublication, document: { ...sampleDocument, blocks } }));

describe('PDF edition: content', () => {
  it('gives the page of each heading in the contents, and leads there', async () => {
    const { pages } = await readPdf(await sample);
    const pageOf = (heading: string): number => pages.findIndex(({ lines }) => lines.includes(heading)) + 1;
    for (const words of ['1 Key points', '2 Dynamic tables', '3 Glossary']) {
      const line = pages[0]?.lines.find((one) => one.startsWith(`${words} | `));
      assert.equal(line, `${words} | ${pageOf(words)}`);
      assert.ok(pages[0]?.links.some((link) => 'page' in link && link.page === pageOf(words)));
    }
  });

  it('has headings as bookmarks, one under another', async () => {
    const { outline } = await readPdf(await sample);
    assert.deepEqual(
      outline.map(({ title, items }) => [title, items.map((item) => item.title)]),
      [
        ['1 Key points', ['Tables']],
        ['2 Dynamic tables', []],
        ['3 Glossary', []],
      ],
    );
  });

  it('leads from a bookmark to the heading itself', async () => {
    const { outline, pages } = await readPdf(await sample);
    const items = pages.flatMap((page) => page.items);
    for (const { title, dest } of outline) {
      // The contents have the same words before.
      const heading = items.findLast(({ text }) => title.endsWith(text.trim()));
      const head = Number(dest[3]);
      assert.ok(heading && head > heading.y && head < heading.y + 30, title);
    }
  });

  it('leads to the sibling editions by relative links', async () => {
    const { pages } = await readPdf(await sample);
    const uris = new Set(pages.flatMap(({ links }) => links.flatMap((link) => ('uri' in link ? [link.uri] : []))));
    const siblings = [...uris].filter((uri) => !uri.startsWith('https:'));
    assert.deepEqual(siblings, ['migration-2025-12-en.xlsx', "migration-2025-12-en.xlsx#'D01'!A1"]);
  });

  it('prints every letter of Kazakh and the sign of the tenge', async () => {
    const { pages } = await readPdf(await sample);
    assert.ok(pages.some(({ lines }) => lines.some((line) => line.includes('Ә ғ қ ң ө ұ ү һ і ₸ Көші-қон айырымы.'))));
  });

  it('keeps all text inside the type area', async () => {
    const { pages } = await readPdf(await sample);
    const left = millimetres(house.page.leftMm) - 0.1;
    const right = 595.28 - millimetres(house.page.rightMm) + 0.1;
    for (const { x, y, width, text } of pages.flatMap(({ items }) => items)) {
      assert.ok(x >= left && x + width <= right, `“${text}” from ${x} to ${x + width}`);
      assert.ok(y > 15 && y < 835, `“${text}” at ${y}`);
    }
  });

  it('names characters without a glyph, and refuses to print boxes', async () => {
    const blocks: readonly Block[] = [
      { kind: 'paragraph', role: 'text', children: [{ kind: 'text', text: 'up ▲, 漢' }] },
    ];
    const publication = { ...samplePublication, document: { ...sampleDocument, blocks } };
    assert.deepEqual(missingGlyphs(publication), ['U+25B2 ▲', 'U+6F22 漢']);
    assert.deepEqual(missingGlyphs(samplePublication), []);
    await assert.rejects(writePdf(publication), /no glyph for U\+25B2 ▲, U\+6F22 漢/);
  });

  for (const bad of [undefined, null, Number.NaN, 'undefined', 'NaN']) {
    it(`refuses a text that is ${typeof bad === 'string' ? `“${bad}”` : String(bad)}`, async () => {
      const text = bad as string; // what a defective stage might hand over
      const blocks: readonly Block[] = [{ kind: 'paragraph', role: 'text', children: [{ kind: 'text', text }] }];
      await assert.rejects(printed(blocks), /blocks\[0\]\.children\[0\]\.text/);
    });
  }

  it('refuses a line of the contents that leads nowhere', async () => {
    const entries = [{ target: 'section-9', text: '9 Nowhere' }];
    await assert.rejects(printed([{ kind: 'contents', title: 'Contents', entries }]), /section-9/);
  });

  it('never leaves a heading at the foot of a page', async () => {
    const text = { kind: 'text' as const, text: 'A line of running text that fills a page. '.repeat(4) };
    for (let count = 8; count < 24; count += 1) {
      const filling = Array.from({ length: count }, (): Block => ({
        kind: 'paragraph',
        role: 'text',
        children: [text],
      }));
      const heading: Block = {
        kind: 'heading',
        level: 1,
        id: 'last',
        number: '1',
        children: [{ kind: 'text', text: 'Last' }],
      };
      const { pages } = await printed([...filling, heading, sampleTable('last-table', 'Table 1', 6)]);
      const page = pages.find(({ lines }) => lines.includes('1 Last'));
      assert.ok(page !== undefined);
      assert.ok(page.lines.includes('Table 1. External migration by territory, January–December 2025'));
      assert.ok(page.lines.some((line) => line.startsWith('Akmola | ')));
    }
  });
});
