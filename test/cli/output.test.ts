import assert from 'node:assert/strict';
import { firstOf, press, program } from '../support/press.ts';
import { withoutSeries } from '../support/without-series.ts';
import { Workspace, WORKBOOKS } from '../support/workspace.ts';

type Report = {
  readonly release: string;
  readonly period: string;
  readonly findings: readonly Readonly<Record<string, unknown>>[];
};

describe('what is said, and where', () => {
  let sound: Workspace;
  let doubtful: Workspace;
  before(async () => {
    [sound, doubtful] = await Promise.all([Workspace.open(), Workspace.open()]);
    await withoutSeries(sound);
    await withoutSeries(doubtful);
    await doubtful.edit(WORKBOOKS.tables, '6', 'F7', -1391);
  });
  after(() => Promise.all([sound.remove(), doubtful.remove()]));

  it('the program says on stdout that a sound workbook has no errors, and writes nothing', async () => {
    const ran = await program(sound, ['check']);
    assert.deepEqual([ran.exit, ran.err], [0, '']);
    assert.ok(ran.out.endsWith('\nmigration 2025-12: Errors: 0, warnings: 4 (4 accepted), notes: 0.\n'), ran.out);
    assert.equal((await sound.files()).size, 0);
  });

  it('the program prints one JSON document and nothing else with --format json', async () => {
    const { exit, out, err } = await program(doubtful, ['check', '--format', 'json']);
    assert.deepEqual([exit, err], [1, '']);
    const { release, period, findings } = JSON.parse(out) as Report;
    assert.deepEqual([release, period], ['migration', '2025-12']);
    const { facts: _, ...first } = findings[0] ?? {};
    assert.deepEqual(first, {
      code: 'balance-differs',
      severity: 'error',
      workbook: 'migration-2025-12.xlsx',
      sheet: '6',
      cell: 'F7',
      related: [
        { workbook: 'migration-2025-12.xlsx', sheet: '6', cell: 'B7' },
        { workbook: 'migration-2025-12.xlsx', sheet: '6', cell: 'D7' },
      ],
      sentence:
        'External migration, net migration, Republic of Kazakhstan, Russians, 2025: stated −1,391, arrivals minus departures give −1,319 (−72). Correct the cell named first, or the one of its partners that is wrong.',
    });
  });

  it('--format json holds the same findings as the record of a draft', async () => {
    const { out } = await press(doubtful, ['draft', '--lang', 'en', '--edition', 'xlsx', '--format', 'json']);
    const { findings, ...made } = JSON.parse(out) as Report & Readonly<Record<string, unknown>>;
    assert.deepEqual(made, {
      release: 'migration',
      period: '2025-12',
      draft: 1,
      folder: doubtful.path('output/migration/2025-12/draft-1'),
      files: ['migration-2025-12-en.xlsx'],
    });
    const record = await doubtful.text('output/migration/2025-12/draft-1/record/findings.json');
    assert.deepEqual(JSON.parse(record), findings);
  });

  it('a usage error under --format json leaves stdout empty', async () => {
    const { exit, out, err } = await press(sound, ['check', 'migraton', '--format', 'json']);
    assert.deepEqual([exit, out], [2, '']);
    assert.match(err, /Did you mean "migration"\?/);
  });

  it('--quiet says nothing when all is well, and the errors alone when it is not', async () => {
    assert.deepEqual(await press(sound, ['check', '--quiet']), { exit: 0, out: '', err: '' });
    const { exit, out } = await press(doubtful, ['check', '--quiet']);
    assert.equal(exit, 1);
    assert.equal(firstOf(out), 'migration-2025-12.xlsx › 6 › F7   error   balance-differs');
    assert.doesNotMatch(out, /warnings/);
  });

  it('without a release and a period every release is judged at its newest period', async () => {
    const { out } = await press(sound, ['check', '--format', 'json']);
    assert.equal((JSON.parse(out) as Report).period, '2025-12');
  });
});
