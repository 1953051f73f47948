import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { aloneRow, type Row } from './table.ts';
import type { Measure } from './paired.ts';
import { ROOT } from './program.ts';

/** Years and ages of the made release: 12 600, 94 500 and 1 008 000 observations in 20 tables. */
const SIZES = [
  [2, 0],
  [3, 4],
  [32, 4],
] as const;

/** What the child told: its own seconds, without the making of the figures; the peak memory of the whole process. */
type Told = { readonly observations: number; readonly seconds: number; readonly megabytes: number };

/** 50 checks and 200 indicators, compiled, in a process of its own for each size. */
export async function judge(rounds: number): Promise<readonly Row[]> {
  if (!existsSync(join(ROOT, 'dist', 'checks', 'run.js'))) {
    console.log('dist/ is missing (npm run build makes it): judging and computing are left out');
    return [];
  }
  const rows: Row[] = [];
  for (const [years, ages] of SIZES) {
    let told: Told | undefined;
    const run = (): Promise<Measure> => {
      told = once(years, ages);
      return Promise.resolve(told);
    };
    const row = await aloneRow({ name: '', run }, rounds);
    rows.push({ ...row, what: `${told?.observations ?? 0} observations` });
  }
  return rows;
}

function once(years: number, ages: number): Told {
  const folder = mkdtempSync(join(tmpdir(), 'statpress-judge-'));
  try {
    const program = fileURLToPath(new URL('peers/judge-ours.mjs', import.meta.url));
    const { status, stderr } = spawnSync(process.execPath, [program, String(years), String(ages), folder], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`judging failed: ${stderr.slice(-600)}`);
    return JSON.parse(readFileSync(join(folder, 'told.json'), 'utf8')) as Told; // written by the program above
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
