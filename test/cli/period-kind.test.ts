import assert from 'node:assert/strict';
import { press } from '../support/press.ts';
import { withoutSeries } from '../support/without-series.ts';
import { inWorkspace } from '../support/workspace.ts';

const definition = 'templates/migration/release.yaml';

describe('the kind of period that a release declares', () => {
  it(
    'tells what its tables must hold: a monthly release of 2025-12 asks for December alone',
    inWorkspace(async (workspace) => {
      await withoutSeries(workspace);
      await workspace.replace(definition, 'kind: year-to-date', 'kind: month');
      const { exit, out } = await press(workspace, ['check']);
      assert.equal(exit, 1);
      assert.match(out, /› 2 › A1 {3}error {3}period-missing\n {2}The table has no figures for December 2025\./);
    }),
  );

  it(
    'stops at a folder that is no period of that kind',
    inWorkspace(async (workspace) => {
      await withoutSeries(workspace);
      await workspace.replace(definition, 'kind: year-to-date', 'kind: point');
      const { exit, out } = await press(workspace, ['check']);
      assert.equal(exit, 1);
      assert.match(
        out,
        /release\.yaml {3}error {3}definition-invalid\n.*the folder 2025-12 is no period of the kind point/,
      );
    }),
  );
});
