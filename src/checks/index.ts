import { accumulate } from './accumulate.ts';
import { balance } from './balance.ts';
import type { Check } from './check.ts';
import { consistent } from './consistent.ts';
import { cumulativeGrows } from './cumulative-grows.ts';
import { equal } from './equal.ts';
import { hierarchy } from './hierarchy.ts';
import { missingPeriod } from './missing-period.ts';
import { notNegative } from './not-negative.ts';
import { plausibleChange } from './plausible-change.ts';
import { rankChange } from './rank-change.ts';
import { rowsExchanged } from './rows-exchanged.ts';
import { sameLabels } from './same-labels.ts';
import { sharesAddUp } from './shares-add-up.ts';
import { signFlip } from './sign-flip.ts';
import { smallBase } from './small-base.ts';
import { statedIndex } from './stated-index.ts';
import { statedShare } from './stated-share.ts';
import { sum } from './sum.ts';

/** Every check that a release may declare. Its declaration is judged by its own schema before it runs. */
export const CHECKS: readonly Check<never>[] = [
  sameLabels,
  balance,
  sum,
  hierarchy,
  equal,
  statedIndex,
  statedShare,
  sharesAddUp,
  consistent,
  notNegative,
  accumulate,
  cumulativeGrows,
  missingPeriod,
  plausibleChange,
  rankChange,
  signFlip,
  rowsExchanged,
  smallBase,
];
