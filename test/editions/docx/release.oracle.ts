import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import validate from '@ooxml-tools/validate';
import { convert, needs, run } from '../../oracles/programs.ts';
import { templateText } from '../../language/packs.ts';
import { printedExample, type Editions } from '../parity/editions.ts';
import type { Line } from '../parity/said.ts';
import { saidInOdt, type SaidInOdt } from './odt.ts';

const languages = ['kk', 'ru', 'en'];

describe('Word edition: the release in every language', () => {
  let all: ReadonlyMap<string, Editions>;
  before(async () => {
    all = await printedExample(languages);
  });

  it('has no error by the Open XML SDK', async () => {
    for (const [language, { word }] of all)
      assert.deepEqual(await validate(word, 'docx', 'Microsoft365'), [], language);
  });

  it('loses nothing in LibreOffice: text, headings, tables, captions, notes, fields; and sets it on the pages of its contents', async function () {
    needs(this, 'soffice', 'pdftotext');
    const folder = mkdtempSync(join(tmpdir(), 'statpress-docx-'));
    try {
      const named = (format: string) => languages.map((language) => join(folder, `${language}.${format}`));
      for (const [language, { word }] of all) writeFileSync(join(folder, `${language}.docx`), word);
      for (const format of ['odt', 'pdf']) convert(named('docx'), format, folder);
      for (const [language, editions] of all) {
        const odt = saidInOdt(readFileSync(join(folder, `${language}.odt`)));
        holdsAll(editions, odt);
        holdsFields(templateText(`migration/${language}.md.hbs`), odt);
        const pages = run('pdftotext', ['-layout', join(folder, `${language}.pdf`), '-']).split('\f');
        const contents = [...(pages[0] ?? '').matchAll(/^ *(\d .+?)[ .]*\.{2,} *(\d+)$/gm)];
        const headings = editions.docx.lines.filter(({ text }) => /^H1 \d/.test(text));
        assert.equal(contents.length, headings.length, language);
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
    const at = odt.text.indexOf(text.replaceAll('\u2011', '-'), from);
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
  // LibreOffice keeps the heights of the dots in the table of a chart too: every figure must be among its numbers.
  const kept = numbers.map((wanted, chart) => {
    const there = odt.charts[chart] ?? [];
    return charts[chart]?.scattered === true ? wanted.filter((one) => there.includes(one)) : there;
  });
  assert.deepEqual(kept, numbers);
  const count = (name: string): number => odt.fields.filter((field) => field === name).length;
  assert.equal(count('text:sequence'), tables.length + of('figure').length);
}

/** As many references and footnotes as the words of the release have. */
function holdsFields(words: string, { fields, notes }: SaidInOdt): void {
  const written = (pattern: RegExp): number => words.match(pattern)?.length ?? 0;
  const references = fields.filter((field) => field === 'text:bookmark-ref');
  assert.ok(references.length > 0 && notes.length > 0);
  assert.equal(references.length, written(/\{\{ref /g));
  assert.equal(notes.length, written(/^\[\^[^\]]+\]:/gm));
}

const isNote = ({ text }: Line, { notes }: SaidInOdt): boolean => notes.some((note) => text.endsWith(note));
