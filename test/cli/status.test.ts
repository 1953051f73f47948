import assert from 'node:assert/strict';
import { press } from '../support/press.ts';
import { inWorkspace, type Workspace } from '../support/workspace.ts';

const RU = 'templates/migration/ru.md.hbs';
const EN = 'templates/migration/en.md.hbs';

/** The line on which a text of a file begins. */
async function lineOf(workspace: Workspace, file: string, text: string): Promise<number> {
  const [before = ''] = (await workspace.text(file)).split(text);
  return before.split('\n').length;
}

const status = async (workspace: Workspace, ...args: readonly string[]): Promise<string> =>
  (await press(workspace, ['status', 'migration', ...args])).out;

describe('statpress status', () => {
  it(
    'says of each translation that it is made from the source as it stands, and needs no figures',
    inWorkspace(async (workspace) => {
      await workspace.remove('input/migration/2025-12/migration-2025-12.xlsx');
      const { exit, out } = await press(workspace, ['status']);
      assert.equal(exit, 0, out);
      assert.match(out, /^kk: \d+ paragraphs of the source \(ru\), 0 to look at again\.$/m);
      assert.match(out, /^ru: the source\.$/m);
    }),
  );

  it(
    'names a paragraph whose source has changed, until its translation is marked',
    inWorkspace(async (workspace) => {
      await workspace.replace(RU, 'меняет место жительства.', 'меняет место своего жительства.');
      const line = await lineOf(workspace, EN, '- **Migrant**');
      const from = await lineOf(workspace, RU, '- **Мигрант**');
      const told = await status(workspace);
      assert.ok(told.includes(`${EN} › line ${line}`) || told.includes(`${EN}:${line}`), told);
      assert.ok(told.includes(`${RU}:${from} has changed since`), told);
      assert.match(told, /^en: \d+ paragraphs of the source \(ru\), 1 to look at again\.$/m);
      const data = JSON.parse(await status(workspace, '--format', 'json')) as {
        readonly languages: readonly { readonly language: string; readonly state: string; readonly stale: number }[];
        readonly findings: readonly { readonly code: string }[];
      };
      assert.deepEqual(
        data.languages.map(({ language, state, stale }) => [language, state, stale]),
        [
          ['kk', 'stale', 1],
          ['ru', 'source', 0],
          ['en', 'stale', 1],
        ],
      );
      assert.deepEqual(
        data.findings.map(({ code }) => code),
        ['translation-stale', 'translation-stale'],
      );
      await status(workspace, '--mark', '--lang', 'en');
      const after = await status(workspace);
      assert.match(after, /^en: .* 0 to look at again\.$/m);
      assert.match(after, /^kk: .* 1 to look at again\.$/m);
    }),
  );

  it(
    'marks one part alone',
    inWorkspace(async (workspace) => {
      await workspace.replace(RU, '}}Период{{/words}}', '}}Отчетный период{{/words}}');
      await workspace.replace(RU, '}}Поток{{/words}}', '}}Вид потока{{/words}}');
      const mistyped = await press(workspace, ['status', '--mark', '--part', 'stub.perod']);
      assert.equal(mistyped.exit, 2);
      assert.match(mistyped.out, /no part of migration "stub\.perod"\. Did you mean "stub\.period"\?/);
      await status(workspace, '--mark', '--part', 'stub.period');
      const told = await status(workspace);
      assert.match(told, /^en: .* 1 to look at again\.$/m);
      assert.match(told, /“stub\.flow” was translated from an earlier text/);
    }),
  );

  it(
    'names what a language lacks, with file and line',
    inWorkspace(async (workspace) => {
      const line = await lineOf(workspace, EN, '{{#words "stub.flow"}}');
      await workspace.replace(EN, '{{#words "stub.flow"}}Flow{{/words}}\n', '');
      const { exit, out } = await press(workspace, ['status']);
      assert.equal(exit, 1);
      assert.match(out, /“stub\.flow” is missing here/);
      assert.ok(out.includes(`${EN} › line ${line}`) || out.includes(`${EN}:${line}`), out);
    }),
  );

  it(
    'says that nothing is recorded yet where nothing is',
    inWorkspace(async (workspace) => {
      await workspace.remove('templates/migration/translations.yaml');
      assert.match(await status(workspace), /^kk: nothing recorded yet/m);
    }),
  );
});
