import type { Check } from './check.ts';
import { declares } from './codes-schema.ts';
import { againstSchema, pairs, type Against } from './comparison.ts';
import { periodOf } from './cumulative-grows.ts';
import { questioned } from './groups.ts';
import { questionedFacts } from './questioned-facts.ts';

type SignFlip = { readonly against?: readonly Against[]; readonly small?: number };

/** A net that gained now loses, or the other way round; near zero a turn says nothing (`small`, 100 unless declared). */
export const signFlip: Check<SignFlip> = {
  id: 'sign-flip',
  level: 2,
  kind: 'plausibility',
  schema: declares([], { against: againstSchema, small: { type: 'number', minimum: 0 } }),
  *run({ against = ['year-ago'], small = 100 }, context, where) {
    const figures = [...questioned(context, where)];
    for (const kind of against)
      for (const { now, then, x, y } of pairs(figures, kind, context)) {
        const flipped = x * y < 0 && Math.min(Math.abs(x), Math.abs(y)) >= small;
        if (!flipped) yield { observations: [now, then] };
        else
          yield {
            observations: [now, then],
            violation: { code: 'sign-flipped', facts: { ...questionedFacts(now, then), ...periodOf(then) } },
          };
      }
  },
};
