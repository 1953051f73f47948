import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Measure } from './paired.ts';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const MEMORY = new URL('peers/memory.mjs', import.meta.url).href;

/** A program to be measured: it writes into the folder it is given. */
export type Program = {
  readonly command: string;
  readonly args: (folder: string) => readonly string[];
  /** Endings of the files it must have made, or the run counts for nothing. */
  readonly makes: readonly string[];
};

type Told = {
  readonly kilobytes: number;
  readonly cpu: number;
  /** What a program took to read the document it was handed, which is not counted. */
  readonly reading: { readonly seconds: number; readonly cpu: number };
};

/** From start to exit, into a fresh folder; Node programs also tell their processor time and peak memory. */
export function measure({ command, args, makes }: Program): Measure {
  const folder = mkdtempSync(join(tmpdir(), 'statpress-bench-'));
  const memory = join(folder, 'memory');
  try {
    const preload = command === process.execPath ? ['--import', MEMORY] : [];
    const start = performance.now();
    const { stderr, status, error } = spawnSync(command, [...preload, ...args(folder)], {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, STATPRESS_BENCH_MEMORY: memory },
    });
    const seconds = (performance.now() - start) / 1000;
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    for (const ending of makes) {
      if (files.some((file) => file.endsWith(ending))) continue;
      throw new Error(`no ${ending} was made (exit ${status}): ${error?.message ?? stderr.slice(-600)}`);
    }
    if (!existsSync(memory)) return { seconds };
    const { kilobytes, cpu, reading } = JSON.parse(readFileSync(memory, 'utf8')) as Told; // by memory.mjs
    return { seconds: seconds - reading.seconds, cpu: cpu - reading.cpu, megabytes: kilobytes / 1024 };
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
