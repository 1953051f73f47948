import assert from 'node:assert/strict';
import type { Block, Furniture, Inline, Labelled, MapArea, TableBlock } from '../../../src/document/tree.ts';
import type { Publication } from '../../../src/editions/edition.ts';
import { sampleMap } from '../charts/forms.ts';
import { samplePublication } from '../sample.ts';
import { chartsInPdf, inOrder, inXlsx, mapsOf } from './compared.ts';
import { printed } from './editions.ts';
import { contactsMissing, furnitureDiffers } from './furniture.ts';
import { onlyIn, type Picture } from './said.ts';

describe('editions of two publications', function () {
  this.timeout(200_000);
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
