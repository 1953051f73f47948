import assert from 'node:assert/strict';
import { findingsOf, press } from '../support/press.ts';
import { withoutSeries } from '../support/without-series.ts';
import { Workspace, WORKBOOKS } from '../support/workspace.ts';

const final = 'output/migration/2025-12/final';
/** One language is enough for what is told here. */
const english = ['--lang', 'en'];

describe('publish', () => {
  let workspace: Workspace;
  before(async () => {
    workspace = await Workspace.open();
    await withoutSeries(workspace);
  });
  after(() => workspace.remove());

  it('prints the final editions, and keeps the figures as a vintage beside the workbooks', async () => {
    const { exit, err } = await press(workspace, ['publish', 'migration', ...english, '--edition', 'docx,pdf']);
    assert.deepEqual([exit, err], [0, '']);
    assert.deepEqual(
      [...(await workspace.files(final)).keys()],
      [
        'migration-2025-12-en.docx',
        'migration-2025-12-en.pdf',
        'record/cells.json',
        'record/figures.json',
        'record/findings.html',
        'record/findings.json',
        'record/manifest.json',
      ],
    );
    assert.deepEqual([...(await workspace.files('input/migration/2025-12/vintages')).keys()], ['2026-02-09.json']);
    const { observations, series, ...head } = JSON.parse(
      await workspace.text('input/migration/2025-12/vintages/2026-02-09.json'),
    ) as {
      readonly observations: readonly { readonly value: string | null; readonly status: string }[];
      readonly series: readonly { readonly values: Readonly<Record<string, string>> }[];
    }; // as publish writes it
    const day = { vintage: '2026-02', status: 'preliminary', day: '2026-02-09' };
    assert.deepEqual(head, { release: 'migration', period: '2025-12', ...day });
    assert.ok(observations.length > 400 && observations.some(({ value }) => value === '23761'));
    // The year before went out beside them.
    assert.ok(series.some(({ values }) => values['2024'] === '29948'));
  });

  it('succeeds a second time and changes no byte', async () => {
    const before = await workspace.files('');
    const { exit } = await press(workspace, ['publish', 'migration', ...english, '--edition', 'docx,pdf']);
    assert.equal(exit, 0);
    assert.deepEqual(await workspace.files(''), before);
  });

  it('adds an edition that was not there, and leaves the others as they were', async () => {
    const before = await workspace.files(final);
    const { exit } = await press(workspace, ['publish', 'migration', ...english]);
    assert.equal(exit, 0);
    const after = await workspace.files(final);
    assert.ok(after.has('migration-2025-12-en.xlsx'));
    for (const [name, bytes] of before)
      if (name !== 'record/manifest.json') assert.deepEqual(after.get(name), bytes, name);
  });

  it('of other figures is refused, each file that differs is named, and everything stays as it was', async () => {
    for (const [cell, value] of [
      ['B7', 63],
      ['D7', 55],
      ['B8', 127],
      ['D8', 116],
    ] as const)
      await workspace.edit(WORKBOOKS.tables, '5', cell, value);
    assert.equal((await press(workspace, ['check'])).exit, 0);
    const before = await workspace.files('');
    const ran = await press(workspace, ['publish', 'migration', ...english]);
    assert.equal(ran.exit, 1);
    const differ = findingsOf(ran).filter((finding) => finding.includes('figures-differ'));
    assert.deepEqual(
      differ.map((finding) => /says something else in (\S+)\.\n/.exec(finding)?.[1]),
      ['migration-2025-12-en.xlsx', 'record/figures.json'],
    );
    assert.match(differ[0] ?? '', /A published edition is never overwritten/);
    assert.deepEqual(await workspace.files(''), before);
  });

  it('is refused where the words of a template contradict a figure, and nothing is placed', async () => {
    const words = 'templates/migration/en.md.hbs';
    const before = await workspace.text(words);
    const standing = await workspace.files('output');
    await workspace.write(
      words,
      before.replace('{{#note}}', '\nArrivals increased {{by "external.arrivals.change"}}.\n\n{{#note}}'),
    );
    await workspace.remove(final);
    const ran = await press(workspace, ['publish', 'migration', '--edition', 'docx']);
    await workspace.write(words, before);
    assert.equal(ran.exit, 1);
    const [first = '', ...more] = findingsOf(ran).filter((finding) => !finding.includes('warning, accepted'));
    assert.match(first, /^migration-2025-12-en\.docx {3}error {3}proof-direction\n/);
    assert.match(first, /Key points: "increased" stands beside external\.arrivals\.change, which went the other way/);
    assert.deepEqual(more, []);
    assert.equal((await workspace.files(final)).size, 0);
    for (const [name, bytes] of standing) await workspace.write(`output/${name}`, bytes);
  });

  it('of other words is refused as well', async () => {
    await workspace.write(
      'templates/migration/en.md.hbs',
      (await workspace.text('templates/migration/en.md.hbs')).replaceAll('External', 'Foreign'),
    );
    const before = await workspace.files('');
    const { exit, out } = await press(workspace, ['publish', 'migration', ...english, '--edition', 'docx']);
    assert.equal(exit, 1);
    assert.match(out, /says something else in migration-2025-12-en\.docx/);
    assert.deepEqual(await workspace.files(''), before);
  });
});
