import assert from 'node:assert/strict';
import type { Block, Furniture, Inline, Labelled, MapArea, TableBlock } from '../../../src/document/tree.ts';
import type { Publication } from '../../../src/editions/edition.ts';
import { pack } from '../../language/packs.ts';
import { sampleMap } from '../charts/forms.ts';
import { samplePublication } from '../sample.ts';
import { numbersOf, type Numbers } from './charts.ts';
import { printed, printedExample, type Editions } from './editions.ts';
import { contactsMissing, furnitureDiffers } from './furniture.ts';
import { onlyIn, type Picture } from './said.ts';
import { differsInXlsx } from './xlsx.ts';

/*
 * The press promises one truth in every edition. What one edition has and another has not, and why:
 * - «continued», repeated headers, page numbers: the pages of each edition are its own;
 * - the name of the office beside the page in Word's foot; the hour of publication, which the foot leaves to the title and the contacts;
 * - bullets and numbers of lists, the triangle beside a change: characters in one, drawn or counted in the other;
 * - the place of footnotes: at the foot of the page in Word;
 * - words inside the picture of a chart: in Word the chart is drawn by Word, and its numbers are compared; a map is a picture in both,
 *   and its words and numbers are compared, not where they stand;
 * - hyphens at the ends of lines, and the point between two dates where a line ends;
 * - cover, contents, signs, notes and the series of the spreadsheet; its heads are in one row, its figures unrounded.
 */

const languages = ['kk', 'ru', 'en'] as const;

const inXlsx = ({ xlsx, docx }: Editions, language: string): readonly string[] =>
  differsInXlsx(xlsx, docx.tables, pack(language));

/** The charts of the PDF by the data it carries: those whose first field is empty. */
const chartsInPdf = ({ pdf }: Editions): readonly Numbers[] =>
  [...pdf.data.values()].flatMap(([heads = [], ...rows]) => (heads[0] === '' ? [numbersOf(heads, rows)] : []));

/** The maps of Word, and those pictures of the PDF that say the same to those who cannot see them. */
const mapsOf = ({ pdf, docx }: Editions): readonly (readonly Picture[])[] => {
  const sorted = (pictures: readonly Picture[]): readonly Picture[] =>
    pictures.map(({ alt, words }) => ({ alt, words: words.toSorted() }));
  return [sorted(docx.maps), sorted(pdf.pictures.filter(({ alt }) => docx.maps.some((map) => map.alt === alt)))];
};

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

      it('have the same heads and feet on their pages: bands, title and period, contacts, dates', () => {
        const { furniture, xlsx } = editions(name);
        const { pdf, docx } = furniture;
        assert.deepEqual(furnitureDiffers(pdf, docx, xlsx), []);
        assert.ok(pdf.other.foot.length > 1 && pdf.other.head.length > pdf.first.head.length);
      });

      it('hold in the spreadsheet every figure of the printed tables', () => {
        assert.ok(editions(name).docx.tables.length > 0);
        assert.deepEqual(inXlsx(editions(name), name === 'sample' ? 'en' : name), []);
      });
    });

  for (const name of languages) {
    it(`${name}: say in the map the same words and numbers`, () => {
      const [inWord = [], inPdf = []] = mapsOf(editions(name));
      assert.equal(inWord.length, 1);
      assert.deepEqual(inWord, inPdf);
      const numbers = inWord.flatMap(({ words }) => words.filter((text) => /^−?\d+[\s,]\d{3}$/.test(text)));
      assert.ok(numbers.length > 15);
    });

    it(`${name}: name the same people, telephones, address and dates in the text, in the feet and on the cover`, () => {
      const { docx, xlsx, furniture } = editions(name);
      assert.equal(docx.contacts.length, 7);
      assert.deepEqual(contactsMissing(docx.contacts, furniture.pdf.other, xlsx), []);
    });
  }

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

  it('differ when a head or a foot, or a word of a map, is another one in Word', async () => {
    const { furniture } = samplePublication.document;
    const [answers = '', dates = ''] = furniture.foot;
    const other: Furniture = {
      ...furniture,
      runningTitle: 'Migration of people',
      bands: furniture.bands.slice(1),
      foot: [answers.replace('000002', '000003'), dates.replace('9 February', '8 February')],
    };
    const map = sampleMap();
    assert.ok(map.map !== undefined);
    const renamed = { ...map, map: { ...map.map, areas: map.map.areas.map(otherPlace) } };
    const withMap = (last: Block): Publication =>
      withBlocks((block) => (block.kind === 'chart' && block.form === 'shares' ? last : block));
    const [print, word] = [withMap(map), withMap(renamed)];
    const wrong = await printed(print, { ...word, document: { ...word.document, furniture: other } });
    const differs = furnitureDiffers(wrong.furniture.pdf, wrong.furniture.docx, wrong.xlsx);
    assert.deepEqual(
      differs.filter((line) => line.includes('Word')),
      ['first', 'other'].flatMap((page) => [
        ...(page === 'other' ? ['other head, Word alone: Migration of people'] : []),
        ...other.foot.map((line) => `${page} foot, Word alone: ${line}`),
      ]),
    );
    assert.ok(differs.includes(`first head, PDF alone: ${furniture.bands[0]?.text}`));
    const [inWord = [], inPdf = []] = mapsOf(wrong);
    const said = (maps: readonly Picture[]): readonly string[] => maps.flatMap(({ words }) => words);
    const only = (one: readonly Picture[], two: readonly Picture[]): readonly string[] =>
      said(one).filter((text) => !said(two).includes(text));
    assert.deepEqual([only(inWord, inPdf), only(inPdf, inWord)], [['Kostany'], ['Kostanay']]);
  });

  it('differ when a contact of the text is another one on the cover or in the feet', async () => {
    const { document } = samplePublication;
    const contacts = document.blocks.flatMap((block) => (block.kind === 'contacts' ? block.columns.flat() : []));
    const foot = contacts.map(({ text }) => text);
    const cover = (lines: readonly Labelled[]): Publication => ({
      ...samplePublication,
      document: { ...document, cover: lines, furniture: { ...document.furniture, foot } },
    });
    const wrong = await printed(
      cover([]),
      cover([]),
      cover(contacts.map((line) => ({ ...line, text: line.text.replace('000001', '000009') }))),
    );
    assert.deepEqual(contactsMissing(wrong.docx.contacts, wrong.furniture.pdf.other, wrong.xlsx), [
      'not on the cover: Director of the Department: A. Example, tel. +7 7172 000001',
    ]);
    const below = wrong.furniture.pdf.other.foot.filter((line) => !line.includes('Department of Population'));
    assert.deepEqual(contactsMissing(wrong.docx.contacts, { head: [], foot: below }, wrong.xlsx).slice(0, 1), [
      'not in the foot: Department of Population Statistics',
    ]);
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

const otherPlace = (area: MapArea): MapArea => ({ ...area, name: area.name.replace('Kostanay', 'Kostany') });

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
