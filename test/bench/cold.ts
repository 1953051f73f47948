import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { find } from '../oracles/programs.ts';
import type { Side } from './paired.ts';
import { content } from './peers/content.mjs';
import { pageOf } from './peers/page.mjs';
import { measure, type Program, ROOT } from './program.ts';
import { aloneRow, pairRow, type Row } from './table.ts';

const CLI = join(ROOT, 'dist', 'cli.js');
const DRAFT = 'draft migration 2025-12 --lang en --quiet --edition'.split(' ');

function press(editions: string): Program {
  return {
    command: process.execPath,
    args: (folder) => [CLI, ...DRAFT, editions, '--output', folder],
    makes: editions.split(',').map((edition) => `.${edition}`),
  };
}

const plain: Program = {
  command: process.execPath,
  args: (folder) => [fileURLToPath(new URL('peers/plain.mjs', import.meta.url)), folder],
  makes: ['.pdf', '.docx'],
};

function printing(command: string, page: string): Side {
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer'];
  return side('chromium, PDF', {
    command,
    args: (folder) => [
      ...flags,
      `--user-data-dir=${join(folder, 'profile')}`,
      `--print-to-pdf=${join(folder, 'page.pdf')}`,
      pathToFileURL(page).href,
    ],
    makes: ['page.pdf'],
  });
}

function side(name: string, program: Program): Side {
  return { name, run: () => Promise.resolve(measure(program)) };
}

/** Whole runs of programs, from start to exit. */
export async function cold(rounds: number): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'statpress-page-'));
  const page = join(folder, 'page.html');
  writeFileSync(page, pageOf(content));
  try {
    const chromium = find('chromium');
    if (chromium === undefined) console.log('chromium is missing: its rows are left out');
    if (!existsSync(CLI)) {
      console.log('dist/cli.js is missing (npm run build makes it): the press is left out, its peers run alone');
      const peers = [side('pdfmake + docx', plain), ...(chromium === undefined ? [] : [printing(chromium, page)])];
      const rows: Row[] = [];
      for (const peer of peers) rows.push(await aloneRow(peer, rounds));
      return rows;
    }
    const rows = [await pairRow(side('draft, PDF and Word', press('pdf,docx')), side('pdfmake + docx', plain), rounds)];
    if (chromium !== undefined) {
      rows.push(await pairRow(side('draft, PDF', press('pdf')), printing(chromium, page), rounds));
    }
    return rows;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
