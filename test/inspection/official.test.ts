import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rangeText, toJson } from '../../src/inspection/json.ts';
import type { Inspected } from '../../src/inspection/structure.ts';
import { inspectFile, PROJECT } from './see.ts';

const corpus = process.env['STATPRESS_CORPUS'];
const GOLDEN = fileURLToPath(new URL('official.golden.tsv', import.meta.url));
const SECONDS = 20;

/** As a line of the golden: file, sheet, title (its beginning), range, columns, rows. */
function lines(file: string, { sheets }: Inspected): readonly string[] {
  return sheets.flatMap(({ name, tables }) =>
    tables.map(({ title, range, columns, rows }) => {
      const text = (title?.text ?? '').replaceAll('\n', ' / ').slice(0, 70).trimEnd();
      return [file, name, text, rangeText(range), columns.length, rows].join('\t');
    }),
  );
}

describe('every table that a reader sees', function () {
  this.timeout(600_000);

  it('stands in the example workbooks once: 7 and 21', async () => {
    const counts = [];
    for (const file of ['migration-2025-12.xlsx', 'migration-2025-12-dynamic.xlsx']) {
      const inspected = await inspectFile(join(PROJECT, 'input/migration/2025-12', file));
      const tables = inspected?.sheets.flatMap((sheet) => sheet.tables) ?? [];
      assert.ok(
        tables.every(({ title, columns }) => title !== undefined && columns.every(({ path }) => path.length > 0)),
      );
      counts.push(tables.length);
    }
    assert.deepEqual(counts, [7, 21]);
  });

  it('is named in the workbooks of other offices, as their pages show them', async function () {
    if (corpus === undefined) return this.skip();
    const folder = join(corpus, 'official');
    const seen = [];
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.xlsx'))) {
      const inspected = await inspectFile(join(folder, file));
      assert.ok(inspected !== undefined, file);
      seen.push(...lines(file, inspected));
    }
    const [, ...expected] = readFileSync(GOLDEN, 'utf8').trimEnd().split('\n');
    assert.deepEqual(seen, expected);
  });

  it('is looked for in every hazardous workbook within its time', async function () {
    if (corpus === undefined) return this.skip();
    const folder = join(corpus, 'hazards');
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
    let read = 0;
    for (const { parentPath, name } of files) {
      const started = performance.now();
      const inspected = await inspectFile(join(parentPath, name));
      if (inspected !== undefined) {
        read++;
        JSON.stringify(toJson(inspected));
        for (const { tables } of inspected.sheets) for (const { stub } of tables) stub();
      }
      assert.ok(performance.now() - started < SECONDS * 1000, `${name} took too long`);
    }
    console.log(`      ${read} of ${files.length} inspected`);
  });
});
