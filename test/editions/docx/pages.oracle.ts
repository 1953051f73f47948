import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeDocx } from '../../../src/editions/docx/index.ts';
import { convert, needs, run } from '../../oracles/programs.ts';
import { examplePublications } from '../../support/publications.ts';
import { fillOf, renderedPages } from './rendered.ts';

describe('Word edition: its pages in LibreOffice', () => {
  it('are filled to two thirds but the last, and stand where the contents say, in drafts and finals of every language', async function () {
    needs(this, 'soffice', 'pdftotext');
    const folder = mkdtempSync(join(tmpdir(), 'statpress-docx-'));
    try {
      const all = (await examplePublications()).map((one) => ({ ...one, name: `${one.language}-${one.stage}` }));
      for (const { name, publication } of all)
        writeFileSync(join(folder, `${name}.docx`), await writeDocx(publication));
      const files = all.map(({ name }) => join(folder, `${name}.docx`));
      convert(files, 'pdf', folder);
      for (const { name, publication } of all) {
        const { office, runningTitle } = publication.document.furniture;
        const pdf = join(folder, `${name}.pdf`);
        const pages = renderedPages(pdf);
        const thin = pages
          .slice(0, -1)
          .map((page, index) => [index + 1, Math.round(fillOf(page, office, runningTitle) * 100)] as const)
          .filter(([, fill]) => !(fill >= 66));
        assert.deepEqual(thin, [], `${name}: pages filled to so many per cent`);
        inPlace(run('pdftotext', ['-layout', pdf, '-']).split('\f'), name);
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

/** Every heading of the contents stands on the page that they name. */
function inPlace(pages: readonly string[], name: string): void {
  const contents = [...(pages[0] ?? '').matchAll(/^ *(\d .+?)[ .]*\.{2,} *(\d+)$/gm)];
  assert.equal(contents.length, 6, name);
  for (const [, heading = '', page] of contents) {
    const at = pages.findIndex((text) => text.split('\n').some((line) => line.trim() === heading));
    assert.equal(String(at + 1), page, `${name}: ${heading}`);
  }
}
