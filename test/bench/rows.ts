import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sent } from '../../src/editions/threads/job.ts';
import { samplePublication, sampleTable } from '../editions/sample.ts';
import type { Side } from './paired.ts';
import { contentOf } from './publication.ts';
import { measure, ROOT } from './program.ts';
import { pairRow, type Row } from './table.ts';

const ROWS = 10_000;

/** One table of 10 000 rows and nothing else: time and peak memory of a process of its own. */
export async function rows(rounds: number, editions: readonly string[] = ['pdf', 'docx']): Promise<readonly Row[]> {
  if (!existsSync(join(ROOT, 'dist', 'editions', 'threads', 'job.js'))) {
    console.log('dist/ is missing (npm run build makes it): the 10 000 rows are left out');
    return [];
  }
  const folder = mkdtempSync(join(tmpdir(), 'statpress-rows-'));
  const { document } = samplePublication;
  const publication = {
    ...samplePublication,
    document: { ...document, blocks: [sampleTable('rows', 'Table 1', ROWS)] },
  };
  const [ours, plain] = [join(folder, 'ours.json'), join(folder, 'plain.json')];
  writeFileSync(ours, JSON.stringify({ ...sent(publication), faces: faces(publication.house.fonts) }));
  writeFileSync(plain, JSON.stringify(contentOf(publication)));
  const side = (name: string, program: string, edition: string, file: string): Side => ({
    name,
    run: () =>
      Promise.resolve(
        measure({
          command: process.execPath,
          args: (output) => [fileURLToPath(new URL(`peers/${program}`, import.meta.url)), edition, file, output],
          makes: [`rows.${edition}`],
        }),
      ),
  });
  try {
    const all: Row[] = [];
    for (const edition of editions)
      all.push(
        await pairRow(
          side(`${ROWS} rows, ${edition}`, 'rows-ours.mjs', edition, ours),
          side(edition === 'pdf' ? 'pdfmake' : 'docx', 'rows-plain.mjs', edition, plain),
          rounds,
        ),
      );
    return all;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const faces = ({ regular, semibold, italic }: Readonly<Record<'regular' | 'semibold' | 'italic', string>>) => ({
  regular,
  semibold,
  italic,
});
