import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Measure, Side } from './paired.ts';
import { ROOT } from './program.ts';
import { pairRow, type Row } from './table.ts';

/** The migration release in three languages and three editions, printed in two threads against one; judged beforehand. */
export async function threads(rounds: number): Promise<readonly Row[]> {
  if (!existsSync(join(ROOT, 'dist', 'editions', 'threads', 'index.js'))) {
    console.log('dist/ is missing (npm run build makes it): the threads are left out');
    return [];
  }
  const long = side('90 editions, 2 threads', 2, 10);
  return [
    await pairRow(side('9 editions, 2 threads', 2, 1), side('1 thread', 1, 1), rounds),
    await pairRow(long, side('1 thread', 1, 10), rounds),
    // V8 helps a thread with others that collect and compile: what is left of the machine is no measure of what one does.
    ...(spawnSync('taskset', ['--version']).status !== 0
      ? []
      : [await pairRow(long, side('1 thread on 1 core', 1, 10, ['taskset', '-c', '0']), rounds)]),
  ];
}

function side(name: string, count: number, batches: number, within: readonly string[] = []): Side {
  return { name, run: () => Promise.resolve(once(count, batches, within)) };
}

function once(count: number, batches: number, within: readonly string[]): Measure {
  const folder = mkdtempSync(join(tmpdir(), 'statpress-threads-'));
  try {
    const program = fileURLToPath(new URL('peers/print-ours.mjs', import.meta.url));
    const [command, ...args] = [...within, process.execPath, program, String(count), String(batches), folder];
    const { status, stderr } = spawnSync(command, args, {
      cwd: ROOT,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`printing failed: ${stderr.slice(-600)}`);
    return JSON.parse(readFileSync(join(folder, 'told.json'), 'utf8')) as Measure; // written by the program above
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
