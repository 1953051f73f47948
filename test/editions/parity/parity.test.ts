import assert from 'node:assert/strict';
import type { Block, Inline, TableBlock } from '../../../src/document/tree.ts';
import type { Publication } from '../../../src/editions/edition.ts';
import { pack } from '../../language/packs.ts';
import { samplePublication } from '../sample.ts';
import { numbersOf, type Numbers } from './charts.ts';
import { printed, printedExample, type Editions } from './editions.ts';
import { onlyIn } from './said.ts';
import { differsInXlsx } from './xlsx.ts';

/*
 * The press promises one truth in every edition. What one edition has and another has not, and why:
 * - heads and feet of the pages, «continued», repeated headers: the pages of each edition are its own;
 * - page numbers of the contents: likewise;
 * - bullets and numbers of lists, the triangle beside a change: characters in one, drawn or counted in the other;
 * - the place of footnotes: at the foot of the page in Word;
 * - words inside the picture of a chart: in Word the chart is drawn by Word, and its numbers are compared; a map is a picture in both,
 *   without a workbook: its alternative text is compared;
 * - hyphens at the ends of lines, and the point between two dates where a line ends;
 * - cover, contents, signs, notes and the series of the spreadsheet; its heads are in one row, its figures unrounded.
 */

const languages = ['kk', 'ru', 'en'] as const;

const inXlsx = ({ xlsx, docx }: Editions, language: string): readonly string[] =>
  differsInXlsx(xlsx, docx.tables, pack(language));

/** The charts of the PDF by the data it carries: those whose first field is empty. */
const chartsInPdf = ({ pdf }: Editions): readonly Numbers[] =>
  [...pdf.data.values()].flatMap(([heads = [], ...rows]) => (heads[0] === '' ? [numbersOf(heads, rows)] : []));

const inOrder = (charts: readonly Numbers[]): readonly string[] =>
  charts.map((numbers) => numbers.join('\n')).toSorted();

describe('the editions of one publication', function () {
  this.timeout(200_000);
  let all: ReadonlyMap<string, Editions>;
  before(async () => {
    all = new Map([...(await printedExample(languages)), ['sample', await printed(samplePublication)]]);
  });
  const editions = (name: string): Editions => {
    const found = all.get(name);
    assert.ok(found !== undefined);
    return found;
  };

  for (const name of [...languages, 'sample'])
    describe(name, () => {
      it('say the same in the PDF and in Word, line by line and cell by cell, in the same order', () => {
        const { pdf, docx } = editions(name);
        assert.ok(pdf.lines.filter(({ kind }) => kind === 'row').length > 20);
        for (const kind of ['title', 'heading', 'text', 'item', 'key', 'contents', 'caption', 'head', 'figure'])
          assert.ok(
            pdf.lines.some((line) => line.kind === kind),
            kind,
          );
        assert.deepEqual(docx.lines, pdf.lines);
      });

      it('hold the same numbers in the charts: of Word, of its workbooks, of the data inside the PDF', () => {
        const { charts } = editions(name);
        const counted = charts.filter(({ scattered }) => !scattered);
        for (const { workbook, drawn } of counted) assert.deepEqual(drawn, workbook);
        const inPdf = inOrder(chartsInPdf(editions(name)));
        const inWord = inOrder(counted.map(({ workbook }) => workbook));
        assert.ok(inWord.length > 1);
        assert.deepEqual(
          inPdf.filter((numbers) => inWord.includes(numbers)),
          inWord,
        );
        for (const { cells } of charts.filter(({ scattered }) => scattered)) {
          const holds = (numbers: string): boolean =>
            numbers.split('\n').every((number) => cells.has(number.split(': ').at(-1) ?? ''));
          assert.ok(inPdf.some(holds), [...cells].join(' '));
        }
        assert.equal(inPdf.length, editions(name).pdf.lines.filter(({ kind }) => kind === 'figure').length);
      });

      it('hold in the spreadsheet every figure of the printed tables', () => {
        assert.ok(editions(name).docx.tables.length > 0);
        assert.deepEqual(inXlsx(editions(name), name === 'sample' ? 'en' : name), []);
      });
    });

  /** One thing wrong in one edition, and what the reader of both is told. */
  const planted: readonly (readonly [string, (block: Block) => Block, readonly string[]])[] = [
    [
      'a word of a key point',
      (block) => (block.kind === 'list' ? { ...block, items: block.items.map((item) => item.map(otherWord)) } : block),
      ['item: In January–December 2025, 23,761 persons arrived in Kazakhstan from abroad and 7,608 left.'],
    ],
    [
      'a key figure',
      (block) =>
        block.kind === 'key-figures'
          ? {
              ...block,
              items: block.items.map((item) =>
                item.figure.text === '7,608' ? { ...item, figure: { ...item.figure, text: '7,609' } } : item,
              ),
            }
          : block,
      ['key: 7,609'],
    ],
    [
      'a cell of a table',
      (block) => (block.kind === 'table' ? withCell(block, '16,154') : block),
      ['row: Republic of Kazakhstan | 23,761 | 7,608 | 16,154 | 19,437 | 5,463 | 13,974'],
    ],
    [
      'a heading',
      (block) => (block.kind === 'heading' && block.level === 2 ? { ...block, level: 3 } : block),
      ['heading: H3 Tables'],
    ],
    [
      'a note under a table',
      (block) => (block.kind === 'table' ? { ...block, notes: [[{ kind: 'text', text: 'Another note.' }]] } : block),
      ['text: Another note.'],
    ],
    [
      'an alternative text',
      (block) => (block.kind === 'chart' && block.form === 'shares' ? { ...block, alt: 'A chart.' } : block),
      ['figure: A chart.'],
    ],
  ];
  for (const [what, change, expected] of planted)
    it(`differ, and it is told where, when ${what} is another one in Word`, async () => {
      const { pdf, docx } = await printed(samplePublication, withBlocks(change));
      assert.deepEqual(onlyIn(docx.lines, pdf.lines), expected);
      assert.equal(onlyIn(pdf.lines, docx.lines).length, expected.length);
    });

  it('differ when a number of a chart, or of the spreadsheet, is another one', async () => {
    const chart = withBlocks((block) =>
      block.kind === 'chart'
        ? {
            ...block,
            series: block.series.map((one) => ({
              ...one,
              points: one.points.map((point) => ({ ...point, value: (point.value ?? 0) + 1 })),
            })),
          }
        : block,
    );
    const sheet = withBlocks((block) => (block.kind === 'table' ? withCell(block, '16,153', 16_154) : block));
    const wrong = await printed(samplePublication, chart, sheet);
    assert.notDeepEqual(inOrder(wrong.charts.map(({ workbook }) => workbook)), inOrder(chartsInPdf(wrong)));
    assert.deepEqual(inXlsx(wrong, 'en'), [
      'Table 1. External migration by territory, January–December 2025: Republic of Kazakhstan: 16154, printed 16,153',
    ]);
  });
});

function withBlocks(change: (block: Block) => Block): Publication {
  const { document } = samplePublication;
  return { ...samplePublication, document: { ...document, blocks: document.blocks.map(change) } };
}

const otherWord = (inline: Inline): Inline =>
  inline.kind === 'text' ? { ...inline, text: inline.text.replace(' people ', ' persons ') } : inline;

/** The table with another net migration in its first row. */
function withCell(table: TableBlock, text: string, value?: number): TableBlock {
  const [first, ...rest] = table.rows;
  if (first === undefined) return table;
  const cells = first.cells.map((cell) =>
    cell.text === '16,153'
      ? { ...cell, text, value: value === undefined ? cell.value : ({ kind: 'number', value } as const) }
      : cell,
  );
  return { ...table, rows: [{ ...first, cells }, ...rest] };
}
