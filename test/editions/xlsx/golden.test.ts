import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { readBack, text } from './readings.ts';

describe('spreadsheet edition: golden', () => {
  it('reads as its golden text', async () => {
    const workbook = await readBack();
    const shown = workbook.worksheets
      .map((worksheet) => {
        const rows: string[] = [];
        worksheet.eachRow((row) => {
          const cells: string[] = [];
          row.eachCell((cell) => cells.push(text(cell)));
          rows.push(cells.join(' | '));
        });
        return `== ${worksheet.name}\n${rows.join('\n')}\n`;
      })
      .join('\n');
    const golden = new URL('golden/sample.txt', import.meta.url);
    if (process.env['STATPRESS_GOLDENS'] === 'write') writeFileSync(golden, shown);
    assert.equal(shown, readFileSync(golden, 'utf8'));
  });
});
