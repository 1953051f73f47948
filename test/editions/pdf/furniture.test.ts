import assert from 'node:assert/strict';
import { writePdf } from '../../../src/editions/pdf/index.ts';
import { sampleDocument, samplePublication } from '../sample.ts';
import { readPdf, sample } from './reading.ts';

const { furniture } = sampleDocument;

describe('PDF edition: furniture of the pages', () => {
  it('carries its bands at the head of every page', async () => {
    const { pages } = await readPdf(await sample);
    assert.ok(pages.length > 1);
    for (const { lines } of pages) {
      assert.deepEqual(
        lines.slice(0, 2),
        furniture.bands.map(({ text }) => text),
      );
    }
  });

  it('says page and pages, and who answers for the release, at the foot of every page', async () => {
    const { pages } = await readPdf(await sample);
    pages.forEach(({ lines }, index) => {
      const foot = lines.slice(-3).join(' ');
      assert.ok(foot.includes(`| ${index + 1} / ${pages.length}`), foot);
      assert.ok(foot.includes('b.example@example.org'), foot);
      assert.equal(lines.at(-1), furniture.foot[1]);
    });
  });

  it('has its running head from page 2', async () => {
    const { pages } = await readPdf(await sample);
    const running = `${furniture.runningTitle} | ${furniture.runningPeriod}`;
    assert.ok(!pages[0]?.lines.includes(running));
    for (const { lines } of pages.slice(1)) assert.equal(lines[2], running);
  });

  it('makes room for a third band and a longer foot', async () => {
    const more = {
      ...furniture,
      bands: [...furniture.bands, { kind: 'errors' as const, text: '2 errors, not publishable' }],
      foot: [...furniture.foot, 'a third line', 'a fourth line', 'a fifth line'],
    };
    const { pages } = await readPdf(
      await writePdf({ ...samplePublication, document: { ...sampleDocument, furniture: more } }),
    );
    for (const { lines } of pages) {
      assert.equal(lines[2], '2 errors, not publishable');
      assert.deepEqual(lines.slice(-3), ['a third line', 'a fourth line', 'a fifth line']);
    }
  });

  it('is without bands and watermark in a final edition', async () => {
    const { watermark, ...rest } = furniture;
    assert.equal(watermark, 'DRAFT');
    const final = { ...sampleDocument, furniture: { ...rest, bands: [] } };
    const { pages } = await readPdf(await writePdf({ ...samplePublication, document: final }));
    assert.equal(
      pages[0]?.lines[0],
      'Bureau of National Statistics of the Agency for Strategic Planning and Reforms of the Republic of Kazakhstan',
    );
    assert.ok(!pages.some(({ lines }) => lines.some((line) => line.includes('DRAFT'))));
  });
});
