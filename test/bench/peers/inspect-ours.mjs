/** Reads a workbook with the linear pass of the press, compiled, and looks at every cell: `node inspect-ours.mjs FILE OUTPUT`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { readWorkbook } from '../../../dist/workbook/read.js';

const [, , file, output] = process.argv;
const { value } = await readWorkbook(readFileSync(file), 'bench.xlsx', { witness: 'none' });
let cells = 0;
let sum = 0;
for (const sheet of value.sheets) {
  for (const row of sheet.rows) {
    for (const { content } of row.cells) {
      cells += 1;
      if (content.kind === 'number') sum += Number(content.text);
    }
  }
}
writeFileSync(`${output}/told.json`, JSON.stringify({ cells, sum }));
