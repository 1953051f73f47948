import assert from 'node:assert/strict';
import { press, program } from '../support/press.ts';
import { Workspace } from '../support/workspace.ts';

const CASES: readonly (readonly [string, readonly string[], string])[] = [
  ['an unknown command', ['chek'], 'There is no command "chek". Did you mean "check"?'],
  ['an unknown release', ['check', 'migraton'], 'There is no release "migraton". Did you mean "migration"?'],
  [
    'an unknown period',
    ['check', 'migration', '2025-11'],
    'There is no period of migration "2025-11". Did you mean "2025-12"?',
  ],
  ['an unknown language', ['check', '--lang', 'en,em'], 'There is no language of migration "em". Did you mean "en"?'],
  ['an unknown edition', ['draft', '--edition', 'pdf,dox'], 'There is no edition "dox". Did you mean "docx"?'],
  ['an unknown option', ['draft', '--editon', 'pdf'], 'There is no option "--editon". Did you mean "--edition"?'],
  ['an unknown format', ['check', '--format', 'jsn'], 'There is no format "jsn". Did you mean "json"?'],
  ['a word too many', ['check', 'migration', '2025-12', 'again'], 'Usage: statpress check [release] [period]'],
  ['a figure that is not named', ['explain'], 'Usage: statpress explain FIGURE [release] [period]'],
];

describe('wrong usage', () => {
  let workspace: Workspace;
  before(async () => {
    workspace = await Workspace.open();
  });
  after(() => workspace.remove());

  for (const [what, args, message] of CASES) {
    it(`${what} exits 2 and names the nearest known`, async () => {
      const { exit, out, err } = await press(workspace, args);
      assert.equal(err, `${message}\nRun "statpress --help" for what it can do.\n`);
      assert.deepEqual([exit, out], [2, '']);
      assert.equal((await workspace.files()).size, 0);
    });
  }

  for (const folder of ['input', 'templates']) {
    it(`the program exits 2 when the ${folder} folder does not exist, and makes nothing`, async () => {
      const { exit, out, err } = await program(workspace, ['draft', `--${folder}`, 'nowhere']);
      assert.match(err, new RegExp(`^The ${folder} folder "nowhere" does not exist\\.\n`));
      assert.deepEqual([exit, out], [2, '']);
      assert.equal((await workspace.files()).size, 0);
    });
  }

  it('the program without a command shows what it can do', async () => {
    const { exit, out } = await program(workspace, []);
    assert.equal(exit, 2);
    for (const command of ['check', 'draft', 'publish', 'send', 'explain'])
      assert.match(out, new RegExp(` ${command} `));
  });

  it('--help of the program and of a command exits 0', async () => {
    assert.equal((await press(workspace, ['send', '--help'])).exit, 0);
    assert.equal((await program(workspace, ['--help'])).exit, 0);
  });
});
