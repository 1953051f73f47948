import { access, readdir, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Effects, Files } from './effects.ts';
import { codeOf } from './in-use.ts';
import { disk, placing } from './place.ts';

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
  ...placing(disk),
  remove: (path) => rm(path, { recursive: true, force: true }),
  packaged: (specifier) => readFile(require.resolve(specifier)),
};

/** A reader that has seen enough («statpress check | head») closes the pipe: that is no fault of ours. */
function untilClosed(stream: NodeJS.WriteStream): (text: string) => void {
  stream.on('error', (error: Error) => {
    if (codeOf(error) !== 'EPIPE') throw error;
  });
  return (text) => void stream.write(text);
}

export function nodeEffects(): Effects {
  // One unless more are asked for: a second saves an eighth of nine editions and takes a third more memory (test/bench/threads.ts).
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
