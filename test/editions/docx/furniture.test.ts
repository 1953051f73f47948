import assert from 'node:assert/strict';
import { writeDocx } from '../../../src/editions/docx/index.ts';
import { sampleDocument, samplePublication } from '../sample.ts';
import { partsOf, sample } from './package.ts';
import type { Parts } from './package.ts';
import { paragraphsOf } from './paragraphs.ts';

/** The part a section refers to for its first or its other pages. */
function furniture(parts: Parts, kind: 'header' | 'footer', page: 'first' | 'default'): string {
  const [, id = ''] = new RegExp(`<w:${kind}Reference w:type="${page}" r:id="(\\w+)"`).exec(
    parts.text('word/document.xml'),
  ) ?? [''];
  const [, target = ''] = new RegExp(`Id="${id}"[^>]*Target="([^"]+)"`).exec(
    parts.text('word/_rels/document.xml.rels'),
  ) ?? [''];
  return parts.text(`word/${target}`);
}

const { bands, foot, office } = sampleDocument.furniture;

describe('Word edition: head and foot', () => {
  for (const page of ['first', 'default'] as const) {
    it(`carries foot, bands and watermark on the ${page} pages of the section`, async () => {
      const parts = partsOf(await sample);
      const head = furniture(parts, 'header', page);
      const words = paragraphsOf(head).map(({ text }) => text);
      for (const { text } of bands) assert.ok(words.includes(text), text);
      assert.match(head, /string="DRAFT"/);
      const below = paragraphsOf(furniture(parts, 'footer', page)).map(({ text }) => text);
      assert.equal(below[0], `${office}\t{PAGE} / {NUMPAGES}3`);
      assert.deepEqual(below.slice(1), foot);
    });
  }

  it('begins the running head on the second page', async () => {
    const parts = partsOf(await sample);
    const running = 'Migration of the population\tJanuary–December 2025';
    const words = (page: 'first' | 'default') => paragraphsOf(furniture(parts, 'header', page)).map(({ text }) => text);
    assert.ok(!words('first').includes(running));
    assert.ok(words('default').includes(running));
    assert.match(parts.text('word/document.xml'), /<w:titlePg\/>/);
  });

  it('leaves a final edition without bands, watermark and head on its title page', async () => {
    const { watermark, ...rest } = sampleDocument.furniture;
    assert.equal(watermark, 'DRAFT');
    const document = { ...sampleDocument, furniture: { ...rest, bands: [] } };
    const parts = partsOf(await writeDocx({ ...samplePublication, document }));
    assert.doesNotMatch(parts.text('word/document.xml'), /<w:headerReference w:type="first"/);
    assert.doesNotMatch(furniture(parts, 'header', 'default'), /v:shape/);
  });
});
