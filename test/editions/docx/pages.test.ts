import assert from 'node:assert/strict';
import type { Block } from '../../../src/document/tree.ts';
import { advancesOf } from '../../../src/editions/docx/pages/advances.ts';
import { linesOf } from '../../../src/editions/docx/pages/lines.ts';
import type { MarkedBox } from '../../../src/editions/docx/pages/boxes.ts';
import { paginate, type Heights } from '../../../src/editions/docx/pages/paginate.ts';
import { partedTables } from '../../../src/editions/docx/pages/parted.ts';
import { writeDocx } from '../../../src/editions/docx/index.ts';
import type { Publication } from '../../../src/editions/edition.ts';
import { samplePublication, sampleTable } from '../sample.ts';
import { line } from './line.ts';
import { partsOf } from './package.ts';

const page: Heights = { first: 100, other: 100, lying: 60 };
const lines = (count: number): readonly MarkedBox[] => Array.from({ length: count }, () => line);
/** The page on which each box begins. */
const pages = (boxes: readonly MarkedBox[], heights = page): readonly number[] =>
  paginate(boxes, heights).map(({ page: number }) => number);

/** A table under its caption, kept on one page. */
const table = (rows: number, leading = 10): readonly MarkedBox[] => [
  { ...line, keepNext: true },
  ...Array.from({ length: rows }, (_, row) => ({
    ...line,
    leading,
    whole: true,
    repeated: 10,
    keepNext: row < rows - 1,
    row,
  })),
];
/** Sixty lines to a page. */
const sheet: Heights = { first: 600, other: 600, lying: 400 };
const partedAfter = (count: number, rows: number, leading = 10): readonly number[] => {
  const blocks: readonly Block[] = [
    { kind: 'paragraph', role: 'text', children: [] },
    sampleTable('kept', 'Table 1', rows - 1),
  ];
  return [...partedTables(blocks, [lines(count), table(rows, leading)], sheet)];
};

describe('Word edition: pages of the contents', () => {
  it('turns the page when no line fits, and sooner where the first page is shorter', () => {
    assert.deepEqual(pages(lines(11), page).slice(-2), [1, 2]);
    assert.deepEqual(pages(lines(11), { ...page, first: 80 }).slice(7), [1, 2, 2, 2]);
  });

  it('keeps a heading with two lines of what follows', () => {
    const heading = { ...line, keepNext: true };
    assert.deepEqual(pages([...lines(7), heading, { ...line, lines: 5 }], page).slice(-2), [1, 1]);
    assert.deepEqual(pages([...lines(8), heading, { ...line, lines: 5 }], page).slice(-2), [2, 2]);
  });

  it('leaves no single line of a paragraph at the foot or the head of a page', () => {
    assert.deepEqual(pages([...lines(9), { ...line, lines: 4 }], page).at(-1), 2);
    // Four of five lines would fit: three stay, two go on, and there is room for eight more.
    assert.deepEqual(pages([...lines(6), { ...line, lines: 5 }, ...lines(9)], page).slice(-3), [2, 2, 3]);
  });

  it('counts the greater of two spaces, and none at the head of a page', () => {
    const apart = { ...line, before: 10, after: 5 };
    assert.deepEqual(pages([apart, apart, apart, apart, apart, apart], page), [1, 1, 1, 1, 1, 2]);
    assert.deepEqual(pages([...lines(10), apart, ...lines(9)], page).at(-1), 3);
  });

  it('repeats the header rows of a table above the rows of the next page', () => {
    const row = { ...line, whole: true, repeated: 20 };
    assert.deepEqual(pages([...lines(10), ...Array.from({ length: 9 }, () => row)], page).slice(-2), [2, 3]);
  });

  it('begins a page where pages lie, and another where they stand again', () => {
    const lying = { ...line, lies: true };
    const boxes = [...lines(2), ...Array.from({ length: 7 }, () => lying), line];
    assert.deepEqual(pages(boxes), [1, 1, 2, 2, 2, 2, 2, 2, 3, 4]);
  });

  it('lets a table begin on the page that it would leave under two thirds full', () => {
    assert.deepEqual(partedAfter(40, 25), [1]);
    assert.deepEqual(partedAfter(42, 25), [], '42 of 60 lines are enough');
    assert.deepEqual(partedAfter(30, 25), [], 'it fits');
    assert.deepEqual(partedAfter(33, 25), [1], 'it fits if Word sets no line more than was reckoned');
  });

  it('keeps three rows of a table on either side of a page’s end, or the table whole', () => {
    assert.deepEqual(partedAfter(30, 6, 60), [1]);
    assert.deepEqual(partedAfter(30, 5, 60), []);
    const heading = Array.from({ length: 2 }, () => ({ ...line, keepNext: true }));
    const blocks: readonly Block[] = [
      { kind: 'paragraph', role: 'text', children: [] },
      { kind: 'heading', level: 1, id: 'h', number: '', children: [] },
      sampleTable('kept', 'Table 1', 5),
    ];
    assert.deepEqual([...partedTables(blocks, [lines(36), heading, table(6, 80)], sheet)], [], 'not even three fit');
    assert.deepEqual([...partedTables(blocks, [lines(30), heading, table(6, 80)], sheet)], [2]);
  });

  it('breaks lines at spaces and after dashes, never inside a number', () => {
    const advances = (): number => 1;
    const count = (text: string): number => linesOf([{ text, advances, points: 1 }], 10, 10);
    assert.equal(count('12345 7890'), 1);
    assert.equal(count('12345 78901'), 2);
    assert.equal(count('January–March'), 2);
    assert.equal(count('1\u00a0234\u00a0567\u00a0890'), 1);
  });

  it('parts words that would leave a line too short, two lines in a row at most', () => {
    const advances = (): number => 1;
    const parts = (word: string): readonly number[] => Array.from({ length: word.length / 3 }, (_, at) => 3 * at + 3);
    const count = (text: string): number => linesOf([{ text, advances, points: 1 }], 40, 40, parts);
    const long = 'c'.repeat(38);
    assert.equal(count(`aaaa ${long} aaaa`), 2);
    assert.equal(count(`${'a'.repeat(20)} ${long} aaaa`), 3, 'nineteen points of a line may stay free');
    assert.equal(count(`aaaa ${long.toUpperCase()} aaaa`), 3, 'words in capitals stay whole');
    assert.equal(count(`aaaa ${'7'.repeat(38)} aaaa`), 3, 'numbers stay whole');
    assert.equal(count(`aaaa ${long} ${long} aaaa`), 3);
    assert.equal(count(`aaaa ${long} ${long} ${long} aaaa`), 5, 'no third hyphen in a row');
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
