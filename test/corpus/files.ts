import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The folder of foreign workbooks, when there is one; it is no part of the project. */
export const CORPUS = process.env['STATPRESS_CORPUS'];

export type CorpusFile = { readonly path: string; readonly name: string };

/** Every file of these folders; `name` is the path inside the corpus. */
export function corpusFiles(...folders: readonly string[]): readonly CorpusFile[] {
  const root = CORPUS ?? '';
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile())
      .map((file) => join(file.parentPath, file.name))
      .toSorted()
      .map((path) => ({ path, name: relative(root, path) })),
  );
}
