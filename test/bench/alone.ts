import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Publication } from '../../src/editions/edition.ts';
import { sent } from '../../src/editions/threads/job.ts';
import { samplePublication, sampleTable } from '../editions/sample.ts';
import type { Side } from './paired.ts';
import { others } from './others.ts';
import { benchPublication, contentOf } from './publication.ts';
import { measure, ROOT } from './program.ts';
import { aloneRow, pairRow, type Row } from './table.ts';

const ROWS = 10_000;

/** The reference document, in hand: loading the libraries and printing it, each in a process of its own. */
export const inHand = (rounds: number): Promise<readonly Row[]> =>
  alone(benchPublication(), ['pdf,docx', 'pdf', 'docx'], rounds, 'reference document');

/** One table of 10 000 rows and nothing else. */
export function rows(rounds: number): Promise<readonly Row[]> {
  const { document } = samplePublication;
  const blocks = [sampleTable('rows', 'Table 1', ROWS)];
  return alone({ ...samplePublication, document: { ...document, blocks } }, ['pdf', 'docx'], rounds, `${ROWS} rows`);
}

/** Time and peak memory of the same publication by the press and by the bare libraries, and by other programs that are there. */
async function alone(
  publication: Publication,
  editions: readonly string[],
  rounds: number,
  what: string,
): Promise<readonly Row[]> {
  if (!existsSync(join(ROOT, 'dist', 'press.js'))) {
    console.log(`dist/press.js is missing (npm run build makes it): ${what} is left out`);
    return [];
  }
  const folder = mkdtempSync(join(tmpdir(), 'statpress-alone-'));
  const [ours, plain] = [join(folder, 'ours.json'), join(folder, 'plain.json')];
  const { regular, semibold, italic } = publication.house.fonts;
  writeFileSync(ours, JSON.stringify({ ...sent(publication), faces: { regular, semibold, italic } }));
  writeFileSync(plain, JSON.stringify(contentOf(publication)));
  try {
    const all: Row[] = [];
    for (const edition of editions) {
      const bare = edition.replace('pdf', 'pdfmake').replace(',', ' + ');
      all.push(
        await pairRow(
          program(`${what}, ${edition}`, 'editions-ours.mjs', edition, ours),
          program(bare, 'editions-plain.mjs', edition, plain),
          rounds,
        ),
      );
    }
    for (const other of others())
      if (editions.includes(other.makes))
        all.push(await aloneRow(program(`${what}, ${other.name}`, other.program, other.makes, plain), rounds));
    return all;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function program(name: string, file: string, edition: string, content: string): Side {
  return {
    name,
    run: () =>
      Promise.resolve(
        measure({
          command: process.execPath,
          args: (output) => [fileURLToPath(new URL(`peers/${file}`, import.meta.url)), edition, content, output],
          makes: edition.split(',').map((id) => `made.${id}`),
        }),
      ),
  };
}
