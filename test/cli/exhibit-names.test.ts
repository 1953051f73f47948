import assert from 'node:assert/strict';
import { readDocx } from '../../src/proof/docx/read.ts';
import { readPdf } from '../editions/pdf/reading.ts';
import { press } from '../support/press.ts';
import { inWorkspace } from '../support/workspace.ts';

/** Names that JavaScript's own objects and arrays have already. */
const NAMES = {
  'international-migration': 'map',
  'ethnic-structure': 'filter',
  partners: 'constructor',
  'interregional-map': 'length',
  'main-indicators': 'to-string',
  'external-by-territory': 'values',
  'internal-by-territory': 'footnote-1',
};

const DRAFT = 'output/migration/2025-12/draft-1/';

describe('a release whose exhibits bear names of the programming language', () => {
  it(
    'is printed in every edition, and its references lead to them',
    inWorkspace(async (workspace) => {
      const definition = 'templates/migration/release.yaml';
      for (const [name, other] of Object.entries(NAMES)) {
        const [before = '', exhibits = ''] = (await workspace.text(definition)).split(/(?<=\nexhibits:\n)/);
        await workspace.write(definition, before + exhibits.replace(new RegExp(`^  ${name}:`, 'm'), `  ${other}:`));
        for (const language of ['kk', 'ru', 'en'])
          await workspace.replace(`templates/migration/${language}.md.hbs`, new RegExp(`"${name}"`, 'g'), `"${other}"`);
      }
      await workspace.remove('templates/migration/translations.yaml');
      const { exit, out, err } = await press(workspace, ['draft', 'migration', '2025-12', '--lang', 'en']);
      assert.equal(exit, 0, out + err);
      const file = (edition: string): Promise<Uint8Array> => workspace.read(`${DRAFT}migration-2025-12-en.${edition}`);
      const { pages, outline, attachments } = await readPdf(new Uint8Array(await file('pdf')));
      const shown = pages.findIndex(({ lines }) => lines.includes('Figure 1. External migration')) + 1;
      assert.ok(pages[0]?.links.some((link) => 'page' in link && link.page === shown));
      assert.equal(outline.length, 6);
      assert.ok(attachments.some(({ filename }) => filename === 'map.csv'));
      const word = readDocx(await file('docx'));
      assert.ok('charts' in word);
      assert.equal(word.charts.length, 3);
      assert.ok((await file('xlsx')).length > 0);
    }),
  );
});
