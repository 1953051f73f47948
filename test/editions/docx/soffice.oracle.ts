import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { convert, needs, run } from '../../oracles/programs.ts';
import { printedExample, type Editions } from '../parity/editions.ts';
import type { Line } from '../parity/said.ts';
import { saidInOdt, type SaidInOdt } from './odt.ts';
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

  it('loses nothing of the release in any language: text, headings, tables, captions, notes, fields; and sets it on the pages of its contents', async function () {
    needs(this, 'soffice', 'pdftotext');
    const folder = mkdtempSync(join(tmpdir(), 'statpress-docx-'));
    try {
      const languages = ['kk', 'ru', 'en'];
      const all = await printedExample(languages);
      const named = (format: string) => languages.map((language) => join(folder, `${language}.${format}`));
      for (const [language, { word }] of all) writeFileSync(join(folder, `${language}.docx`), word);
      for (const format of ['odt', 'pdf']) convert(named('docx'), format, folder);
      for (const [language, editions] of all) {
        holdsAll(editions, saidInOdt(readFileSync(join(folder, `${language}.odt`))));
        const pages = run('pdftotext', ['-layout', join(folder, `${language}.pdf`), '-']).split('\f');
        const contents = [...(pages[0] ?? '').matchAll(/^ *(\d .+?)[ .]*\.{2,} *(\d+)$/gm)];
        assert.equal(contents.length, 6, language);
        for (const [, heading = '', page] of contents) {
          const at = pages.findIndex((text) => text.split('\n').some((line) => line.trim() === heading));
          assert.equal(String(at + 1), page, `${language}: ${heading}`);
        }
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

function holdsAll({ docx: { lines, tables }, charts }: Editions, odt: SaidInOdt): void {
  const of = (...kinds: readonly Line['kind'][]): readonly Line[] => lines.filter(({ kind }) => kinds.includes(kind));
  assert.deepEqual(
    odt.headings,
    of('heading').map(({ text }) => text),
  );
  let from = 0;
  // The words of a footnote stand where it is called, in LibreOffice's own file.
  for (const { text } of of('title', 'text', 'item', 'key', 'contents', 'caption').filter(
    (line) => !isNote(line, odt),
  )) {
    const at = odt.text.indexOf(text, from);
    assert.ok(at >= 0, `“${text}” does not follow “${odt.text.slice(Math.max(0, from - 60), from)}”`);
    from = at + text.length;
  }
  const rows = tables.flatMap((table) =>
    table.rows.map(({ cells }) => cells.map(({ text, mark = '' }) => text + mark).join(' | ')),
  );
  assert.deepEqual(
    odt.rows.filter((row) => rows.includes(row)),
    rows,
  );
  const numbers = charts.map(({ drawn }) =>
    drawn.map((text) => Number(text.split(': ').at(-1))).toSorted((one, other) => one - other),
  );
  assert.deepEqual(odt.charts, numbers);
  const count = (name: string): number => odt.fields.filter((field) => field === name).length;
  assert.equal(count('text:sequence'), tables.length + of('figure').length);
  assert.equal(count('text:bookmark-ref'), 5);
  assert.equal(odt.notes.length, 1);
}

const isNote = ({ text }: Line, { notes }: SaidInOdt): boolean => notes.some((note) => text.endsWith(note));
