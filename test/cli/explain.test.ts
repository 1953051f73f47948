import assert from 'node:assert/strict';
import { findingsOf, press, program } from '../support/press.ts';
import { withoutSeries } from '../support/without-series.ts';
import { Workspace } from '../support/workspace.ts';

type Node = {
  readonly id: string;
  readonly operation?: string;
  readonly vintage?: string;
  readonly place?: { readonly workbook: string; readonly text: string };
  readonly inputs?: readonly Node[];
};

describe('explain', () => {
  let workspace: Workspace;
  before(async () => {
    workspace = await Workspace.open();
    await withoutSeries(workspace);
  });
  after(() => workspace.remove());

  it('prints the operation, both cells and the vintage of a change', async () => {
    const ran = await program(workspace, ['explain', 'external.arrivals.change']);
    assert.deepEqual(ran, {
      exit: 0,
      err: '',
      out: [
        'external.arrivals.change = −20.7% (exact -20.659142513690396688, rounded to decimals: 1)',
        '  change of 2, base of the vintage February 2025 (2025-02)',
        '    external.arrivals = 23,761',
        '      migration-2025-12.xlsx  1!B6  (February 2026, 2026-02, preliminary)',
        '    external.arrivals@2024-12 = 29,948',
        '      migration-2025-12.xlsx  1!E6  (February 2025, 2025-02, preliminary)',
        '',
      ].join('\n'),
    });
    assert.equal((await workspace.files()).size, 0);
  });

  it('says the same as data', async () => {
    const { out } = await press(workspace, ['explain', 'external.departures.change', 'migration', '--format', 'json']);
    const { value, tree } = JSON.parse(out) as { readonly value: string; readonly tree: Node };
    assert.match(value, /^-40\.48/);
    assert.deepEqual([tree.operation, tree.vintage], ['change', '2025-02']);
    assert.deepEqual(
      tree.inputs?.map(({ place, vintage }) => [place?.workbook, place?.text, vintage]),
      [
        ['migration-2025-12.xlsx', '1!C6', '2026-02'],
        ['migration-2025-12.xlsx', '1!F6', '2025-02'],
      ],
    );
  });

  it('names the other vintage when the release is compared with the latest figures', async () => {
    const settings = 'input/migration/2025-12/period.yaml';
    const before = await workspace.text(settings);
    await workspace.write(settings, `${before}comparison: { base: latest }\n`);
    const { out } = await press(workspace, ['explain', 'external.arrivals.change']);
    await workspace.write(settings, before);
    assert.match(out, /^external\.arrivals\.change = −18\.9% /);
    assert.match(out, /external\.arrivals@2024-12 = 29,282\n +vintages\/2025-03\.json /);
  });

  for (const text of ['23 761', '23,761', '23\u00A0761']) {
    it(`lists every figure that is printed as ${text}, each down to its cell`, async () => {
      const { exit, out } = await press(workspace, ['explain', text]);
      assert.equal(exit, 0);
      const [head, ...trees] = out.split('\n\n');
      assert.match(head ?? '', /^\d+ figures are printed as 23/);
      assert.match(trees[0] ?? '', /^external\.arrivals = 23,761\n {2}migration-2025-12\.xlsx {2}1!B6 /);
      assert.equal(trees.length, Number(head?.split(' ')[0]));
      assert.ok(trees.every((tree) => /^\S+ = 23,761\n/.test(tree)));
    });
  }

  it('exits 2 on a number that no figure is printed as', async () => {
    const ran = await press(workspace, ['explain', '23 716']);
    assert.equal(ran.exit, 2);
    assert.match(ran.out, /No figure of the release is printed as 23 716\./);
  });

  const UNKNOWN: readonly (readonly [string, RegExp])[] = [
    ['external.arrivalz.change', /Did you mean external\.arrivals\.change\?/],
    ['interregional.net', /Did you mean interregional\.net\/KZ, interregional\.net\/10, /],
    ['zzzzzz', /Did you mean external\.arrivals, /],
  ];
  for (const [figure, hint] of UNKNOWN) {
    it(`exits 2 on the unknown figure ${figure} and says which are known`, async () => {
      const ran = await press(workspace, ['explain', figure]);
      assert.equal(ran.exit, 2);
      const [first = ''] = findingsOf(ran);
      assert.ok(first.includes(`The release has no figure "${figure}".`), first);
      assert.match(first, hint);
    });
  }
});
