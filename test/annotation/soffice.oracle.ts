import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { convert, needs, run } from '../oracles/programs.ts';
import { press } from '../support/press.ts';
import { inWorkspace, WORKBOOKS } from '../support/workspace.ts';

const COPY = 'output/migration/2025-12/check/migration-2025-12.annotated.xlsx';

describe('annotated copy in LibreOffice', function () {
  const folder = mkdtempSync(join(tmpdir(), 'statpress-annotated-'));
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('opens with its list, its comments and its fills', async function () {
    needs(this, 'soffice', 'pdftotext');
    await inWorkspace(async (workspace) => {
      await workspace.edit(WORKBOOKS.tables, '1', 'B6', 99_999);
      await workspace.edit(WORKBOOKS.tables, '2', 'C12', -5);
      await press(workspace, ['check', 'migration', '2025-12', '--annotate']);
      writeFileSync(join(folder, 'copy.xlsx'), await workspace.read(COPY));
    })();
    convert(join(folder, 'copy.xlsx'), 'pdf', folder);
    const pages = run('pdftotext', ['-layout', join(folder, 'copy.pdf'), '-']).split('\f');
    assert.match(pages[0] ?? '', /Findings in migration-2025-12\.xlsx\s+Severity +Sheet +Cell +What is wrong/);
    convert(join(folder, 'copy.xlsx'), 'fods', folder);
    const text = readFileSync(join(folder, 'copy.fods'), 'utf8');
    const first = /<table:table table:name="([^"]*)"/.exec(text)?.[1];
    assert.equal(first, 'Findings');
    assert.match(text, /xlink:href="#(?:&apos;|'|\$)*1(?:&apos;|')?\.B6"/);
    assert.match(text, /<office:annotation(?:(?!<\/office:annotation>)[^])*−5 is below zero/);
    assert.match(text, /fo:background-color="#f4a9a0"/);
  });
});
