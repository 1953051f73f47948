import assert from 'node:assert/strict';
import { writePdf } from '../../../src/editions/pdf/index.ts';
import type { TableBlock, TableCell } from '../../../src/document/tree.ts';
import { sampleDocument, samplePublication, sampleTable } from '../sample.ts';
import type { Page } from './reading.ts';
import { readPdf } from './reading.ts';

const caption = 'External migration by territory, January–December 2025';
const pagesWith = async (...blocks: readonly TableBlock[]): Promise<readonly Page[]> =>
  (await readPdf(await writePdf({ ...samplePublication, document: { ...sampleDocument, blocks } }))).pages;

/** Rows of figures on a page: six figures after a name. */
const rowsOn = ({ lines }: Page): number =>
  lines.filter((line) => line.split(' | ').length === 7 && /\d$/.test(line)).length;

describe('PDF edition: tables', () => {
  it('repeats the header and says that the table goes on', async () => {
    const pages = await pagesWith(sampleTable('long', 'Table 3', 60));
    assert.ok(pages.length > 1);
    assert.equal(
      pages.reduce((sum, page) => sum + rowsOn(page), 0),
      61,
    );
    pages.forEach(({ lines }, index) => {
      assert.equal(lines.includes(`Table 3. ${caption}`), index === 0);
      assert.equal(lines.includes('Table 3, continued'), index > 0);
      assert.ok(lines.includes('All countries | CIS countries¹'));
      assert.ok(lines.includes('Territory | Arrivals | Departures | Net | Arrivals | Departures | Net'));
      assert.ok(lines.includes('persons'));
    });
    assert.ok(pages.at(-1)?.lines.includes('– nil'));
  });

  it('never leaves fewer than three rows on a page, however long', async () => {
    for (const rows of [36, 37, 38, 39, 40, 80, 81, 82, 83, 84]) {
      const pages = await pagesWith(sampleTable('long', 'Table 3', rows));
      assert.equal(
        pages.reduce((sum, page) => sum + rowsOn(page), 0),
        rows + 1,
      );
      for (const page of pages) assert.ok(rowsOn(page) >= 3, `${rows} rows`);
    }
  });

  it('aligns the figures of a column at the right', async () => {
    const [page] = await pagesWith(sampleTable('one', 'Table 3'));
    const ends = ['23,761', '534', '1,030'].map((text) => {
      const item = page?.items.find((one) => one.text === text);
      return Math.round(((item?.x ?? 0) + (item?.width ?? 0)) * 10);
    });
    assert.equal(new Set(ends).size, 1);
  });

  it('raises the mark of a figure that is not final above its line', async () => {
    const table = sampleTable('one', 'Table 3');
    const [first, ...others] = table.rows;
    assert.ok(first !== undefined);
    const [cell, ...cells] = first.cells;
    assert.ok(cell !== undefined);
    const rows = [{ ...first, cells: [{ ...cell, mark: 'p' }, ...cells] }, ...others];
    const [page] = await pagesWith({ ...table, rows });
    const heights = ['23,761', 'p'].map((text) => page?.items.find((item) => item.text === text)?.y ?? 0);
    assert.ok((heights[1] ?? 0) > (heights[0] ?? 0) + 2, heights.join());
  });

  it('splits a table that is too wide by its columns, the stub repeated', async () => {
    const cells = (row: number): readonly TableCell[] =>
      Array.from({ length: 14 }, (_, month) => ({
        value: { kind: 'number', value: 100_000 * row + month },
        text: `${row}00,0${String(month).padStart(2, '0')}`,
        unit: 'persons',
        decimals: 0,
      }));
    const wide: TableBlock = {
      ...sampleTable('wide', 'Table 4'),
      header: [
        [
          { text: 'Territory', columns: 1, rows: 2 },
          { text: 'Months', columns: 14, rows: 1 },
        ],
        Array.from({ length: 14 }, (_, month) => ({ text: `M${month + 1}`, columns: 1, rows: 1 })),
      ],
      rows: [1, 2, 3, 4].map((row) => ({ role: 'member', label: `Region ${row}`, level: 0, cells: cells(row) })),
    };
    const [page, ...rest] = await pagesWith(wide);
    assert.equal(rest.length, 0);
    assert.equal(page?.lines.filter((line) => line.startsWith('Region 1 | ')).length, 2);
    assert.ok(page.lines.includes('Table 4, continued'));
    for (const { text } of [1, 2, 3, 4].flatMap(cells))
      assert.ok(
        page.lines.some((line) => line.includes(text)),
        text,
      );
  });

  it('refuses rows that do not fit their header', async () => {
    const table = sampleTable('uneven', 'Table 5');
    const rows = table.rows.map((row) => ({ ...row, cells: row.cells.slice(1) }));
    await assert.rejects(pagesWith({ ...table, rows }), /5 cells under 6 columns/);
  });
});
