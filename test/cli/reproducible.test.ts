import assert from 'node:assert/strict';
import { program } from '../support/press.ts';
import { Workspace } from '../support/workspace.ts';

describe('the same input', () => {
  let offices: readonly Workspace[] = [];
  before(async () => {
    offices = [await Workspace.open(), await Workspace.open()];
  });
  after(() => Promise.all(offices.map((office) => office.remove())));

  it('published in two folders, two time zones and two locales gives the same bytes in every file', async () => {
    const worlds = [
      { TZ: 'Pacific/Kiritimati', LANG: 'kk_KZ.UTF-8', LC_ALL: 'kk_KZ.UTF-8' },
      { TZ: 'America/Los_Angeles', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8', NO_COLOR: '1' },
    ];
    const runs = await Promise.all(
      offices.map((office, index) =>
        program(office, ['publish', 'migration', '2025-12', '--lang', 'kk,en'], worlds[index]),
      ),
    );
    assert.deepEqual(runs[0], runs[1]);
    assert.equal(runs[0]?.exit, 0);
    const [one, other] = await Promise.all(offices.map((office) => office.files('')));
    assert.deepEqual(
      [...(one ?? [])].map(([name]) => name),
      [...(other ?? [])].map(([name]) => name),
    );
    const differing = [...(one ?? [])].flatMap(([name, bytes]) => (other?.get(name)?.equals(bytes) ? [] : [name]));
    assert.deepEqual(differing, []);
    for (const made of [
      'output/migration/2025-12/final/migration-2025-12-en.docx',
      'input/migration/2025-12/vintages/2026-02-09.json',
    ])
      assert.ok(one?.has(made), made);
  });
});
