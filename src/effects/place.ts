import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Files } from './effects.ts';
import { codeOf, FileInUse, isInUse } from './in-use.ts';

/** Milliseconds: a virus scanner lets go of a new file soon, a reader keeps it. */
const PAUSES = [20, 80, 200];

type Rename = (from: string, to: string) => Promise<void>;
type Disk = {
  readonly rename: Rename;
  /** Fails for a file that another program holds. */
  readonly openToWrite: (path: string) => Promise<void>;
};

export const disk: Disk = {
  rename,
  openToWrite: async (path) => {
    const file = await open(path, 'r+');
    await file.close();
  },
};

/** Files are made aside and moved into place: what stands there is the old or the new, and whole. */
export function placing({ rename, openToWrite }: Disk): Pick<Files, 'placeFolder' | 'placeFile'> {
  return {
    placeFolder: async (folder, contents) => {
      const aside = besides(folder);
      try {
        for (const [name, bytes] of contents) await write(join(aside, name), bytes).catch(refused(folder));
        await swap(aside, folder, { rename: (from, to) => moved(rename, from, to), openToWrite });
      } finally {
        await rm(aside, { recursive: true, force: true });
      }
    },
    placeFile: async (path, bytes) => {
      const aside = besides(path);
      try {
        await write(aside, bytes).catch(refused(path));
        await moved(rename, aside, path).catch(refused(path));
      } finally {
        await rm(aside, { force: true });
      }
    },
  };
}

async function write(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, bytes);
}

const refused =
  (path: string) =>
  (error: unknown): never => {
    throw isInUse(error) ? new FileInUse(path, error) : error;
  };

/** Moves a finished folder into place; an older one is kept aside until the new one stands, and brought back if it cannot. */
async function swap(finished: string, folder: string, { rename, openToWrite }: Disk): Promise<void> {
  const older = besides(folder);
  const had = await rename(folder, older).then(
    () => true,
    async (error: unknown) =>
      codeOf(error) === 'ENOENT' ? false : refused((await heldIn(folder, openToWrite)) ?? folder)(error),
  );
  try {
    await rename(finished, folder);
  } catch (error) {
    if (had) await rename(older, folder).catch(refused(older));
    refused(folder)(error);
  }
  // The new one stands. A file of the old one that somebody still reads stays aside.
  if (had)
    await rm(older, { recursive: true, force: true }).catch((error: unknown) => {
      if (!isInUse(error)) throw error;
    });
}

async function moved(rename: Rename, from: string, to: string): Promise<void> {
  for (const wait of PAUSES) {
    try {
      return await rename(from, to);
    } catch (error) {
      if (!isInUse(error)) throw error;
      await pause(wait);
    }
  }
  return rename(from, to);
}

/** The file for whose sake a folder cannot be moved: the first that cannot be opened for writing. */
async function heldIn(folder: string, openToWrite: Disk['openToWrite']): Promise<string | undefined> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  for (const entry of entries.filter((each) => each.isFile())) {
    const path = join(entry.parentPath, entry.name);
    try {
      await openToWrite(path);
    } catch (error) {
      if (isInUse(error)) return path;
    }
  }
  return undefined;
}

function besides(path: string): string {
  return `${path}.${randomBytes(4).toString('hex')}.part`;
}
