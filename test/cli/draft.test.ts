import assert from 'node:assert/strict';
import { press } from '../support/press.ts';
import { withoutSeries } from '../support/without-series.ts';
import { Workspace } from '../support/workspace.ts';

const period = 'output/migration/2025-12';
/** One language is enough for what is told here. */
const english = ['--lang', 'en'];
const record = [
  'record/cells.json',
  'record/figures.json',
  'record/findings.html',
  'record/findings.json',
  'record/manifest.json',
];

type Manifest = { readonly stage: string; readonly outputs: readonly { readonly file: string }[] };

describe('the numbers of drafts', () => {
  let workspace: Workspace;
  before(async () => {
    workspace = await Workspace.open();
    await withoutSeries(workspace);
  });
  after(() => workspace.remove());

  const names = async (): Promise<readonly string[]> => [...(await workspace.files(period)).keys()];
  const inDraft = (number: number, editions: readonly string[]): readonly string[] =>
    [...editions.map((edition) => `migration-2025-12-en.${edition}`), ...record].map(
      (name) => `draft-${number}/${name}`,
    );

  it('begin with 1; the last lines say what was made and where', async () => {
    const { exit, out } = await press(workspace, ['draft', 'migration', '2025-12', ...english, '--edition', 'xlsx']);
    assert.equal(exit, 0);
    assert.equal(out.split('\n').at(-2), `Excel  ${workspace.path(`${period}/draft-1/migration-2025-12-en.xlsx`)}`);
    assert.deepEqual(await names(), inDraft(1, ['xlsx']));
  });

  it('stay when nothing has changed, and no byte changes', async () => {
    const before = await workspace.files(period);
    await press(workspace, ['draft', ...english, '--edition', 'xlsx']);
    assert.deepEqual(await workspace.files(period), before);
  });

  it('stay when another edition is asked for, which joins the folder and its manifest', async () => {
    const before = await workspace.files(period);
    await press(workspace, ['draft', ...english, '--edition', 'pdf']);
    assert.deepEqual(await names(), inDraft(1, ['pdf', 'xlsx']));
    const xlsx = 'draft-1/migration-2025-12-en.xlsx';
    assert.deepEqual((await workspace.files(period)).get(xlsx), before.get(xlsx));
    const { stage, outputs } = JSON.parse(await workspace.text(`${period}/draft-1/record/manifest.json`)) as Manifest;
    assert.equal(stage, 'draft-1');
    assert.deepEqual(
      outputs.map(({ file }) => file),
      ['migration-2025-12-en.pdf', 'migration-2025-12-en.xlsx', ...record.slice(0, -1)],
    );
  });

  it('count up when the words change, and the earlier draft stays as it was', async () => {
    const before = await workspace.files(`${period}/draft-1`);
    await workspace.replace('templates/migration/en.md.hbs', 'Useful links', 'More to read');
    await press(workspace, ['draft', ...english, '--edition', 'xlsx']);
    assert.deepEqual(await names(), [...inDraft(1, ['pdf', 'xlsx']), ...inDraft(2, ['xlsx'])]);
    assert.deepEqual(await workspace.files(`${period}/draft-1`), before);
  });

  it('count up when a figure changes', async () => {
    // Two countries of the same group: the sums still hold.
    for (const [cell, value] of [
      ['B7', 63],
      ['D7', 55],
      ['B8', 127],
      ['D8', 116],
    ] as const)
      await workspace.edit('input/migration/2025-12/migration-2025-12.xlsx', '5', cell, value);
    const { exit } = await press(workspace, ['draft', ...english, '--edition', 'xlsx']);
    assert.equal(exit, 0);
    assert.ok((await names()).includes('draft-3/migration-2025-12-en.xlsx'));
  });
});
