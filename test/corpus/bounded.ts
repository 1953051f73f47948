import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Ended } from './bounded.child.ts';

export const SECONDS = 20;
export const MEGABYTES = 1024;
/** Files for one process: few enough that its peak tells something of each, many enough to be quick. */
const FILES = 40;

/** What became of a file; `crashed` and `hung` are what must not be. */
export type End = Ended | { readonly kind: 'crashed' | 'hung' };

/** Reads each file in a process that has no more memory and no more time than a file may take. */
export async function endings(paths: readonly string[]): Promise<readonly End[]> {
  const ends: End[] = [];
  let child: ChildProcess | undefined;
  for (const [index, path] of paths.entries()) {
    if (index % FILES === 0) {
      child?.kill();
      child = undefined;
    }
    child ??= start();
    const end = await ask(child, path);
    ends.push(end);
    if (end.kind !== 'ended') child = undefined;
  }
  child?.kill();
  return ends;
}

function start(): ChildProcess {
  const execArgv = ['--import', 'tsx', `--max-old-space-size=${MEGABYTES}`];
  return fork(fileURLToPath(new URL('bounded.child.ts', import.meta.url)), { execArgv });
}

function ask(child: ChildProcess, path: string): Promise<End> {
  return new Promise((resolve) => {
    const settle = (end: End): void => {
      clearTimeout(timer);
      child.removeAllListeners();
      if (end.kind !== 'ended') child.kill('SIGKILL');
      resolve(end);
    };
    const timer = setTimeout(() => settle({ kind: 'hung' }), SECONDS * 1000);
    child.once('exit', () => settle({ kind: 'crashed' }));
    child.once('message', (ended: Ended) => settle(ended));
    child.send(path);
  });
}
