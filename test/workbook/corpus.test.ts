import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { stops } from '../../src/finding/finding.ts';
import { readWorkbook, readWorkbooks } from '../../src/workbook/read.ts';

const corpus = process.env['STATPRESS_CORPUS'];
const SECONDS = 20;
/** As many workbooks of each source are put to both witnesses. */
const WITNESSED = 25;

function filesOf(...folders: readonly string[]): readonly string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(corpus ?? '', folder), { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile())
      .map((file) => join(file.parentPath, file.name))
      .toSorted(),
  );
}

describe('every workbook of the corpus', function () {
  this.timeout(600_000);
  before(function () {
    if (corpus === undefined) this.skip();
  });

  it('is read or refused with a finding, within its time', async () => {
    let read = 0;
    let refused = 0;
    for (const file of filesOf('hazards', 'official')) {
      const started = performance.now();
      const { value, findings } = await readWorkbook(readFileSync(file), basename(file), { witness: 'none' });
      assert.ok(performance.now() - started < SECONDS * 1000, `${file} took too long`);
      assert.ok(value !== undefined || stops(findings), `${file} was neither read nor refused`);
      if (value) read++;
      else refused++;
    }
    console.log(`      ${read} read, ${refused} refused`);
    assert.ok(read > refused);
  });

  it('that both witnesses read is told alike by them', async () => {
    const folders = [
      'official',
      ...['PhpSpreadsheet', 'calamine', 'exceljs', 'tidyxl'].map((name) => `hazards/${name}`),
    ];
    const chosen = folders.flatMap((folder) =>
      filesOf(folder)
        .filter((file) => /\.xls[xm]$/.test(file))
        .slice(0, WITNESSED),
    );
    const files = chosen.map((file) => ({ name: file.slice(corpus?.length), bytes: readFileSync(file) }));
    const outcomes = await readWorkbooks(files);
    const differing = outcomes.flatMap(({ findings }) => findings.filter(({ code }) => code === 'witnesses-differ'));
    assert.deepEqual(differing, []);
  });
});
