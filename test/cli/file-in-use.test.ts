import assert from 'node:assert/strict';
import { join } from 'node:path';
import { nodeEffects } from '../../src/effects/node.ts';
import { disk, placing } from '../../src/effects/place.ts';
import { main } from '../../src/main.ts';
import { firstOf, press, type Ran } from '../support/press.ts';
import { withoutSeries } from '../support/without-series.ts';
import { Workspace } from '../support/workspace.ts';

/** Runs a command while somebody has an output open, as Windows treats that. */
async function whileOpen(workspace: Workspace, open: string, args: readonly string[]): Promise<Ran> {
  const effects = nodeEffects();
  const said = { out: '', err: '' };
  const refused = (): Promise<never> => Promise.reject(Object.assign(new Error('EBUSY'), { code: 'EBUSY' }));
  const places = placing({
    rename: (from, to) => (to.endsWith(open) || from.endsWith(open) ? refused() : disk.rename(from, to)),
    openToWrite: disk.openToWrite,
  });
  const folders = ['input', 'output', 'templates'].flatMap((name) => [`--${name}`, join(workspace.folder, name)]);
  const exit = await main([...args, ...folders], {
    ...effects,
    files: { ...effects.files, ...places },
    console: { out: (text) => void (said.out += text), err: (text) => void (said.err += text), colour: false },
  });
  return { exit, ...said };
}

const PERIOD = 'output/migration/2025-12';

describe('an output that is open in another program', () => {
  let workspace: Workspace;
  before(async () => {
    workspace = await Workspace.open();
    await withoutSeries(workspace);
    assert.equal((await press(workspace, ['publish', '--lang', 'en', '--edition', 'xlsx'])).exit, 0);
  });
  after(() => workspace.remove());

  it('is named by publish, which leaves all that stands, and succeeds when it is closed', async () => {
    const publish = ['publish', '--lang', 'ru', '--edition', 'xlsx'];
    const before = await workspace.files('');
    const { exit, out, err } = await whileOpen(workspace, 'final', publish);
    assert.deepEqual([exit, err], [1, '']);
    assert.match(out, /^\S*final {3}ошибка {3}file-in-use$/m);
    assert.match(out, /final не удалось поместить на место \(EBUSY\): он открыт в другой программе/);
    assert.deepEqual(await workspace.files(''), before);
    assert.equal((await press(workspace, publish)).exit, 0);
    assert.deepEqual(
      [...(await workspace.files(`${PERIOD}/final`)).keys()].filter((name) => name.endsWith('.xlsx')),
      ['migration-2025-12-en.xlsx', 'migration-2025-12-ru.xlsx'],
    );
  });

  it('leaves the e-mails of other languages to be written', async () => {
    await press(workspace, ['draft', '--edition', 'pdf', '--lang', 'en,ru']);
    const { exit, out } = await whileOpen(workspace, 'draft-1-en.eml', ['send', '--draft', '--lang', 'en,ru']);
    assert.equal(exit, 1);
    assert.match(firstOf(out), /draft-1-en\.eml {3}error {3}file-in-use$/);
    assert.match(out, /^E-mail .*draft-1-ru\.eml/m);
    assert.deepEqual([...(await workspace.files(`${PERIOD}/mail`)).keys()], ['draft-1-ru.eml']);
  });

  it('does not keep check from telling what it found', async () => {
    await workspace.edit('input/migration/2025-12/migration-2025-12.xlsx', '1', 'B6', 23_762);
    const { exit, out } = await whileOpen(workspace, 'check', ['check', '--annotate', '--lang', 'en']);
    assert.equal(exit, 1);
    assert.match(out, /error {3}balance-differs/);
    assert.match(out, /check {3}error {3}file-in-use/);
    assert.doesNotMatch(out, /annotated/);
  });

  it('is told by status too', async () => {
    const { exit, out } = await whileOpen(workspace, 'translations.yaml', ['status', '--mark']);
    assert.equal(exit, 1);
    assert.match(firstOf(out), /translations\.yaml {3}error {3}file-in-use$/);
  });
});
