import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { columnName } from '../../src/place/place.ts';
import { build } from '../workbook/build.ts';
import type { Side } from './paired.ts';
import { measure, ROOT } from './program.ts';
import { pairRow, type Row } from './table.ts';

const ROWS = 100_000;
const COLUMNS = 20;
const LABELS = 500;

/** A large workbook, every cell looked at, in a process of its own each: time and peak memory from start to exit. */
export async function inspect(rounds: number): Promise<readonly Row[]> {
  if (!existsSync(join(ROOT, 'dist', 'workbook', 'read.js'))) {
    console.log('dist/ is missing (npm run build makes it): the large workbook is left out');
    return [];
  }
  const folder = mkdtempSync(join(tmpdir(), 'statpress-large-'));
  const file = join(folder, 'large.xlsx');
  writeFileSync(file, largeWorkbook());
  try {
    const side = (name: string, program: string): Side => ({
      name,
      run: () =>
        Promise.resolve(
          measure({
            command: process.execPath,
            args: (output) => [fileURLToPath(new URL(`peers/${program}`, import.meta.url)), file, output],
            makes: ['told.json'],
          }),
        ),
    });
    const ours = side(`linear pass, ${ROWS} × ${COLUMNS}`, 'inspect-ours.mjs');
    return [await pairRow(ours, side('exceljs load', 'inspect-exceljs.mjs'), rounds)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A label in front, then whole numbers and decimals. */
function largeWorkbook(): Uint8Array {
  const letters = Array.from({ length: COLUMNS }, (_, index) => columnName(index + 1));
  const rows = Array.from({ length: ROWS }, (_, index) => {
    const row = index + 1;
    const cells = letters.map((letter, column) => {
      if (column === 0) return `<c r="A${row}" t="s"><v>${row % LABELS}</v></c>`;
      const number = (row * 7919 + column * 104_729) % 1_000_003;
      return `<c r="${letter}${row}"><v>${column % 4 === 0 ? number / 10 : number}</v></c>`;
    });
    return `<row r="${row}">${cells.join('')}</row>`;
  });
  const strings = Array.from({ length: LABELS }, (_, index) => `<si><t>Territory ${index}</t></si>`);
  const looks = '<fonts><font/></fonts><fills><fill/></fills><borders><border/></borders>';
  const styles = `${looks}<cellXfs><xf numFmtId="0"/></cellXfs>`;
  return build({ rows: rows.join(''), strings: strings.join(''), styles });
}
