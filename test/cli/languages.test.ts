import assert from 'node:assert/strict';
import { simpleParser } from 'mailparser';
import { press } from '../support/press.ts';
import { withoutSeries } from '../support/without-series.ts';
import { inWorkspace, WORKBOOKS } from '../support/workspace.ts';

const draft = 'output/migration/2025-12/draft-1';

describe('a release in several languages', () => {
  it(
    'is drafted in each that it declares when none is asked for; its letters are in their languages',
    inWorkspace(async (workspace) => {
      await withoutSeries(workspace);
      const { exit, out } = await press(workspace, ['draft', '--edition', 'docx']);
      assert.equal(exit, 0, out);
      const files = [...(await workspace.files(draft)).keys()].filter((name) => name.endsWith('.docx'));
      assert.deepEqual(
        files,
        ['en', 'kk', 'ru'].map((tongue) => `migration-2025-12-${tongue}.docx`),
      );
      assert.equal((await press(workspace, ['send', '--draft'])).exit, 0);
      const LETTERS = {
        kk: /^DRAFT 1, жоба: Қазақстан Республикасы халқының көші-қоны, 2025 жылғы қаңтар-желтоқсан$/,
        ru: /^DRAFT 1, проект: Миграция населения Республики Казахстан, январь-декабрь 2025 года$/,
        en: /^DRAFT 1: Migration of the population of the Republic of Kazakhstan, January–December 2025$/,
      };
      for (const [tongue, subject] of Object.entries(LETTERS)) {
        const letter = await simpleParser(
          Buffer.from(await workspace.read(`output/migration/2025-12/mail/draft-1-${tongue}.eml`)),
        );
        assert.match(letter.subject ?? '', subject);
        assert.equal(letter.attachments.length, 1);
        const cyrillic = /\p{Script=Cyrillic}/u.test(letter.text ?? '');
        assert.equal(cyrillic, tongue !== 'en', tongue);
      }
    }),
  );

  it(
    'tells what is wrong in the first language asked for',
    inWorkspace(async (workspace) => {
      await withoutSeries(workspace);
      await workspace.edit(WORKBOOKS.tables, '1', 'B6', 23_762);
      const { out } = await press(workspace, ['check', '--lang', 'ru,en']);
      assert.match(
        out,
        /ошибка {3}balance-differs\n {2}Внешняя миграция, сальдо, Республика Казахстан, 2025: указано 16\u00A0153, /,
      );
      assert.match((await press(workspace, ['check', '--lang', 'kk'])).out, /қате {3}balance-differs/);
    }),
  );

  it(
    'says in English what a language has no sentence for yet',
    inWorkspace(async (workspace) => {
      await workspace.replace('templates/languages/kk.yaml', /^ {2}workbook-none:/m, '  another-code:');
      await workspace.remove('input/migration/2025-12/migration-2025-12.xlsx');
      await workspace.remove('input/migration/2025-12/migration-2025-12-dynamic.xlsx');
      const { out } = await press(workspace, ['check', 'migration', '2025-12', '--lang', 'kk']);
      assert.match(out, /қате {3}workbook-none\n {2}The folder input\/migration\/2025-12 holds no workbook\./);
    }),
  );
});
