import assert from 'node:assert/strict';
import { press } from '../support/press.ts';
import { inWorkspace } from '../support/workspace.ts';

describe('a period folder that only keeps vintages', () => {
  it(
    'is never the newest period, and asked for by name it says that it holds no workbook, and nothing else',
    inWorkspace(async (workspace) => {
      const kept = await workspace.text('input/migration/2025-09/vintages/2025-11.json');
      await workspace.write('input/migration/2026-03/vintages/2026-05.json', kept);
      const newest = await press(workspace, ['check']);
      assert.match(newest.out, /^migration 2025-12: Errors: 0/m);
      const asked = await press(workspace, ['check', 'migration', '2026-03']);
      assert.equal(asked.exit, 1);
      assert.match(asked.out, /^input\/migration\/2026-03 {3}error {3}workbook-none\n[^]*Errors: 1, warnings: 0/);
    }),
  );
});
