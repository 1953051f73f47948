import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { edited, withPart } from '../proof/published.ts';
import { findingsOf, press, program } from '../support/press.ts';
import { withoutSeries } from '../support/without-series.ts';
import { WORKBOOKS, Workspace } from '../support/workspace.ts';

const FINAL = 'output/migration/2025-12/final/migration-2025-12-en';

describe('verify', function () {
  this.timeout(200_000);
  let workspace: Workspace;
  before(async () => {
    workspace = await Workspace.open();
    await withoutSeries(workspace);
    assert.equal((await press(workspace, ['publish'])).exit, 0);
  });
  after(() => workspace.remove());
  const word = async (name: string, from: string | RegExp, to: string): Promise<string> => {
    await workspace.write(name, edited(await workspace.read(`${FINAL}.docx`), from, to));
    return workspace.path(name);
  };

  it('proves the published PDF, Word and Excel files and exits 0', async () => {
    const files = ['pdf', 'docx', 'xlsx'].map((edition) => `${FINAL}.${edition}`);
    const ran = await program(workspace, ['verify', ...files]);
    assert.deepEqual([ran.exit, ran.err], [0, '']);
    const counts = [...ran.out.matchAll(/^Proved (\d+) of (\d+) numbers\.$/gm)];
    assert.equal(counts.length, 3);
    assert.ok(
      counts.every(([, proved, all]) => proved === all && Number(all) > 250),
      ran.out,
    );
    assert.match(ran.out, /^migration-2025-12-en\.pdf: migration 2025-12, en, final$/m);
  });

  it('says what is wrong, where, what it should be, and the cell, for an editor', async () => {
    const file = await word('edited.docx', '>7,608<', '>7,806<');
    const ran = await program(workspace, ['verify', file]);
    assert.equal(ran.exit, 1);
    assert.deepEqual(ran.out.split('\n').slice(0, 7), [
      'edited.docx: migration 2025-12, en, final',
      '',
      'Migration of the population of the Republic of Kazakhstan',
      '',
      '  7,806 should be 7,608',
      '      Departures abroad',
      '      Departures abroad [7,806] ▼ 40.5% down on a year earlier',
    ]);
    assert.match(ran.out, /^ {6}external\.departures {2}migration-2025-12\.xlsx 1!C6$/m);
    assert.match(ran.out, /^Proved \d+ of \d+ numbers\. different: 1\.$/m);
  });

  it('says the same as data, every number with its class, figure and cells', async () => {
    const file = await word('edited.docx', '>7,608<', '>7,806<');
    const { out } = await press(workspace, ['verify', file, '--format', 'json']);
    const { counts, numbers, stage } = JSON.parse(out) as {
      readonly stage: string;
      readonly counts: Readonly<Record<string, number>>;
      readonly numbers: readonly (Readonly<Record<string, unknown>> & { readonly class: string })[];
    };
    assert.equal(stage, 'final');
    assert.deepEqual([counts['different'], counts['unknown'], counts['missing']], [1, 0, 0]);
    assert.equal(numbers.filter(({ class: kind }) => kind === 'furniture').length, counts['furniture']);
    const wrong = numbers.find(({ class: kind }) => kind === 'different');
    assert.deepEqual(
      [wrong?.['text'], wrong?.['should'], wrong?.['figure'], wrong?.['cells']],
      ['7,806', '7,608', 'external.departures', [{ workbook: 'migration-2025-12.xlsx', sheet: '1', cell: 'C6' }]],
    );
  });

  it('holds a file against the workbooks as they are now', async () => {
    const before = await workspace.read(WORKBOOKS.tables);
    await workspace.edit(WORKBOOKS.tables, '1', 'C6', 7609);
    const ran = await press(workspace, ['verify', workspace.path(`${FINAL}.docx`)]);
    await workspace.write(WORKBOOKS.tables, before);
    assert.equal(ran.exit, 1);
    assert.match(ran.out, /7,608 should be 7,609/);
  });

  it('takes numbers from outside with their source, and nothing but them', async () => {
    const source = 'source="Ministry of Labour, letter of 3 February 2026"';
    const sentences = [
      ['en', `Of them {{stated "2,309" ${source}}} are students.`],
      ['ru', `Из них {{stated "2\u00A0309" ${source}}} – студенты.`],
      ['kk', `Олардың {{stated "2\u00A0309" ${source}}} – студенттер.`],
    ] as const;
    const before = new Map<string, string>();
    for (const [language, said] of sentences) {
      const words = `templates/migration/${language}.md.hbs`;
      before.set(words, await workspace.text(words));
      await workspace.replace(words, '{{#note}}', `\n${said}\n\n{{#note}}`);
    }
    assert.equal((await press(workspace, ['draft'])).exit, 0);
    const record = await workspace.text('output/migration/2025-12/draft-1/record/stated.json');
    assert.match(record, /"text": "2,309",\s+"source": "Ministry of Labour, letter of 3 February 2026"/);
    const draft = workspace.path('output/migration/2025-12/draft-1/migration-2025-12-en.pdf');
    const ran = await press(workspace, ['verify', draft]);
    for (const [words, text] of before) await workspace.write(words, text);
    assert.equal(ran.exit, 0, ran.out);
    assert.match(ran.out, /2,309 {3}Ministry of Labour, letter of 3 February 2026/);
    const later = await press(workspace, ['verify', draft]);
    assert.equal(later.exit, 1);
    assert.match(later.out, /2,309 is no figure of the release/);
  });

  const UNREADABLE: readonly (readonly [string, string, Uint8Array, number, RegExp])[] = [
    ['a damaged file', 'damaged.docx', new Uint8Array([80, 75, 3, 4, 1]), 1, /The file cannot be read/],
    ['a damaged PDF', 'damaged.pdf', new TextEncoder().encode('%PDF-1.7\nno'), 1, /The file cannot be read/],
    ['another kind of file', 'words.txt', new Uint8Array([65]), 1, /pdf/],
  ];
  for (const [what, name, bytes, exit, says] of UNREADABLE) {
    it(`says that it cannot read ${what}`, async () => {
      await writeFile(workspace.path(name), bytes);
      const ran = await press(workspace, ['verify', workspace.path(name)]);
      assert.equal(ran.exit, exit, ran.out);
      assert.match(findingsOf(ran)[0] ?? '', says);
    });
  }

  it('asks for release and period where the file does not name them, and takes them as options', async () => {
    const none =
      '<?xml version="1.0"?><Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"/>';
    await workspace.write(
      'nameless.docx',
      withPart(await workspace.read(`${FINAL}.docx`), 'docProps/custom.xml', none),
    );
    const file = workspace.path('nameless.docx');
    const ran = await press(workspace, ['verify', file]);
    assert.equal(ran.exit, 2);
    assert.match(ran.out, /does not say which release and period/);
    const named = await press(workspace, [
      'verify',
      file,
      '--release',
      'migration',
      '--period',
      '2025-12',
      '--lang',
      'en',
    ]);
    assert.equal(named.exit, 0, named.out);
    const wrong = await press(workspace, ['verify', file, '--release', 'migration', '--period', '2031-12']);
    assert.equal(wrong.exit, 2);
    assert.match(wrong.out, /of migration 2031-12, which is not here/);
  });
});
