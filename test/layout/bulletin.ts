import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeEffects } from '../../src/effects/node.ts';
import type { Release } from '../../src/release/release.ts';
import { readRelease } from '../../src/release/release.ts';
import { openSource } from '../../src/release/source.ts';
import { readWorkbook } from '../../src/workbook/read.ts';
import type { Workbook } from '../../src/workbook/workbook.ts';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const FILE = 'official/bns-population-2023.xlsx';

/** The genuine bulletin, where the corpus is at hand. */
export function bulletinFile(): string | undefined {
  const corpus = process.env['STATPRESS_CORPUS'];
  const file = corpus === undefined ? undefined : join(corpus, FILE);
  return file !== undefined && existsSync(file) ? file : undefined;
}

export async function readBulletin(file: string): Promise<Workbook> {
  const { value, findings } = await readWorkbook(new Uint8Array(await readFile(file)), 'bns-population-2023.xlsx');
  if (value === undefined) throw new Error(JSON.stringify(findings));
  return value;
}

/** A release whose definition stands under test/, its shared code lists where they always stand. */
export async function testRelease(id: string): Promise<Release> {
  const effects = nodeEffects();
  const { files } = effects;
  const own = (path: string): string => {
    const [, name = ''] = /^templates\/(.*)$/.exec(path) ?? [];
    const mine = join(HERE, id, name.replace(`${id}/`, ''));
    return existsSync(mine) ? mine : path;
  };
  const source = openSource(
    { input: 'input', output: 'output', templates: 'templates' },
    {
      ...effects,
      files: {
        ...files,
        readBytes: (path) => files.readBytes(own(path)),
        exists: (path) => files.exists(own(path)),
        list: async (path) => [...((await files.list(path)) ?? []), ...((await files.list(own(path))) ?? [])],
      },
    },
  );
  const { value, findings } = await readRelease(source, id);
  if (value === undefined) throw new Error(JSON.stringify(findings, null, 1));
  return value;
}
