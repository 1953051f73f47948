import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync, strFromU8 } from 'fflate';
import { pdfText, wordText } from '../release/read.ts';
import { press } from '../support/press.ts';
import { SHOWN, withoutSeries } from '../support/without-series.ts';
import { inWorkspace, type Workspace } from '../support/workspace.ts';

const UZ = fileURLToPath(new URL('uz', import.meta.url));
const definition = 'templates/migration/release.yaml';

/** Where a file of the language goes: the language itself, the words of the release, names beside the code lists. */
function targetOf(name: string): string {
  if (name === 'uz.yaml') return `templates/languages/${name}`;
  return name.endsWith('.hbs') ? `templates/migration/${name}` : `templates/codelists/${name}`;
}

/** What the office calls itself and its people in the language. */
const CONTACTS: readonly (readonly [before: RegExp, said: string])[] = [
  [/^office:\n/m, 'office:\n  uz: { name: Milliy statistika byurosi, full: Milliy statistika byurosi }\n'],
  [/^address:\n/m, 'address:\n  uz: 010000, Ostona sh., Mangilik Yel koʻchasi, 8\n'],
  [/^ {4}department:\n/m, '    department:\n      uz: Aholi statistikasi departamenti\n'],
  [/(director: \{ name: \{)/, '$1 uz: N. Xanjigitov,'],
  [/(name: \{)( en: D\. Karabekova)/, '$1 uz: D. Karabekova,$2'],
];

async function inUzbek(workspace: Workspace): Promise<void> {
  await withoutSeries(workspace);
  for (const name of await readdir(UZ)) await workspace.write(targetOf(name), await readFile(join(UZ, name)));
  const words = 'templates/migration/uz.md.hbs';
  await workspace.write(words, (await workspace.text(words)).replaceAll(SHOWN, ''));
  await workspace.replace(definition, /^languages:\n/m, 'languages:\n  - uz\n');
  for (const [before, said] of CONTACTS) await workspace.replace('input/contacts.yaml', before, said);
}

describe('a fourth language, added by files alone', () => {
  it(
    'is drafted: Uzbek in PDF and Word, with its own numbers, periods, names and places',
    inWorkspace(async (workspace) => {
      await inUzbek(workspace);
      const { exit, out, err } = await press(workspace, [
        'draft',
        'migration',
        '--lang',
        'uz',
        '--edition',
        'pdf,docx',
      ]);
      assert.equal(exit, 0, out + err);
      const draft = 'output/migration/2025-12/draft-1/migration-2025-12-uz';
      const pdf = await pdfText(await workspace.read(`${draft}.pdf`));
      const word = await workspace.read(`${draft}.docx`);
      for (const text of [pdf, wordText(word)]) {
        assert.match(text, /Qozogʻiston Respublikasi aholisining migratsiyasi/);
        assert.match(text, /2025-yil yanvar–dekabrda mamlakatga 23 761 kishi keldi, mamlakatdan 7 608 kishi ketdi/);
        assert.match(text, /kelganlar soni 20,7%-ga kamaydi, ketganlar soni 40,5%-ga kamaydi/);
        assert.match(text, /4 hududda shakllandi: Ostona \(87 459 kishi\), .* shaharlarida va Olmaota \(.* viloyatida/);
        assert.match(text, /1-jadval\. Migratsiyaning asosiy koʻrsatkichlari/);
        assert.match(text, /Gʻarbiy Qozogʻiston/);
        assert.match(text, /Aholi statistikasi departamenti/);
        const own = text.replaceAll(/migration-2025-12\S*/g, '');
        assert.doesNotMatch(own, /\p{Script=Cyrillic}/u);
      }
      assert.match(strFromU8(unzipSync(word)['word/styles.xml'] ?? new Uint8Array()), /w:lang w:val="uz-Latn-UZ"/);
    }),
  );

  it(
    'stops at a name, an address or a heading that it lacks, with file and line, rather than print a code',
    inWorkspace(async (workspace) => {
      await inUzbek(workspace);
      await workspace.replace('templates/codelists/territories.uz.yaml', /^ {2}'71'.*\n/m, '');
      await workspace.replace('templates/codelists/countries.uz.yaml', /^ {2}RUS:/m, '  RUZ:');
      const unknown = await press(workspace, ['check', 'migration']);
      assert.match(unknown.out, /countries\.uz\.yaml:\d+ {3}error {3}definition-unknown-key\n {2}"RUZ" is unknown/);
      await workspace.replace('templates/codelists/countries.uz.yaml', /^ {2}RUZ:/m, '  RUS:');
      await workspace.replace('input/contacts.yaml', /^ {2}uz: 010000.*\n/m, '');
      const { exit, out } = await press(workspace, ['draft', 'migration', '--lang', 'en']);
      assert.equal(exit, 1);
      assert.match(
        out,
        /codelists\/territories\.yaml:\d+ {3}error {3}name-missing\n {2}"71" has no name in the language uz/,
      );
      assert.match(
        out,
        /contacts\.yaml:\d+ {3}error {3}contacts-missing\n {2}Nothing stands under address in the language uz/,
      );
    }),
  );

  it('is not named by the program', async () => {
    const names = await readdir('src', { recursive: true });
    for (const name of names.filter((each) => each.endsWith('.ts')))
      assert.doesNotMatch(await readFile(join('src', name), 'utf8'), /['"]uz['"-]|uzbek(?!')/i, name);
  });
});
