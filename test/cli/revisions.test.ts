import assert from 'node:assert/strict';
import { findingsOf, press, program } from '../support/press.ts';
import { withoutSeries } from '../support/without-series.ts';
import { Workspace } from '../support/workspace.ts';

type Cell = {
  readonly vintage: string;
  readonly status: string;
  readonly value: string;
  readonly text: string;
  readonly difference?: { readonly value: string; readonly text: string };
  readonly percent?: { readonly value: string; readonly text: string };
  readonly base?: { readonly vintage: string; readonly status: string };
  readonly note: string | null;
};
type Told = {
  readonly vintages: readonly { readonly vintage: string }[];
  readonly rows: readonly { readonly period: string; readonly cells: readonly Cell[] }[];
};

describe('revisions', () => {
  let workspace: Workspace;
  before(async () => {
    workspace = await Workspace.open();
    await withoutSeries(workspace);
  });
  after(() => workspace.remove());

  const told = async (figure: string): Promise<Told> => {
    const { exit, out } = await press(workspace, ['revisions', figure, '--format', 'json']);
    assert.equal(exit, 0);
    return JSON.parse(out) as Told; // our own document
  };
  const row = (rows: Told['rows'], period: string): readonly Cell[] =>
    rows.find((each) => each.period === period)?.cells ?? [];

  it('prints periods down, vintages across, and what each revision changed', async () => {
    const ran = await program(workspace, ['revisions', 'external.arrivals', 'migration', '2025-12']);
    assert.deepEqual([ran.exit, ran.err], [0, '']);
    const lines = ran.out.split('\n');
    assert.equal(lines[0], 'external.arrivals, persons');
    assert.match(lines[1] ?? '', /^ +February 2024 +February 2025 +March 2025 +November 2025 +February 2026$/);
    assert.deepEqual(
      lines.slice(2, 14).map((line) => line.trim().split(/ {2,}/)),
      [
        ['January–December 2023', '25,387p'],
        ['January–September 2024', '20,383p', '19,929r'],
        ['revised by', '−454'],
        ['revised by, per cent', '−2.2%'],
        ['January–December 2024', '29,948p', '29,282r'],
        ['revised by', '−666'],
        ['revised by, per cent', '−2.2%'],
        ['January–September 2025', '16,093p', '16,093p'],
        ['revised by', '0'],
        ['revised by, per cent', '0.0%'],
        ['January–December 2025', '23,761p'],
        ['p preliminary; r revised'],
      ],
    );
    assert.match(lines[14] ?? '', /^March 2025: SAMPLE\./);
    const [, head = '', , , , , now = '', difference = ''] = lines;
    assert.equal(now.indexOf('29,282r') + 7, head.indexOf('March 2025') + 10);
    assert.equal(difference.length + 1, now.length);
    assert.equal((await workspace.files()).size, 0);
  });

  it('says the same as data', async () => {
    const { vintages, rows } = await told('external.departures');
    assert.deepEqual(
      vintages.map(({ vintage }) => vintage),
      ['2024-02', '2025-02', '2025-03', '2025-11', '2026-02'],
    );
    const [first, revised] = row(rows, '2024-12');
    assert.deepEqual(
      [first?.vintage, first?.status, first?.value, first?.difference],
      ['2025-02', 'preliminary', '12784', undefined],
    );
    assert.deepEqual([revised?.vintage, revised?.status, revised?.value], ['2025-03', 'revised', '12732']);
    assert.deepEqual([revised?.difference, revised?.percent?.text], [{ value: '-52', text: '−52' }, '−0.4%']);
    assert.match(revised?.percent?.value ?? '', /^-0\.40675/);
    assert.match(revised?.note ?? '', /SAMPLE/);
  });

  it('computes a change anew for each vintage, in percentage points, and names its base', async () => {
    const { rows } = await told('external.arrivals.change');
    const [first, revised] = row(rows, '2024-12');
    assert.deepEqual([first?.text, revised?.text, revised?.difference?.text], ['18.0%', '15.3%', '−2.6']);
    assert.equal(revised?.percent, undefined);
    const [now] = row(rows, '2025-12');
    assert.deepEqual([now?.text, now?.base?.vintage, now?.base?.status], ['−20.7%', '2025-02', 'preliminary']);
  });

  it('gives a net no percentage', async () => {
    const [, revised] = row((await told('external.net')).rows, '2024-12');
    assert.deepEqual([revised?.text, revised?.difference?.text, revised?.percent], ['16,550', '−614', undefined]);
  });

  it('marks no figure as revised that is as it was', async () => {
    const { out } = await press(workspace, ['revisions', 'internal.movers']);
    assert.match(out, /January–December 2024 +1,510,337p +1,510,337\n +revised by +0\n/);
    assert.doesNotMatch(out, /r revised/);
  });

  it('knows every vintage that was kept, in any period folder', async () => {
    const head = {
      release: 'migration',
      period: '2024-12',
      vintage: '2025-08',
      status: 'final',
      note: 'Late registrations',
    };
    const codes = { flow: 'external', direction: 'arrivals', period: '2024' };
    await workspace.write(
      'input/migration/2024-12/vintages/2025-08-20.json',
      JSON.stringify({ ...head, observations: [{ codes, value: '29300' }] }),
    );
    const { out } = await press(workspace, ['revisions', 'external.arrivals']);
    const { rows } = await told('external.arrivals');
    await workspace.remove('input/migration/2024-12/vintages/2025-08-20.json');
    assert.deepEqual(
      row(rows, '2024-12').map(({ text, difference }) => [text, difference?.text]),
      [
        ['29,948', undefined],
        ['29,282', '−666'],
        ['29,300', '+18'],
      ],
    );
    assert.match(out, /^August 2025: Late registrations$/m);
  });

  it('exits 2 on an unknown figure and names the nearest', async () => {
    const ran = await press(workspace, ['revisions', 'external.arival']);
    assert.equal(ran.exit, 2);
    assert.match(findingsOf(ran)[0] ?? '', /no figure "external\.arival"\.\n.*Did you mean external\.arrivals\?/);
  });
});
