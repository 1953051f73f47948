import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeEffects } from '../../src/effects/node.ts';
import { main } from '../../src/main.ts';
import type { Workspace } from './workspace.ts';

export type Ran = { readonly exit: number; readonly out: string; readonly err: string };

/** An hour after every release of the example's calendar. */
const LATER = new Date('2026-03-01T00:00:00Z');

const effects = nodeEffects();

/** Runs a command in this process, on the folders of the workspace; `now` is what the clock says. */
export async function press(workspace: Workspace, args: readonly string[], now = LATER): Promise<Ran> {
  const said = { out: '', err: '' };
  const exit = await main([...args, ...folders(workspace)], {
    ...effects,
    console: { out: (text) => void (said.out += text), err: (text) => void (said.err += text), colour: false },
    now: () => now,
  });
  return { exit, ...said };
}

/** The compiled program, in a process of its own that stands in the workspace. */
export async function program(
  workspace: Workspace,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
  if (!existsSync(cli)) throw new Error('There is no dist/cli.js: run npm run build');
  const env = { PATH: process.env['PATH'], ...environment };
  return new Promise((done, failed) => {
    execFile(process.execPath, [cli, ...args], { cwd: workspace.folder, env }, (error, out, err) => {
      const exit = error === null ? 0 : error.code;
      if (typeof exit === 'number') done({ exit, out, err });
      else failed(error ?? new Error('no exit code'));
    });
  });
}

/** What is said of each finding: place, severity and code, the two sentences, the cells beside; without the headings of the sheets. */
export function findingsOf({ out }: Ran): readonly string[] {
  return out
    .split('\n\n')
    .slice(0, -1)
    .filter((part) => part.includes('\n'));
}

/** The line of the first finding told: where, how grave, which. */
export function firstOf(out: string): string {
  return out.split('\n').find((line) => / {3}(?:error|warning|note) {3}/.test(line)) ?? '';
}

function folders(workspace: Workspace): readonly string[] {
  return ['input', 'output', 'templates'].flatMap((name) => [`--${name}`, join(workspace.folder, name)]);
}
