import { randomBytes } from 'node:crypto';
import { access, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Effects, Files } from './effects.ts';

const require = createRequire(import.meta.url);

const files: Files = {
  readBytes: (path) => readFile(path),
  readText: (path) => readFile(path, 'utf8'),
  list: async (folder) => {
    try {
      return (await readdir(folder)).toSorted((a, b) => (a < b ? -1 : 1));
    } catch (error) {
      if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return undefined;
      throw error;
    }
  },
  exists: async (path) => {
    try {
      await access(path);
      return true;
    } catch {
      return false;
    }
  },
  placeFolder: async (folder, contents) => {
    const aside = besides(folder);
    try {
      for (const [name, bytes] of contents) {
        await mkdir(dirname(join(aside, name)), { recursive: true });
        await writeFile(join(aside, name), bytes);
      }
      await swap(aside, folder);
    } finally {
      await rm(aside, { recursive: true, force: true });
    }
  },
  placeFile: async (path, bytes) => {
    const aside = besides(path);
    await mkdir(dirname(path), { recursive: true });
    try {
      await writeFile(aside, bytes);
      await rename(aside, path);
    } finally {
      await rm(aside, { force: true });
    }
  },
  remove: (path) => rm(path, { recursive: true, force: true }),
  packaged: (specifier) => readFile(require.resolve(specifier)),
};

/** Moves a finished folder into place; an older one is kept aside until the new one stands, and brought back if it cannot. */
async function swap(finished: string, folder: string): Promise<void> {
  const older = besides(folder);
  const had = await files.exists(folder);
  if (had) await rename(folder, older);
  try {
    await rename(finished, folder);
  } catch (error) {
    if (had) await rename(older, folder);
    throw error;
  }
  if (had) await rm(older, { recursive: true, force: true });
}

function besides(path: string): string {
  return `${path}.${randomBytes(4).toString('hex')}.part`;
}

function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}

/** A reader that has seen enough («statpress check | head») closes the pipe: that is no fault of ours. */
function untilClosed(stream: NodeJS.WriteStream): (text: string) => void {
  stream.on('error', (error: Error) => {
    if (codeOf(error) !== 'EPIPE') throw error;
  });
  return (text) => void stream.write(text);
}

export function nodeEffects(): Effects {
  // One unless more are asked for: a second saves little and takes four tenths more memory (test/bench/threads.ts).
  const threads = Number(process.env['STATPRESS_THREADS'] || 1);
  const epoch = Number(process.env['SOURCE_DATE_EPOCH'] || Number.NaN);
  return {
    files,
    console: {
      out: untilClosed(process.stdout),
      err: untilClosed(process.stderr),
      colour: process.stdout.isTTY === true,
    },
    now: () => new Date(),
    processors: Number.isInteger(threads) && threads > 0 ? threads : 1,
    ...(Number.isFinite(epoch) ? { sourceDateEpoch: epoch } : {}),
  };
}
