import { average } from './average.ts';
import { change } from './change.ts';
import { contribution } from './contribution.ts';
import { count } from './count.ts';
import { cumulative } from './cumulative.ts';
import { difference } from './difference.ts';
import { index } from './index-to-base.ts';
import { monthFromCumulative } from './month-from-cumulative.ts';
import { observe } from './observe.ts';
import type { Operation } from './operation.ts';
import { rank } from './rank.ts';
import { rate } from './rate.ts';
import { ratio } from './ratio.ts';
import { select } from './select.ts';
import { share } from './share.ts';
import { structure } from './structure.ts';
import { sum } from './sum.ts';

/** Every operation that a release may name; the key of a declaration tells which one is meant. */
export const OPERATIONS: readonly Operation[] = [
  observe,
  sum,
  difference,
  ratio,
  share,
  change,
  contribution,
  rate,
  average,
  rank,
  cumulative,
  monthFromCumulative,
  index,
  structure,
  select,
  count,
];
