import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sheetsOf, writeXlsx } from '../../../src/editions/xlsx/index.ts';
import { convert, needs, run } from '../../oracles/programs.ts';
import { samplePublication, sampleTable } from '../sample.ts';
import { publicationWith } from './readings.ts';

describe('spreadsheet edition in LibreOffice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'statpress-xlsx-'));
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('prints every sheet with its title, its bands and grouped figures', async function () {
    needs(this, 'soffice', 'pdftotext');
    writeFileSync(join(folder, 'sample.xlsx'), await writeXlsx(samplePublication));
    convert(join(folder, 'sample.xlsx'), 'pdf', folder);
    const pages = run('pdftotext', ['-layout', join(folder, 'sample.pdf'), '-']).split('\f');
    const page = (title: string) => pages.findLast((text) => text.includes(title)) ?? '';
    // Each of them fits one page.
    assert.equal(pages.filter((text) => text.trim() !== '').length, sheetsOf(samplePublication).length);
    for (const title of ['Worksheet', 'Sign or note', 'Table 1. External migration', 'D01. All flows']) {
      assert.match(page(title), /DRAFT 3 · not for release/, title);
    }
    assert.match(page('Table 1. External migration'), /Republic of Kazakhstan +23,761 +7,608 +16,153/);
    assert.match(page('Table 1. External migration'), /Kyzylorda +844 +536 +308 +471 +– +50/);
  });

  it('shows the mark of a revised figure after its digits, and of a revised sign', async function () {
    needs(this, 'soffice', 'pdftotext');
    const block = sampleTable('series', 'D02');
    const rows = block.rows.map((row) =>
      row.label === 'Kyzylorda' ? { ...row, cells: row.cells.map((cell) => ({ ...cell, mark: 'r' })) } : row,
    );
    const publication = publicationWith({ annex: [{ ...block, rows }] });
    writeFileSync(join(folder, 'revised.xlsx'), await writeXlsx(publication));
    convert(join(folder, 'revised.xlsx'), 'pdf', folder);
    const shown = run('pdftotext', ['-layout', join(folder, 'revised.pdf'), '-']);
    assert.match(shown, /Kyzylorda +844 \[r\] +536 \[r\] +308 \[r\] +471 \[r\] +– \[r\] +50 \[r\]/);
  });
});
