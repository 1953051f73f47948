/** The same with exceljs `load`: `node inspect-exceljs.mjs FILE OUTPUT`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

// The workbook alone, as the press loads it: all of exceljs takes longer to start.
const Workbook = createRequire(import.meta.url)('exceljs/lib/doc/workbook.js');
const [, , file, output] = process.argv;
const workbook = new Workbook();
await workbook.xlsx.load(readFileSync(file));
let cells = 0;
let sum = 0;
for (const sheet of workbook.worksheets) {
  sheet.eachRow((row) =>
    row.eachCell(({ value }) => {
      cells += 1;
      if (typeof value === 'number') sum += value;
    }),
  );
}
writeFileSync(`${output}/told.json`, JSON.stringify({ cells, sum }));
