import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { convert, needs, run } from '../../oracles/programs.ts';
import { sample } from './package.ts';

describe('Word edition: LibreOffice', () => {
  it('opens it, on three pages, with its figures, its fonts and the pages its contents name', async function () {
    needs(this, 'soffice', 'pdftotext', 'pdfinfo', 'pdffonts');
    const folder = mkdtempSync(join(tmpdir(), 'statpress-docx-'));
    try {
      writeFileSync(join(folder, 'sample.docx'), await sample);
      convert(join(folder, 'sample.docx'), 'pdf', folder);
      const pdf = join(folder, 'sample.pdf');
      assert.match(run('pdfinfo', [pdf]), /Pages:\s+3\b/);
      const pages = run('pdftotext', ['-layout', pdf, '-']).split('\f');
      for (const figure of ['23,761', '7,608', '16,153', '20.7%', '40.5%'])
        assert.ok(pages[0]?.includes(figure), figure);
      assert.match(pages[1] ?? '', /Republic of Kazakhstan\s+23,761\s+7,608\s+16,153\s+19,437\s+5,463\s+13,974/);
      for (const [heading, page] of [
        ['1 Key points', 1],
        ['2 Dynamic tables', 3],
        ['3 Glossary', 3],
      ] as const) {
        assert.match(pages[0] ?? '', new RegExp(`${heading}[ .]*${page}\\n`));
        assert.match(pages[page - 1] ?? '', new RegExp(`^ *${heading}$`, 'm'));
      }
      const fonts = run('pdffonts', [pdf]);
      for (const face of ['IBMPlexSans-Regular', 'IBMPlexSans-SemiBold', 'IBMPlexSans-Italic'])
        assert.ok(fonts.includes(face), `${face} was not taken from the file`);
      for (const page of pages.slice(0, 3)) assert.ok(page.includes('DRAFT 3') && page.includes('SAMPLE DATA'));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
