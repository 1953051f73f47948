import { dirname } from 'node:path';
import type { Files } from '../effects/effects.ts';

/** What is to be placed: new folders whole, new files, and files of the office with an entry more. */
export type Placement = {
  readonly folders: ReadonlyMap<string, ReadonlyMap<string, Uint8Array>>;
  readonly files: ReadonlyMap<string, Uint8Array>;
};

/** Places all of it or nothing: where one part cannot be placed, the others are taken back before the fault is told. */
export async function placeTogether({ folders, files }: Placement, effects: Files): Promise<void> {
  const back: (() => Promise<void>)[] = [];
  try {
    for (const [folder, contents] of folders) {
      back.push(() => effects.remove(folder));
      await effects.placeFolder(folder, contents);
    }
    for (const [file, bytes] of files) {
      const older = (await effects.exists(file)) ? await effects.readBytes(file) : undefined;
      const made = older === undefined ? await firstMissing(file, effects) : file;
      back.push(() => (older === undefined ? effects.remove(made) : effects.placeFile(file, older)));
      await effects.placeFile(file, bytes);
    }
  } catch (error) {
    for (const undo of back.toReversed()) await undo();
    throw error;
  }
}

/** The file, or the highest of its folders that is not there yet. */
async function firstMissing(path: string, effects: Files): Promise<string> {
  const above = dirname(path);
  return above === path || (await effects.exists(above)) ? path : firstMissing(above, effects);
}
