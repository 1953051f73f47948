import assert from 'node:assert/strict';
import type { Block, ChartBlock } from '../../../src/document/tree.ts';
import { carriersOf } from '../../../src/editions/docx/carried.ts';
import { wordParts } from '../../../src/editions/docx/hyphenation.ts';
import { writeDocx } from '../../../src/editions/docx/index.ts';
import { partsMade } from '../../../src/editions/docx/mould/index.ts';
import { finishedPackage } from '../../../src/editions/docx/package/index.ts';
import { settingOf } from '../../../src/editions/docx/setting.ts';
import type { Publication } from '../../../src/editions/edition.ts';
import { examplePublications } from '../../support/publications.ts';
import { everyForm } from '../charts/forms.ts';
import { samplePublication } from '../sample.ts';
import { partsOf } from './package.ts';
import { turnedPublication } from './turned.ts';

/** As docx makes it, without a mould. */
async function straight(publication: Publication): Promise<Uint8Array> {
  const setting = settingOf(publication, await wordParts(publication.document));
  const carriers = carriersOf(setting);
  return finishedPackage(partsMade(setting, carriers), setting, carriers);
}

const withBlocks = (blocks: readonly Block[], title = 'Migration'): Publication => {
  const { document } = samplePublication;
  return { ...samplePublication, document: { ...document, title, blocks } };
};

/** The same chart with other words and figures, of the same length of numbers. */
const turned = (block: ChartBlock): ChartBlock => ({
  ...block,
  label: `${block.label}0`,
  alt: `${block.alt} again`,
  categories: block.categories.map((category) => `${category}b`),
  series: block.series.map((one) => ({
    ...one,
    label: `${one.label}b`,
    points: one.points.map((point) => ({ ...point, value: point.value === null ? null : point.value * 1.001 })),
  })),
});

async function assertSame(publication: Publication): Promise<void> {
  const moulded = await writeDocx(publication);
  const made = await straight(publication);
  if (Buffer.compare(moulded, made) === 0) return;
  const [one, other] = [partsOf(moulded), partsOf(made)];
  for (const name of one.names) assert.equal(one.text(name), other.text(name), name);
  assert.fail('the archives differ');
}

describe('Word edition: moulds', function () {
  this.timeout(60_000);

  it('give what docx itself makes, in every form of chart, for the first document and for those after it', async () => {
    for (const block of everyForm()) {
      await assertSame(withBlocks([block]));
      await assertSame(withBlocks([turned(block)], 'Migration of the population'));
    }
    await assertSame(withBlocks(everyForm().map(turned)));
  });

  it('give what docx makes of the whole sample, as a draft and under another title', async () => {
    const { document } = samplePublication;
    await assertSame(samplePublication);
    const furniture = { ...document.furniture, runningTitle: 'Another title', watermark: 'DRAFT' };
    await assertSame({ ...samplePublication, document: { ...document, furniture } });
  });

  it('give what docx makes of the example, in every language, as a draft and final', async () => {
    for (const { publication } of await examplePublications()) await assertSame(publication);
  });

  it('give what docx makes of pages that lie', async () => {
    await assertSame(turnedPublication);
    await assertSame({ ...turnedPublication, document: { ...turnedPublication.document, title: 'Another' } });
  });

  it('keep words that markup writes otherwise, and words that look like those of a mould', async () => {
    const [block] = everyForm();
    assert.ok(block !== undefined);
    for (const label of [
      'Births & deaths',
      '"Net"',
      "Women's",
      ' spaced ',
      '',
      '\uE0000\uE001',
      '7310000000000001',
      'X',
    ]) {
      const series = block.series.map((one, place) => (place === 0 ? { ...one, label } : one));
      await assertSame(withBlocks([{ ...block, series, categories: block.categories.map(() => label) }], label));
    }
  });
});
