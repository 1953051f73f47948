import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readWorkbook } from '../../src/workbook/read.ts';
import { endings, MEGABYTES, SECONDS, type End } from './bounded.ts';
import { differences, type Difference } from './compare.ts';
import { CORPUS, corpusFiles, type CorpusFile } from './files.ts';
import { opinionOf } from './sheetjs.ts';
import { explanation, readTable, type Listed } from './table.ts';

describe('every file of the corpus', function () {
  this.timeout(3_600_000);
  let files: readonly CorpusFile[] = [];
  let ends: readonly End[] = [];

  before(async function () {
    if (CORPUS === undefined) {
      console.log('      STATPRESS_CORPUS is not set: there is no corpus to sweep');
      this.skip();
    }
    files = corpusFiles('hazards', 'official');
    ends = await endings(files.map(({ path }) => path));
  });

  it('is read, or refused with its cause, in its time and memory', () => {
    const beyond = files.filter((_, index) => {
      const end = ends[index];
      return end?.kind !== 'ended' || end.milliseconds > SECONDS * 1000 || end.megabytes > MEGABYTES;
    });
    assert.deepEqual(beyond, []);
    const whole = ends.flatMap((end) => (end.kind === 'ended' ? end : []));
    const causes = new Map<string, number>();
    for (const { refused } of whole) causes.set(refused, (causes.get(refused) ?? 0) + 1);
    console.log(`      ${files.length} files`);
    for (const [cause, count] of causes) console.log(`      ${count} ${cause === '' ? 'read' : `refused: ${cause}`}`);
    console.log(`      slowest ${Math.max(...whole.map(({ milliseconds }) => milliseconds)).toFixed(0)} ms`);
    console.log(`      largest process ${Math.max(...whole.map(({ megabytes }) => megabytes)).toFixed(0)} MB`);
  });

  it('that is read agrees with SheetJS in every cell, or the table says why not', async () => {
    const table = readTable();
    const used = new Map<Listed, number>();
    const unexplained: string[] = [];
    let cells = 0;
    let alike = 0;
    for (const { path, name } of files) {
      const bytes = readFileSync(path);
      const { value } = await readWorkbook(bytes, name, { witness: 'none' });
      if (value === undefined) continue;
      cells += value.sheets.reduce((sum, { rows }) => rows.reduce((all, row) => all + row.cells.length, sum), 0);
      const found = differ(() => differences(value, opinionOf(bytes)));
      if (found.length === 0) alike++;
      for (const difference of found) {
        const listed = explanation(table, name, difference, value);
        if (listed) used.set(listed, (used.get(listed) ?? 0) + 1);
        else
          unexplained.push([name, difference.sheet, difference.cell, difference.ours, difference.theirs].join(' | '));
      }
    }
    console.log(`      ${cells} cells; ${alike} files alike in every one`);
    for (const [{ path, sheet, cell, ours }, count] of used) {
      console.log(`      ${count} listed under ${[path, sheet, cell, ours].join(' ')}`);
    }
    assert.deepEqual(unexplained.slice(0, 50), [], `${unexplained.length} differences are not in differences.tsv`);
    assert.deepEqual(
      table.filter((listed) => !used.has(listed)),
      [],
      'rows of differences.tsv that no file needs any more',
    );
  });
});

/** That SheetJS throws on a file is one difference, of the file. */
function differ(compare: () => readonly Difference[]): readonly Difference[] {
  try {
    return compare();
  } catch (error) {
    return [{ sheet: '', cell: '', ours: 'read', theirs: error instanceof Error ? error.message : String(error) }];
  }
}
