import assert from 'node:assert/strict';
import type { Block } from '../../../src/document/tree.ts';
import { advancesOf } from '../../../src/editions/docx/pages/advances.ts';
import { linesOf } from '../../../src/editions/docx/pages/lines.ts';
import { paginate, type Box } from '../../../src/editions/docx/pages/paginate.ts';
import { writeDocx } from '../../../src/editions/docx/index.ts';
import type { Publication } from '../../../src/editions/edition.ts';
import { samplePublication, sampleTable } from '../sample.ts';
import { partsOf } from './package.ts';

const line: Box = {
  lines: 1,
  leading: 10,
  edges: 0,
  before: 0,
  after: 0,
  keepNext: false,
  whole: false,
  repeated: 0,
};
const page = { first: 100, other: 100 };
const lines = (count: number): readonly Box[] => Array.from({ length: count }, () => line);

describe('Word edition: pages of the contents', () => {
  it('turns the page when no line fits, and sooner where the first page is shorter', () => {
    assert.deepEqual(paginate(lines(11), page).slice(-2), [1, 2]);
    assert.deepEqual(paginate(lines(11), { ...page, first: 80 }).slice(7), [1, 2, 2, 2]);
  });

  it('keeps a heading with two lines of what follows', () => {
    const heading = { ...line, keepNext: true };
    assert.deepEqual(paginate([...lines(7), heading, { ...line, lines: 5 }], page).slice(-2), [1, 1]);
    assert.deepEqual(paginate([...lines(8), heading, { ...line, lines: 5 }], page).slice(-2), [2, 2]);
  });

  it('leaves no single line of a paragraph at the foot or the head of a page', () => {
    assert.deepEqual(paginate([...lines(9), { ...line, lines: 4 }], page).at(-1), 2);
    // Four of five lines would fit: three stay, two go on, and there is room for eight more.
    assert.deepEqual(paginate([...lines(6), { ...line, lines: 5 }, ...lines(9)], page).slice(-3), [2, 2, 3]);
  });

  it('counts the greater of two spaces, and none at the head of a page', () => {
    const apart = { ...line, before: 10, after: 5 };
    assert.deepEqual(paginate([apart, apart, apart, apart, apart, apart], page), [1, 1, 1, 1, 1, 2]);
    assert.deepEqual(paginate([...lines(10), apart, ...lines(9)], page).at(-1), 3);
  });

  it('repeats the header rows of a table above the rows of the next page', () => {
    const row = { ...line, whole: true, repeated: 20 };
    assert.deepEqual(paginate([...lines(10), ...Array.from({ length: 9 }, () => row)], page).slice(-2), [2, 3]);
  });

  it('breaks lines at spaces and after dashes, never inside a number', () => {
    const advances = (): number => 1;
    const count = (text: string): number => linesOf([{ text, advances, points: 1 }], 10, 10);
    assert.equal(count('12345 7890'), 1);
    assert.equal(count('12345 78901'), 2);
    assert.equal(count('January–March'), 2);
    assert.equal(count('1\u00a0234\u00a0567\u00a0890'), 1);
  });

  it('measures letters as the font has them', () => {
    const regular = advancesOf(samplePublication.fonts.regular);
    assert.equal(regular('1'), regular('8'));
    assert.ok(regular('i') < regular('м') && regular('м') < regular('ш'));
  });

  it('moves a heading on when a long table stands before it', async () => {
    const { document } = samplePublication;
    const blocks = document.blocks.flatMap((block): readonly Block[] =>
      block.kind === 'table' ? [block, sampleTable('long', 'Table 2', 200)] : [block],
    );
    const longer: Publication = { ...samplePublication, document: { ...document, blocks } };
    // As LibreOffice sets them.
    assert.deepEqual(pagesOf(await writeDocx(samplePublication)), { contents: ['1', '3', '3'], all: '3' });
    assert.deepEqual(pagesOf(await writeDocx(longer)), { contents: ['1', '7', '8'], all: '8' });
  });
});

/** The pages that the contents name, and the number of pages in the foot. */
function pagesOf(bytes: Uint8Array) {
  const parts = partsOf(bytes);
  const numbers = parts.text('word/document.xml').matchAll(/PAGEREF .*?<w:t [^>]*>(\d+)/gs);
  const [, all] = /NUMPAGES.*?<w:t [^>]*>(\d+)/s.exec(parts.text('word/footer1.xml')) ?? [];
  return { contents: [...numbers].map(([, number]) => number), all };
}
