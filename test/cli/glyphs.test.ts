import assert from 'node:assert/strict';
import { firstOf, press } from '../support/press.ts';
import { withoutSeries } from '../support/without-series.ts';
import { inWorkspace } from '../support/workspace.ts';

const KK = 'templates/migration/kk.md.hbs';

describe('a character that the faces of the house cannot print', () => {
  it(
    'is told with file, line and the text round it, and nothing is written',
    inWorkspace(async (workspace) => {
      await withoutSeries(workspace);
      await workspace.replace(KK, '# Глоссарий', '# Глоссарий 漢');
      const line = (await workspace.text(KK)).split('漢')[0]?.split('\n').length;
      for (const command of ['check', 'draft']) {
        const { exit, out } = await press(workspace, [command, '--lang', 'en,kk']);
        assert.equal(exit, 1, out);
        assert.match(firstOf(out), /error {3}missing-glyph$/);
        assert.match(out, /no glyph for U\+6F22 漢: “.*Глоссарий 漢”/);
        assert.ok(out.includes(`${KK}:${line}`) || out.includes(`${KK} › line ${line}`), out);
      }
      assert.deepEqual([...(await workspace.files()).keys()], []);
    }),
  );

  it(
    'is told at the name of a code list',
    inWorkspace(async (workspace) => {
      await withoutSeries(workspace);
      await workspace.replace(
        'templates/codelists/territories.yaml',
        "'Ulytau region', short: 'Ulytau'",
        "'Ulytau漢 region', short: 'Ulytau漢'",
      );
      const { out } = await press(workspace, ['check', '--lang', 'en']);
      assert.match(out, /templates\/codelists\/territories\.yaml.*missing-glyph/);
    }),
  );

  it(
    'does not keep an edition without those faces from being printed',
    inWorkspace(async (workspace) => {
      await withoutSeries(workspace);
      await workspace.replace(KK, '# Глоссарий', '# Глоссарий 漢');
      const { out } = await press(workspace, ['draft', '--lang', 'kk', '--edition', 'docx']);
      assert.match(out, /migration-2025-12-kk\.docx/);
    }),
  );
});
