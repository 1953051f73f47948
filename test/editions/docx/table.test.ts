import assert from 'node:assert/strict';
import { headerGrid } from '../../../src/editions/docx/table/header-grid.ts';
import { widthsOf } from '../../../src/editions/docx/table/widths.ts';
import { sampleTable } from '../sample.ts';
import { partsOf, sample } from './package.ts';

const table = async (): Promise<string> => {
  const xml = partsOf(await sample).text('word/document.xml');
  return xml.slice(xml.indexOf('<w:tblStyle w:val="StatTable"/>'), xml.lastIndexOf('</w:tbl>'));
};

describe('Word edition: tables', () => {
  it('repeats both header rows and splits no row', async () => {
    const xml = await table();
    assert.equal(xml.match(/<w:tblHeader\/>/g)?.length, 2);
    assert.ok((xml.match(/<w:cantSplit\/>/g)?.length ?? 0) >= 23);
  });

  it('flags header row and first column, and says what the table holds', async () => {
    const xml = await table();
    assert.match(xml, /<w:tblLook w:val="06A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1"/);
    assert.match(xml, /<w:tblCaption w:val="Table 1"\/>/);
    assert.match(xml, /<w:tblDescription w:val="External migration by territory, January–December 2025, persons"\/>/);
  });

  it('fills the type area with columns of fixed width', async () => {
    const xml = await table();
    assert.match(xml, /<w:tblLayout w:type="fixed"\/>/);
    const grid = [...xml.slice(0, xml.indexOf('</w:tblGrid>')).matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) =>
      Number(width),
    );
    assert.equal(grid.length, 7);
    const sum = grid.reduce((total, width) => total + width, 0);
    assert.ok(Math.abs(sum - (170 * 1440) / 25.4) < 10, `${sum} twips`);
  });

  it('keeps number columns equal and at least 15 mm, the stub at most 52 mm', () => {
    const cases = [sampleTable('a', 'Table 1')].map((block) => widthsOf(block, 170, (label) => label.length * 1.6));
    for (const { stubMm, numberMm, numbers } of cases) {
      assert.ok(stubMm <= 52 && numberMm >= 15, `${stubMm} ${numberMm}`);
      assert.ok(Math.abs(stubMm + numberMm * numbers - 170) < 0.01);
    }
  });

  it('writes a cell over two header rows again as merged, and shifts what stands beside it', () => {
    const one = { columns: 1, rows: 1 };
    const grid = headerGrid(
      [
        [
          { text: 'Territory', columns: 1, rows: 2 },
          { text: 'All', columns: 2, rows: 1 },
        ],
        [
          { text: 'Arrivals', ...one },
          { text: 'Departures', ...one },
        ],
      ],
      3,
    );
    assert.deepEqual(
      grid.map((row) =>
        row.map(({ column, columns, merge, text, spanner }) => [column, columns, merge, text, spanner]),
      ),
      [
        [
          [0, 1, 'begin', 'Territory', false],
          [1, 2, 'none', 'All', true],
        ],
        [
          [0, 1, 'continue', '', false],
          [1, 1, 'none', 'Arrivals', false],
          [2, 1, 'none', 'Departures', false],
        ],
      ],
    );
  });
});
