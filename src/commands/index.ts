import { check } from './check.ts';
import type { Command } from './command.ts';
import { draft } from './draft.ts';
import { explain } from './explain.ts';
import { inspect } from './inspect.ts';
import { newRelease } from './new.ts';
import { publish } from './publish.ts';
import { revisions } from './revisions.ts';
import { send } from './send.ts';
import { status } from './status.ts';
import { verify } from './verify.ts';

/** Every command, in the order of the help. */
export const COMMANDS: readonly Command[] = [
  check,
  draft,
  publish,
  send,
  explain,
  revisions,
  verify,
  inspect,
  status,
  newRelease,
];
