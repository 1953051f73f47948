import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { program } from '../support/press.ts';
import { inWorkspace } from '../support/workspace.ts';

/** Loaded before the program: its first line of talk runs into a bug. */
const PLANTED = `data:text/javascript,${encodeURIComponent("process.stdout.write = () => { throw new Error('planted'); };")}`;
const FRAME = /^ +at (?:async )?(?:([\w.<>]+) )?\(?(src\/\S+\.ts):(\d+):(\d+)\)?$/gm;

describe('a bug of the press', () => {
  it(
    'is told with exit 3, and its stack leads to lines of the sources',
    inWorkspace(async (workspace) => {
      const { exit, out, err } = await program(workspace, ['--help'], { NODE_OPTIONS: `--import=${PLANTED}` });
      assert.deepEqual([exit, out], [3, '']);
      assert.match(err, /^statpress [\d.]+: a bug\. Please report it with what you did\.\nError: planted\n/);
      const frames = [...err.matchAll(FRAME)];
      assert.deepEqual(new Set(frames.map(([, , file]) => file)), new Set(['src/effects/node.ts', 'src/main.ts', 'src/run.ts', 'src/cli.ts'])); // prettier-ignore
      for (const [, , file = '', line, column] of frames) {
        const source = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8').split('\n')[Number(line) - 1] ?? ''; // prettier-ignore
        assert.match(source.slice(Number(column) - 1), /^(?:write|out|main|run)\(/, `${file}:${line}`);
      }
      assert.doesNotMatch(err, /dist\//);
    }),
  );

  it(
    'is told as it stands where the maps of the build are gone',
    inWorkspace(async (workspace) => {
      const gone = `data:text/javascript,${encodeURIComponent(
        "import fs from 'node:fs'; import { syncBuiltinESMExports } from 'node:module'; fs.existsSync = () => false; syncBuiltinESMExports(); process.stdout.write = () => { throw new Error('planted'); };",
      )}`;
      const { exit, err } = await program(workspace, ['--help'], { NODE_OPTIONS: `--import=${gone}` });
      assert.equal(exit, 3);
      assert.match(err, /Error: planted\n(?: +at .*\n)*? +at .*dist\/\S+\.js:\d+:\d+/);
    }),
  );
});
