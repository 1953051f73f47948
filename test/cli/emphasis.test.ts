import assert from 'node:assert/strict';
import { pdfText } from '../release/read.ts';
import { firstOf, press } from '../support/press.ts';
import { withoutSeries } from '../support/without-series.ts';
import { inWorkspace, type Workspace } from '../support/workspace.ts';

const FOLDER = 'input/migration/2025-12';
const EMPHASIS = `${FOLDER}/emphasis.yaml`;

/** Where the sentences of the draft stand, by a word of each; what is not printed has no place. */
async function order(
  workspace: Workspace,
  language: string,
  words: readonly string[],
  draft = 1,
): Promise<readonly string[]> {
  const file = `output/migration/2025-12/draft-${draft}/migration-2025-12-${language}.pdf`;
  const text = await pdfText(await workspace.read(file));
  return words.filter((word) => text.includes(word)).toSorted((a, b) => text.indexOf(a) - text.indexOf(b));
}

const ENGLISH = [
  'people arrived in Kazakhstan',
  'CIS countries accounted',
  'Moves within the country',
  'four territories gained',
  'came from Uzbekistan',
];
const RUSSIAN = [
  'прибыл 23',
  'Доля прибывших',
  'Численность переезжающих',
  'положительное сальдо',
  'прибыло из Узбекистана',
];
const KAZAKH = ['елге келгендер саны', 'ТМД елдерінен', 'Ел ішінде қоныс', 'оң айырым', 'Елге ең көп адам'];

const draft = (languages: string): readonly string[] => [
  'draft',
  'migration',
  '2025-12',
  '--lang',
  languages,
  '--edition',
  'pdf',
];

describe('the emphasis of a period', () => {
  it(
    'puts key points first and leaves others out, in every language alike',
    inWorkspace(async (workspace) => {
      await withoutSeries(workspace);
      await workspace.write(EMPHASIS, 'key-points:\n  first: [sources, interregional]\n  drop: [cis]\n');
      const { exit, out } = await press(workspace, draft('en,ru,kk'));
      assert.equal(exit, 0, out);
      for (const [language, words] of [
        ['en', ENGLISH],
        ['ru', RUSSIAN],
        ['kk', KAZAKH],
      ] as const)
        assert.deepEqual(
          await order(workspace, language, words),
          [4, 3, 0, 2].map((at) => words[at]),
          language,
        );
      const manifest = await workspace.text('output/migration/2025-12/draft-1/record/manifest.json');
      assert.match(manifest, /input\/migration\/2025-12\/emphasis\.yaml/);
    }),
  );

  it(
    'prints only some, in their order, and names more countries than the release does, in this period only',
    inWorkspace(async (workspace) => {
      await withoutSeries(workspace);
      await press(workspace, draft('en'));
      await workspace.write(
        EMPHASIS,
        'key-points: { only: [sources, levels] }\ntop: { external.sources: 4, external.structure: 2 }\n',
      );
      const { exit, out } = await press(workspace, draft('en'));
      assert.equal(exit, 0, out);
      assert.deepEqual(await order(workspace, 'en', ENGLISH, 2), [ENGLISH[4], ENGLISH[0]]);
      const text = await pdfText(await workspace.read('output/migration/2025-12/draft-2/migration-2025-12-en.pdf'));
      // The fourth and the fifth have 905 each.
      assert.match(
        text,
        /Uzbekistan \(12,190\), Russia \(4,610\), China \(2,060\), Turkmenistan \(905\) and Mongolia \(905\)/,
      );
      assert.match(out, /note {3}selection-level/);
      // Without the file the first draft comes out again, byte for byte: it is the period's own.
      await workspace.remove(EMPHASIS);
      await press(workspace, draft('en'));
      const files = await workspace.files('output/migration/2025-12');
      assert.deepEqual(files.get('draft-3/record/figures.json'), files.get('draft-1/record/figures.json'));
      assert.deepEqual(await order(workspace, 'en', ENGLISH, 3), ENGLISH);
    }),
  );

  it(
    'of one period leaves another as it was, though its workbooks are read there',
    inWorkspace(async (workspace) => {
      await withoutSeries(workspace);
      const first = await press(workspace, draft('en'));
      assert.equal(first.exit, 0, first.out);
      await workspace.write(
        'input/migration/2024-12/emphasis.yaml',
        'key-points: { drop: [cis] }\ntop: { external.sources: 9 }\n',
      );
      const second = await press(workspace, draft('en'));
      assert.equal(second.exit, 0, second.out);
      // An unchanged draft gets no new number.
      const files = [...(await workspace.files('output/migration/2025-12')).keys()];
      assert.deepEqual(
        files.filter((name) => !name.startsWith('draft-1/')),
        [],
      );
    }),
  );

  const WRONG: readonly (readonly [string, string, RegExp, RegExp])[] = [
    [
      'a key point that there is not',
      'key-points:\n  drop:\n    - cis\n    - sorces\n',
      /emphasis\.yaml:4 {3}error {3}emphasis-unknown/,
      /Did you mean sources\?/,
    ],
    [
      'an indicator that takes no largest',
      '\ntop: { external.source: 4 }\n',
      /emphasis\.yaml:2 {3}error {3}emphasis-unknown/,
      /Did you mean external\.sources\?/,
    ],
    [
      'a key that there is not',
      'key-point: { drop: [cis] }\n',
      /emphasis\.yaml:1 {3}error {3}definition-unknown-key/,
      /key-points/,
    ],
    [
      'an order beside another',
      'key-points: { only: [cis], drop: [cis] }\n',
      /emphasis\.yaml:1 {3}error {3}definition-invalid/,
      /stands without «first» and «drop»/,
    ],
    [
      'none of the largest',
      'top: { external.sources: 0 }\n',
      /emphasis\.yaml:1 {3}error {3}definition-invalid/,
      /must be >= 1/,
    ],
  ];
  for (const [name, yaml, where, says] of WRONG)
    it(
      `is refused for ${name}, with its line`,
      inWorkspace(async (workspace) => {
        await withoutSeries(workspace);
        await workspace.write(EMPHASIS, yaml);
        const { exit, out } = await press(workspace, ['check', 'migration', '2025-12']);
        assert.equal(exit, 1, out);
        assert.match(firstOf(out), where);
        assert.match(out, says);
      }),
    );

  it(
    'needs the same names of key points in every language',
    inWorkspace(async (workspace) => {
      await withoutSeries(workspace);
      await workspace.replace('templates/migration/ru.md.hbs', '{{#point "cis"}}', '{{#point "sng"}}');
      const { exit, out } = await press(workspace, ['check', 'migration', '2025-12']);
      assert.equal(exit, 1, out);
      assert.match(firstOf(out), /ru\.md\.hbs:\d+ {3}error {3}key-points-differ/);
      assert.match(out, /The key point "sng" stands where templates\/migration\/kk\.md\.hbs has "cis"\./);
    }),
  );
});
