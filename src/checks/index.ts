import { accumulate } from './accumulate.ts';
import { balance } from './balance.ts';
import type { Check } from './check.ts';
import { consistent } from './consistent.ts';
import { equal } from './equal.ts';
import { hierarchy } from './hierarchy.ts';
import { notNegative } from './not-negative.ts';
import { statedIndex } from './stated-index.ts';
import { statedShare } from './stated-share.ts';

/** Every check that a release may declare. Its declaration is judged by its own schema before it runs. */
export const CHECKS: readonly Check<never>[] = [
  balance,
  hierarchy,
  equal,
  statedIndex,
  statedShare,
  consistent,
  notNegative,
  accumulate,
];
