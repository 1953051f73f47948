import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { convert, needs, run } from '../oracles/programs.ts';
import { makeDraft, type Made } from './made.ts';

describe('the release of January–December 2025 in other programs', () => {
  const folder = mkdtempSync(join(tmpdir(), 'statpress-release-'));
  let made: Made;
  before(async () => {
    made = await makeDraft();
  });
  after(() => {
    made.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is a PDF in which qpdf finds no fault', function () {
    needs(this, 'qpdf');
    assert.match(run('qpdf', ['--check', made.path('pdf')]), /No syntax or stream encoding errors found/);
  });

  it('embeds every font of the PDF', function () {
    needs(this, 'pdffonts');
    const rows = run('pdffonts', [made.path('pdf')])
      .trim()
      .split('\n')
      .slice(2);
    assert.ok(rows.length >= 2);
    for (const row of rows) assert.match(row, /IBMPlexSans.* yes yes yes /);
  });

  it('is a Word file that LibreOffice prints on as many pages as the PDF has, give or take two', function () {
    needs(this, 'soffice', 'pdfinfo', 'pdftotext');
    convert(made.path('docx'), 'pdf', folder);
    const pages = (file: string): number => Number(/Pages: +(\d+)/.exec(run('pdfinfo', [file]))?.[1]);
    const word = join(folder, 'migration-2025-12-en.pdf');
    assert.ok(
      Math.abs(pages(word) - pages(made.path('pdf'))) <= 2,
      `${pages(word)} pages in Word, ${pages(made.path('pdf'))} in PDF`,
    );
    const text = run('pdftotext', [word, '-']).replaceAll(/\s+/g, ' ');
    for (const figure of ['23,761', '7,608', '16,153', '20.7%', '40.5%', '81.8%', '71.8%', '13.6%', '87,459'])
      assert.ok(text.includes(figure), figure);
  });

  it('leaves no page of the PDF empty', function () {
    needs(this, 'pdftotext');
    const pages = run('pdftotext', [made.path('pdf'), '-'])
      .split('\f')
      .slice(0, -1);
    for (const page of pages) assert.ok(page.split('\n').filter((line) => line.trim() !== '').length > 12);
  });
});
