import assert from 'node:assert/strict';
import { number, sign } from '../../../src/value/value.ts';
import { sampleDocument, sampleTable } from '../sample.ts';
import { firstColumn, headerRow, publicationWith, readBack, sheet } from './readings.ts';

describe('spreadsheet edition: values', () => {
  for (const [name, block] of [
    ['Table 1', sampleDocument.blocks.find((one) => one.kind === 'table')],
    ['D01', sampleDocument.annex[0]],
  ] as const) {
    it(`reads back from ${name} what the tree holds, row by row`, async () => {
      assert(block?.kind === 'table');
      const worksheet = sheet(await readBack(), name);
      const start = headerRow(worksheet, 'Territory') + 1;
      for (const [index, row] of block.rows.entries()) {
        assert.equal(worksheet.getCell(start + index, 1).value, row.label);
        for (const [column, { value, text }] of row.cells.entries()) {
          const expected = value.kind === 'number' ? Number(value.value) : text;
          assert.equal(worksheet.getCell(start + index, column + 2).value, expected);
        }
      }
      assert.equal(worksheet.rowCount, start + block.rows.length - 1);
    });
  }

  it('keeps every digit of a value, shows its decimals and what is printed after it', async () => {
    const base = sampleTable('precise', 'Table 1', 0);
    const cells = [
      { value: number('-20.659142514358223'), text: '−20.7%', unit: 'percent-change', decimals: 1 },
      { value: number('0.1'), text: '0.10', unit: 'percent', decimals: 2 },
      { value: number('1e-9'), text: '0', unit: 'persons', decimals: 0 },
      { value: number(1510337), text: '1 510 337 p', unit: 'persons', decimals: 0 },
      { value: sign('confidential'), text: 'x', unit: 'persons', decimals: 0 },
    ] as const;
    const table = { ...base, rows: [{ role: 'member', label: 'All', level: 0, cells } as const] };
    const worksheet = sheet(await readBack(publicationWith({ blocks: [table], annex: [] })), 'Table 1');
    const row = worksheet.getRow(headerRow(worksheet, 'Territory') + 1);
    assert.deepEqual(
      [2, 3, 4, 5, 6].map((column) => row.getCell(column).value),
      [-20.659142514358223, 0.1, 1e-9, 1510337, 'x'],
    );
    assert.deepEqual(
      [2, 3, 4, 5].map((column) => row.getCell(column).numFmt),
      ['#,##0.0"%"', '#,##0.00', '#,##0', '#,##0" p"'],
    );
  });

  it('treats hostile labels as text, never as markup or formulas', async () => {
    const label = '=HYPERLINK("x") <b>&amp;</b> _x0041_ \u0007Әғ 😀';
    const base = sampleTable('hostile', 'Table 1', 0);
    const rows = [{ role: 'member', label, level: 0, cells: [] } as const];
    const worksheet = sheet(await readBack(publicationWith({ blocks: [{ ...base, rows }] })), 'Table 1');
    assert.equal(firstColumn(worksheet).at(-1), label.replace('\u0007', ''));
  });
});
