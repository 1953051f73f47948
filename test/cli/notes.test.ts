import assert from 'node:assert/strict';
import { DOCUMENT, partOf } from '../proof/published.ts';
import { pdfText, wordText } from '../release/read.ts';
import { findingsOf, firstOf, press } from '../support/press.ts';
import { withoutSeries } from '../support/without-series.ts';
import { inWorkspace, type Workspace } from '../support/workspace.ts';

const FOLDER = 'input/migration/2025-12';
const notes = (language: string): string => `${FOLDER}/notes.${language}.md`;
const check = ['check', 'migration', '2025-12'];

const TEXTS: Readonly<Record<string, string>> = {
  en: '# key-points\n\nOf these, {{stated "2 309" source="Ministry of Labour"}} came to work; {{figure "external.arrivals"}} came in all.\n\n# links\n\n- [Labour market](https://stat.gov.kz/)\n',
  ru: '# key-points\n\nИз них {{stated "2 309" source="Министерство труда"}} приехали на работу, всего прибыло {{figure "external.arrivals"}}.\n\n# links\n\n- [Рынок труда](https://stat.gov.kz/)\n',
  kk: '# key-points\n\nОлардың {{stated "2 309" source="Еңбек министрлігі"}} жұмыс істеуге келді, барлығы {{figure "external.arrivals"}} адам келді.\n\n# links\n\n- [Еңбек нарығы](https://stat.gov.kz/)\n',
};
const SAID: Readonly<Record<string, RegExp>> = {
  en: /Changes are measured.*Of these, 2 309 came to work; 23,761 came in all\..*Main indicators of migration/s,
  ru: /Изменения рассчитаны.*Из них 2 309 приехали на работу, всего прибыло 23\s761\..*Основные показатели миграции/s,
  kk: /Олардың 2 309 жұмыс істеуге келді, барлығы 23\s761 адам келді\..*Көші-қонның негізгі көрсеткіштері/s,
};
const LAST: Readonly<Record<string, string>> = { en: 'Labour market', ru: 'Рынок труда', kk: 'Еңбек нарығы' };

async function written(workspace: Workspace): Promise<void> {
  await withoutSeries(workspace);
  for (const [language, text] of Object.entries(TEXTS)) await workspace.write(notes(language), text);
}

describe('the notes of a period', () => {
  it(
    'are printed in their sections, in every language, on paper and in Word, and again in the next draft',
    inWorkspace(async (workspace) => {
      await written(workspace);
      const draft = ['draft', 'migration', '2025-12', '--edition', 'pdf,docx'];
      const { exit, out } = await press(workspace, draft);
      assert.equal(exit, 0, out);
      const folder = 'output/migration/2025-12/draft-1';
      for (const [language, said] of Object.entries(SAID)) {
        const file = `${folder}/migration-2025-12-${language}`;
        for (const text of [
          await pdfText(await workspace.read(`${file}.pdf`)),
          wordText(await workspace.read(`${file}.docx`)),
        ]) {
          assert.match(text.replaceAll('\u00A0', ' '), said, language);
          assert.ok(text.includes(LAST[language] ?? '?'), language);
        }
      }
      const manifest = await workspace.text(`${folder}/record/manifest.json`);
      for (const language of ['en', 'ru', 'kk']) assert.ok(manifest.includes(notes(language)));
      const { exit: proved, out: proof } = await press(workspace, [
        'verify',
        workspace.path(`${folder}/migration-2025-12-en.pdf`),
      ]);
      assert.equal(proved, 0, proof);
      const again = await press(workspace, draft);
      assert.equal(again.exit, 0);
      assert.equal(
        [...(await workspace.files('output/migration/2025-12')).keys()].some((name) => name.startsWith('draft-2')),
        false,
      );
    }),
  );

  const WRONG: readonly (readonly [string, string, RegExp, RegExp])[] = [
    [
      'a section that there is not',
      '# key-points\n\nWords.\n\n# methodolgy\n\nWords.\n',
      /notes\.en\.md:5 {3}error {3}notes-section-unknown/,
      /Did you mean methodology\?/,
    ],
    [
      'a typed number',
      '# key-points\n\nWords.\n\nOf these, 2 309 came.\n',
      /notes\.en\.md:5 {3}error {3}template-literal-number/,
      /\{\{stated "2 309" source="…"\}\}/,
    ],
    [
      'a figure that there is not',
      '# key-points\n\n{{figure "external.arivals"}}\n',
      /notes\.en\.md:3 {3}error {3}template-unknown-figure/,
      /external\.arrivals/,
    ],
    [
      'a stated number without its source',
      '# key-points\n{{stated "2 309"}}\n',
      /notes\.en\.md:2 {3}error {3}template-malformed/,
      /says its source/,
    ],
    [
      'words of no section',
      'Words.\n\n# key-points\n',
      /notes\.en\.md:1 {3}error {3}template-malformed/,
      /above the first heading/,
    ],
    [
      'a section twice',
      '# links\n\nA.\n\n# links\n\nB.\n',
      /notes\.en\.md:5 {3}error {3}template-malformed/,
      /stands twice/,
    ],
    [
      'a block that is not closed',
      '# links\n\n{{#if (preliminary)}}\nA.\n',
      /notes\.en\.md:\d {3}error {3}template-malformed/,
      /Handlebars does not understand it/,
    ],
    [
      'a named key point',
      '# key-points\n\n{{#point "more"}}\n- A.\n{{/point}}\n',
      /notes\.en\.md:3 {3}error {3}template-malformed/,
      /stands in \{\{#key-points\}\} only/,
    ],
  ];
  for (const [name, text, where, says] of WRONG)
    it(
      `are refused for ${name}, with the line`,
      inWorkspace(async (workspace) => {
        await written(workspace);
        await workspace.remove(notes('ru')); // the language that the others are held against
        await workspace.write(notes('en'), text);
        const { exit, out } = await press(workspace, check);
        assert.equal(exit, 1, out);
        assert.match(findingsOf({ exit, out, err: '' }).find((finding) => / error /.test(finding)) ?? '', where);
        assert.match(out, says);
      }),
    );

  it(
    'are read like the words of the release: terms, typography, and the same figures in every language',
    inWorkspace(async (workspace) => {
      await written(workspace);
      const planted = [
        ['word-doubled', 'Of these, {{stated "2 309" source="Ministry of Labour"}} of of them came to work.'],
        ['quote-straight', 'They came "to work".'],
        ['word-foreign', 'See Тел. below.'],
        ['term-avoided', 'The disposal of people is not told.'],
        ['dash-wrong', 'They came - and left.'],
        ['space-wrong', 'They came ,and left.'],
        ['script-mixed', 'Their аrrival is not told.'],
        ['unit-doubled', 'That is {{changed "external.arrivals.change"}} times.'],
        ['bracket-unpaired', 'They came (all of them.'],
      ] as const;
      await workspace.write(notes('en'), ['# key-points', ...planted.map(([, words]) => words)].join('\n\n'));
      const { out } = await press(workspace, check);
      const told = [...out.matchAll(/^\S*notes\.(\w+)\.md:(\d+) {3}error {3}(\S+)$/gm)].map(([, ...said]) =>
        said.join(' '),
      );
      const wanted = planted.map(([code], index) => `en ${3 + 2 * index} ${code}`);
      // The Russian note names the arrivals, this one a change of theirs.
      assert.deepEqual(
        [...new Set(told)].toSorted(),
        [...wanted, 'en 1 translation-lacks', 'en 17 translation-adds'].toSorted(),
        out,
      );
    }),
  );

  it(
    'set the spaces within a number from outside so that no line ends there',
    inWorkspace(async (workspace) => {
      await written(workspace);
      await press(workspace, ['draft', 'migration', '2025-12', '--lang', 'ru', '--edition', 'docx']);
      const file = await workspace.read('output/migration/2025-12/draft-1/migration-2025-12-ru.docx');
      assert.match(partOf(file, DOCUMENT), /[^\d]2\u00A0309[^\d]/);
      assert.doesNotMatch(partOf(file, DOCUMENT), /2 309/);
    }),
  );

  it(
    'are told where a language lacks them, or the release has no such language',
    inWorkspace(async (workspace) => {
      await written(workspace);
      await workspace.remove(notes('ru'));
      const { exit, out } = await press(workspace, check);
      assert.equal(exit, 0, out);
      assert.match(
        out,
        /notes\.en\.md:1 {3}warning {3}notes-untranslated\n {2}The section "key-points" has a note here, but none in the language "ru"\./,
      );
      assert.match(out, /The section "links" has a note here, but none in the language "ru"\./);
      await workspace.write(notes('uz'), '# links\n');
      const refused = await press(workspace, check);
      assert.equal(refused.exit, 1);
      assert.match(firstOf(refused.out), /notes\.uz\.md {3}error {3}notes-language-unknown/);
    }),
  );

  it(
    'never become markup through the data, and never hold what no edition prints',
    inWorkspace(async (workspace) => {
      await written(workspace);
      await workspace.write(notes('en'), '# links\n\n> {{figure "external.net"}}\n');
      const { exit, out } = await press(workspace, [
        'draft',
        'migration',
        '2025-12',
        '--lang',
        'en',
        '--edition',
        'pdf',
      ]);
      assert.equal(exit, 1, out);
      assert.match(out, /notes\.en\.md:1 {3}error {3}template-unsupported/);
    }),
  );
});
