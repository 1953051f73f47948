import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Publication } from '../../../src/editions/edition.ts';
import { writeDocx } from '../../../src/editions/docx/index.ts';
import { convert, needs, run } from '../../oracles/programs.ts';
import { examplePublications } from '../../support/publications.ts';
import { fillOf, renderedPages, type RenderedPage } from './rendered.ts';
import { turnedPublication } from './turned.ts';

type Rendered = { readonly name: string; readonly pages: readonly RenderedPage[]; readonly texts: readonly string[] };

/** Publications as LibreOffice sets their Word editions. */
async function rendered(all: ReadonlyMap<string, Publication>): Promise<readonly Rendered[]> {
  const folder = mkdtempSync(join(tmpdir(), 'statpress-docx-'));
  try {
    for (const [name, publication] of all) writeFileSync(join(folder, `${name}.docx`), await writeDocx(publication));
    const files = [...all.keys()].map((name) => join(folder, `${name}.docx`));
    convert(files, 'pdf', folder);
    return [...all.keys()].map((name) => {
      const pdf = join(folder, `${name}.pdf`);
      return { name, pages: renderedPages(pdf), texts: run('pdftotext', ['-layout', pdf, '-']).split('\f') };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Pages under two thirds full, but the last and those that lie: «3: 41 %». */
function thin({ pages }: Rendered, { document: { furniture } }: Publication): readonly string[] {
  return pages.slice(0, -1).flatMap((page, index) => {
    const fill = fillOf(page, furniture.office, furniture.runningTitle);
    return page.width > page.height || fill >= 0.66 ? [] : [`${index + 1}: ${Math.round(fill * 100)} %`];
  });
}

/** Every heading of the contents stands on the page that they name. */
function inPlace({ name, texts }: Rendered, count: number): void {
  const contents = [...(texts[0] ?? '').matchAll(/^ *(\d .+?)[ .]*\.{2,} *(\d+)$/gm)];
  assert.equal(contents.length, count, name);
  for (const [, heading = '', page] of contents) {
    const at = texts.findIndex((text) => text.split('\n').some((line) => line.trim() === heading));
    assert.equal(String(at + 1), page, `${name}: ${heading}`);
  }
}

/** LibreOffice knows no field of a point's place, and shows the figure that stands in it. */
function figuresShown({ name, texts }: Rendered, { document: { blocks } }: Publication): void {
  const plots = blocks.filter((block) => block.kind === 'chart' && block.form === 'dots');
  assert.equal(plots.length, 1);
  const spaced = texts.join('\n').replaceAll(/\s/g, ' ');
  for (const plot of plots)
    for (const { points } of plot.kind === 'chart' ? plot.series : [])
      for (const { text } of points)
        assert.ok(spaced.includes(` ${text.replaceAll(/\s/g, ' ')} `), `${name}: ${text} is not shown`);
}

describe('Word edition: its pages in LibreOffice', () => {
  it('are filled to two thirds but the last, stand where the contents say, and show all figures of a dot plot, in drafts and finals of every language', async function () {
    needs(this, 'soffice', 'pdftotext');
    const examples = await examplePublications();
    const all = new Map(examples.map(({ language, stage, publication }) => [`${language}-${stage}`, publication]));
    for (const one of await rendered(all)) {
      const publication = all.get(one.name);
      assert.ok(publication !== undefined);
      assert.deepEqual(thin(one, publication), [], one.name);
      inPlace(one, 6);
      figuresShown(one, publication);
    }
  });

  it('lie for a wide table and stand again, filled as well, their heads and feet as wide as they are', async function () {
    needs(this, 'soffice', 'pdftotext');
    const [one] = await rendered(new Map([['turned', turnedPublication]]));
    assert.ok(one !== undefined);
    const ways = one.pages.map(({ width, height }) => (width > height ? 'lies' : 'stands'));
    assert.deepEqual(ways, ['stands', 'lies', 'stands', 'stands', 'stands', 'lies', 'lies', 'lies', 'stands']);
    assert.deepEqual(thin(one, turnedPublication), []);
    inPlace(one, 3);
    for (const [index, { width, height, words }] of one.pages.entries()) {
      const edge = width - (turnedPublication.house.page.rightMm * 72) / 25.4;
      const reach = (near: (top: number) => boolean): number =>
        Math.max(...words.flatMap(({ right, top }) => (near(top) ? [right] : []))) - edge;
      assert.ok(Math.abs(reach((top) => top > height - 100)) < 1, `foot of page ${index + 1}`);
      if (index > 0) assert.ok(Math.abs(reach((top) => top < 80)) < 1, `head of page ${index + 1}`);
    }
  });
});
