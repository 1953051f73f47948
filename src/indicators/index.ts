import { change } from './change.ts';
import { count } from './count.ts';
import { difference } from './difference.ts';
import { observe } from './observe.ts';
import type { Operation } from './operation.ts';
import { select } from './select.ts';
import { share } from './share.ts';
import { structure } from './structure.ts';

/** Every operation that a release may name; the key of a declaration tells which one is meant. */
export const OPERATIONS: readonly Operation[] = [observe, difference, share, change, structure, select, count];
