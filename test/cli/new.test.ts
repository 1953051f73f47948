import assert from 'node:assert/strict';
import { nodeEffects } from '../../src/effects/node.ts';
import { main } from '../../src/main.ts';
import { pdfText, wordText } from '../release/read.ts';
import { populationIn } from '../second-release/office.ts';
import { SAMPLE, sampleWorkbook } from '../skeleton/workbook.ts';
import { readFile } from 'node:fs/promises';
import { press } from '../support/press.ts';
import { inWorkspace } from '../support/workspace.ts';

describe('statpress new RELEASE', () => {
  it(
    'makes a release that drafts at once, in three languages and three editions, marked as a sample',
    inWorkspace(async (workspace) => {
      const made = await press(workspace, ['new', 'prices']);
      assert.equal(made.exit, 0, made.err);
      assert.match(made.out, /^Made {5}.*prices\/release\.yaml$/m);
      assert.match(made.out, /^Entry {4}.*calendar\.yaml$/m);
      const { exit, out } = await press(workspace, ['draft', 'prices']);
      assert.equal(exit, 0, out);
      assert.match(out, /Errors: 0, warnings: 0, notes: 0\./);
      const draft = 'output/prices/2025-12/draft-1/prices-2025-12';
      const READ = {
        kk: /2025 жылы Қазақстан Республикасында [\d ]+ бала туды\. .*ҮЛГІ ·/,
        ru: /В 2025 году в Республике Казахстан родил(?:ся|ось) [\d ]+ (?:ребенок|ребенка|детей)\. .*ОБРАЗЕЦ ·/,
        en: /In 2025, [\d,]+ children were born in the Republic of Kazakhstan\. .*SAMPLE ·/,
      };
      for (const [tongue, said] of Object.entries(READ)) {
        assert.match(wordText(await workspace.read(`${draft}-${tongue}.docx`)), said);
        assert.match(
          await pdfText(await workspace.read(`${draft}-${tongue}.pdf`)),
          /[«"]?(?:Үлгі|А\. Образцов|A\. Sample)/,
        );
        assert.ok((await workspace.read(`${draft}-${tongue}.xlsx`)).length > 0);
      }
    }),
  );

  it(
    'adds to the office’s own files and leaves every other line of them as it was',
    inWorkspace(async (workspace) => {
      const names = ['calendar', 'contacts', 'recipients'].map((name) => `input/${name}.yaml`);
      const before = await Promise.all(names.map((name) => workspace.text(name)));
      assert.equal((await press(workspace, ['new', 'prices'])).exit, 0);
      for (const [at, name] of names.entries()) {
        const lines = (await workspace.text(name)).split('\n').filter((line) => !line.startsWith('  prices: '));
        assert.equal(lines.join('\n'), before[at], name);
      }
    }),
  );

  it(
    'copies the definition and words of another release with --like, and drafts at once as well',
    inWorkspace(async (workspace) => {
      assert.equal((await press(workspace, ['new', 'moves', '--like', 'migration', '--lang', 'en'])).exit, 0);
      assert.match(await workspace.text('templates/moves/release.yaml'), /^release: moves\nlanguages: \[en\]$/m);
      const { exit, out } = await press(workspace, ['draft', 'moves', '--edition', 'docx']);
      assert.equal(exit, 0, out);
      assert.match(wordText(await workspace.read('output/moves/2025-12/draft-1/moves-2025-12-en.docx')), /SAMPLE ·/);
    }),
  );

  const REFUSED: readonly (readonly [args: string, said: RegExp])[] = [
    ['migration', /exists already: nothing is overwritten/],
    ['codelists', /exists already: nothing is overwritten/],
    ['Prices', /"Prices" is no name for a release: lower-case/],
    ['../prices', /is no name for a release/],
    ['prices_2', /is no name for a release/],
    ['prices --like migratoin', /There is no release "migratoin"\. Did you mean "migration"\?/],
    ['prices --lang en,de', /There is no language/],
    ['prices 2026-03', /There is no release "prices"/],
    ['migration 2026-13', /"2026-13" is no period of the kind year-to-date/],
    ['migration 2025-12', /period\.yaml" exists already: nothing is overwritten/],
    ['', /Usage: statpress new RELEASE \[PERIOD\]/],
  ];
  for (const [args, said] of REFUSED) {
    it(
      `refuses «new ${args}» and leaves everything as it was`,
      inWorkspace(async (workspace) => {
        const before = await workspace.files('.');
        const { exit, err } = await press(workspace, ['new', ...args.split(' ').filter((word) => word !== '')]);
        assert.equal(exit, 2, err);
        assert.match(err, said);
        assert.deepEqual(await workspace.files('.'), before);
      }),
    );
  }

  it(
    'takes back what it placed when a part of it cannot be placed',
    inWorkspace(async (workspace) => {
      const before = await workspace.files('.');
      const effects = nodeEffects();
      const folders = ['input', 'output', 'templates'].flatMap((name) => [`--${name}`, workspace.path(name)]);
      const full = {
        ...effects,
        files: {
          ...effects.files,
          placeFile: async (path: string, bytes: Uint8Array) => {
            if (path.endsWith('.xlsx')) throw new Error('no space left on device');
            await effects.files.placeFile(path, bytes);
          },
        },
      };
      await assert.rejects(main(['new', 'prices', ...folders], full), /no space left/);
      assert.deepEqual(await workspace.files('.'), before);
    }),
  );

  it('begins with a workbook that its generator makes, byte for byte', async () => {
    assert.deepEqual(await sampleWorkbook(), new Uint8Array(await readFile(SAMPLE)));
  });
});

describe('statpress new RELEASE PERIOD', () => {
  it(
    'begins a period announced in the calendar; acceptances and notes of the last one are offered and count for nothing',
    inWorkspace(async (workspace) => {
      await workspace.write('input/migration/2025-12/notes.kk.md', 'Ескертпе\n');
      const { exit, out } = await press(workspace, ['new', 'migration', '2026-03']);
      assert.equal(exit, 0);
      assert.match(out, /^Offered {2}.*accepted\.offered\.yaml$/m);
      assert.match(out, /See that .*contacts\.yaml still names who answers/);
      const folder = 'input/migration/2026-03';
      assert.deepEqual(
        [...(await workspace.files(folder)).keys()],
        ['accepted.offered.yaml', 'notes.kk.offered.md', 'period.yaml'],
      );
      assert.match(
        await workspace.text(`${folder}/period.yaml`),
        /^status: preliminary\nvintage: 2026-05\nyear-ago-vintage: 2025-05$/m,
      );
      assert.match(
        await workspace.text('input/calendar.yaml'),
        /^ {4}'2026-03': \{ planned: 2026-05-12, hour: '12:00' \}$/m,
      );
      await workspace.write(
        `${folder}/migration.xlsx`,
        await workspace.read('input/migration/2025-12/migration-2025-12.xlsx'),
      );
      const checked = await press(workspace, ['check', 'migration', '2026-03']);
      assert.match(checked.out, /2026-03\/accepted\.offered\.yaml {3}note {3}file-offered/);
      assert.match(checked.out, /0 accepted|notes: \d+\.$/m);
    }),
  );

  it(
    'proposes a date that was not announced beside the calendar, not in it',
    inWorkspace(async (workspace) => {
      const before = await workspace.text('input/calendar.yaml');
      assert.equal((await press(workspace, ['new', 'migration', '2026-06'])).exit, 0);
      assert.equal(await workspace.text('input/calendar.yaml'), before);
      assert.match(await workspace.text('input/migration/2026-06/calendar.offered.yaml'), /planned: 2026-08-09/);
    }),
  );

  it(
    'begins a point in time by its day, in a folder where the workbook lies already',
    inWorkspace(async (workspace) => {
      await populationIn(workspace);
      await workspace.write('input/population/2027-01-01/population.xlsx', 'as it came');
      assert.equal((await press(workspace, ['new', 'population', '2027-01-01'])).exit, 0);
      const settings = await workspace.text('input/population/2027-01-01/period.yaml');
      assert.match(settings, /^vintage: 2027-03\nyear-ago-vintage: 2026-03$/m);
      assert.equal(await workspace.text('input/population/2027-01-01/population.xlsx'), 'as it came');
    }),
  );
});
