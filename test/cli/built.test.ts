import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { digestOf } from '../../src/definition/parsed.ts';
import { parseYaml } from '../../src/definition/yaml.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const dist = join(root, 'dist');

/** What a program that begins as ours does says of the compiled code of a bundle. */
const REJECTED = `
  await import('./effects/start.js');
  const { opened } = await import('./opened.js');
  opened(process.argv[1], { told: (script) => console.log(script.cachedDataRejected) });
`;
const run = (...args: readonly string[]): string =>
  execFileSync(process.execPath, args, { cwd: dist, encoding: 'utf8' }).trim();

describe('the built program', () => {
  for (const name of ['press', 'witness'])
    it(`takes what V8 compiled of it at build time: ${name}`, () => {
      const bundles = readdirSync(dist).filter((file) => file.startsWith(`${name}-`) && file.endsWith('.cjs'));
      assert.equal(bundles.length, 1, 'what earlier builds made is removed');
      assert.equal(run('--input-type=module', '-e', REJECTED, bundles[0] ?? ''), 'false');
    });

  it('compiles itself where the code is of another V8', () => {
    // Code is bound to V8's version and flags; these are flags of others.
    assert.match(run('--no-opt', 'cli.js', '--version'), /^\d+\.\d+\.\d+$/);
  });

  it('asks of this V8 nothing that it does not know', () => {
    // V8 says so on stderr, and goes on.
    const { stdout, stderr } = spawnSync(process.execPath, ['cli.js', '--version'], { cwd: dist, encoding: 'utf8' });
    assert.match(stdout, /^\d/);
    assert.equal(stderr, '');
  });

  it('holds what every definition of templates/ says', () => {
    const known = JSON.parse(readFileSync(join(dist, 'definitions.json'), 'utf8')) as Record<string, string>; // of our build
    const templates = join(root, 'templates');
    const files = readdirSync(templates, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.yaml'),
    );
    assert.ok(files.length > 15);
    for (const file of files) {
      const text = readFileSync(join(templates, file), 'utf8');
      const json = known[digestOf(text)];
      assert.ok(json !== undefined, `${file} is parsed at build time`);
      assert.deepEqual(JSON.parse(json), parseYaml(text, file).value?.value);
    }
  });
});
