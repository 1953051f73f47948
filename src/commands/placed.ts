import { FileInUse } from '../effects/in-use.ts';
import { unreadable, type Finding } from '../finding/finding.ts';
import { EXIT, type Result } from './command.ts';
import { display } from './display.ts';

/** What stands in the way of an output: nothing, or a file that is open elsewhere. */
export async function placed(placing: Promise<void>): Promise<readonly Finding[]> {
  try {
    await placing;
    return [];
  } catch (error) {
    if (error instanceof FileInUse) return [inUse(error)];
    throw error;
  }
}

/** The result of a command, or that a file is open elsewhere, where the command left it at that. */
export async function unlessInUse<T>(running: Promise<T>): Promise<T | Result> {
  try {
    return await running;
  } catch (error) {
    if (!(error instanceof FileInUse)) throw error;
    return { exit: EXIT.data, lines: [], data: {}, findings: [inUse(error)], lists: () => undefined };
  }
}

function inUse({ path, reason }: FileInUse): Finding {
  const file = display(path);
  return unreadable('file-in-use', { file }, { file, cause: reason });
}
