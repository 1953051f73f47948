import assert from 'node:assert/strict';
import type { Block, Inline } from '../../../src/document/tree.ts';
import { writePdf } from '../../../src/editions/pdf/index.ts';
import { sampleDocument, samplePublication } from '../sample.ts';
import { wide } from '../wide.ts';
import { faultsOf, marginsOf } from './faults.ts';
import { positionsOf } from './positions.ts';
import { readPdf } from './reading.ts';
import { hear, read } from './structure.ts';

const text = (value: string): Inline => ({ kind: 'text', text: value });
const paragraph: Block = {
  kind: 'paragraph',
  role: 'text',
  children: [text('Words of a sentence. '.repeat(40).trim())],
};
const heading = (id: string): Block => ({
  kind: 'heading',
  level: 1,
  id,
  number: '',
  children: [text(`Section ${id}`)],
});
const contacts = sampleDocument.blocks.filter(({ kind }) => kind === 'contacts');

const publicationOf = (blocks: readonly Block[]) => ({
  ...samplePublication,
  document: { ...sampleDocument, blocks: [...blocks, ...contacts] },
});

/** Of each page: whether it lies, and the labels of tables on it. */
async function pagesOf(blocks: readonly Block[]): Promise<readonly string[]> {
  const publication = publicationOf(blocks);
  const bytes = await writePdf(publication);
  const positions = await positionsOf(bytes);
  assert.deepEqual(faultsOf(positions, marginsOf(publication)), []);
  const { pages } = await readPdf(bytes);
  return positions.map(({ width, height }, index) => {
    const labels = pages[index]?.lines.flatMap((line) => /^Table \d+(?:, continued)?/.exec(line)?.[0] ?? []) ?? [];
    return [width > height ? 'lies' : 'stands', ...labels].join(': ');
  });
}

describe('PDF edition: wide tables', () => {
  it('of more than nine columns are split by their groups, the stub repeated', async () => {
    const blocks = [paragraph, wide(12, 8), paragraph];
    assert.deepEqual(await pagesOf(blocks), ['stands: Table 9: Table 9, continued', 'stands']);
    const { pages } = await readPdf(await writePdf(publicationOf(blocks)));
    assert.equal(pages.flatMap(({ lines }) => lines.filter((line) => line.startsWith('Territory |'))).length, 2);
  });

  it('lie on a page of their own where that was asked for, once the page before is full; the text goes on before it', async () => {
    const blocks = [
      heading('A'),
      paragraph,
      { ...wide(12), turned: true },
      ...Array.from({ length: 6 }, () => paragraph),
    ];
    assert.deepEqual(await pagesOf(blocks), ['stands', 'lies: Table 9', 'stands']);
    const heard = (await hear(await writePdf(publicationOf(blocks)))).map(({ root }) => read(root)).join('\n');
    // Heard where it was spoken of.
    assert.ok(heard.includes('Territory'));
  });

  it('lie where they would be split in more than two groups of columns', async () => {
    assert.deepEqual(await pagesOf([...Array.from({ length: 7 }, () => paragraph), wide(24, 6)]), [
      'stands',
      'stands',
      'lies: Table 9: Table 9, continued',
    ]);
  });

  it('go on over pages that lie, and the pages after them stand', async () => {
    const pages = await pagesOf([
      ...Array.from({ length: 7 }, () => paragraph),
      { ...wide(12, 60), turned: true },
      heading('B'),
      paragraph,
    ]);
    assert.deepEqual(pages, [
      'stands',
      'stands',
      'lies: Table 9',
      'lies: Table 9, continued',
      'lies: Table 9, continued',
      'stands',
    ]);
  });
});
