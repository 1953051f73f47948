import assert from 'node:assert/strict';
import { press } from '../support/press.ts';
import { withoutSeries } from '../support/without-series.ts';
import { Workspace, WORKBOOKS } from '../support/workspace.ts';

type Since = {
  readonly draft: number;
  readonly cells: readonly {
    readonly sheet: string;
    readonly cell: string;
    readonly before: string | null;
    readonly now: string | null;
  }[];
  readonly figures: readonly { readonly id: string; readonly before: string | null; readonly now: string | null }[];
};

describe('since the last draft', () => {
  let workspace: Workspace;
  before(async () => {
    workspace = await Workspace.open();
    await withoutSeries(workspace);
  });
  after(() => workspace.remove());

  const since = async (): Promise<Since | undefined> => {
    const { out } = await press(workspace, ['check', '--format', 'json']);
    return (JSON.parse(out) as { readonly since?: Since }).since; // our own document
  };

  it('nothing is said while there is no draft', async () => {
    const { out } = await press(workspace, ['check']);
    assert.doesNotMatch(out, /Since/);
    assert.equal(await since(), undefined);
  });

  it('an unchanged draft says that nothing has changed', async () => {
    await press(workspace, ['draft', '--edition', 'xlsx']);
    const { out } = await press(workspace, ['draft', '--edition', 'xlsx']);
    assert.equal(out.split('\n')[0], 'Since draft 1 no cell and no printed figure has changed.');
    assert.deepEqual(await since(), { draft: 1, cells: [], figures: [] });
  });

  it('check and draft begin with the cells that changed, then the figures as they were and are printed', async () => {
    // Two countries of the same group: the sums still hold, four cells and the figures made of them change.
    const edits = [
      ['B7', 63],
      ['D7', 55],
      ['B8', 127],
      ['D8', 116],
    ] as const;
    for (const [cell, value] of edits) await workspace.edit(WORKBOOKS.tables, '5', cell, value);
    const checked = await press(workspace, ['check']);
    const lines = checked.out.split('\n');
    const told = await since();
    assert.deepEqual(
      told?.cells.map(({ sheet, cell, now }) => [sheet, cell, now]),
      edits.map(([cell, value]) => ['5', cell, String(value)]),
    );
    assert.equal(lines[0], `Since draft 1: cells changed: 4, printed figures changed: ${told.figures.length}.`);
    assert.equal(lines[1], `  migration-2025-12.xlsx  5!B7  ${told.cells[0]?.before ?? ''} → 63`);
    const [figure] = told.figures;
    assert.ok(figure !== undefined && figure.id.startsWith('external.arrivals.by-country/'));
    assert.ok(lines.includes(`  ${figure.id}  ${figure.before ?? ''} → ${figure.now ?? ''}`));
    const drafted = await press(workspace, ['draft', '--edition', 'xlsx']);
    assert.deepEqual(drafted.out.split('\n').slice(0, 6), lines.slice(0, 6));
    assert.equal((await since())?.draft, 2);
  });

  it('names single figures first, a few of each, and counts the rest', async () => {
    await workspace.replace('input/migration/2025-12/period.yaml', /$/, 'comparison: { base: latest }\n');
    const { out } = await press(workspace, ['check']);
    const told = await since();
    const lines = out.split('\n');
    const at = lines.indexOf('  external.arrivals.change  −20.7% → −18.9%');
    assert.ok(at > 0 && at < 8, lines.slice(0, 20).join('\n'));
    assert.deepEqual(told?.cells, []);
    assert.ok(lines.includes(`  … further figures: ${told.figures.length - 8}`));
    assert.ok(
      told?.figures.some(
        ({ id, before, now }) => id === 'external.arrivals@2024-12' && before === '29,948' && now === '29,282',
      ),
    );
  });

  it('keeps what cells held in the record, and no workbook', async () => {
    const names = [...(await workspace.files('output/migration/2025-12/draft-2')).keys()];
    assert.ok(names.includes('record/cells.json'));
    assert.deepEqual(
      names.filter((name) => name.startsWith('record/') && !name.endsWith('.json')),
      ['record/findings.html'],
    );
  });
});
