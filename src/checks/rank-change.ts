import type { Check, CheckContext, Tested } from './check.ts';
import { declares } from './codes-schema.ts';
import { againstSchema, pairs, type Against, type Pair } from './comparison.ts';
import { periodOf } from './cumulative-grows.ts';
import { membersOver, questioned, type Group } from './groups.ts';
import { questionedFacts } from './questioned-facts.ts';

type RankChange = { readonly over: string; readonly by: number; readonly against?: readonly Against[] };

/** A member moved by more than so many ranks among those that stand on both sides; equals share the better rank. */
export const rankChange: Check<RankChange> = {
  id: 'rank-change',
  level: 2,
  kind: 'plausibility',
  schema: declares(['over', 'by'], {
    over: { type: 'string' },
    by: { type: 'integer', minimum: 1 },
    against: againstSchema,
  }),
  *run(declaration, context, where) {
    for (const group of membersOver(declaration.over, questioned(context, where), context))
      yield* moved(group, declaration, context);
  },
};

function* moved(group: Group, { by, against = ['year-ago'] }: RankChange, context: CheckContext): Iterable<Tested> {
  for (const kind of against) {
    const compared = pairs(group, kind, context);
    const [now, before] = [ranks(compared, ({ x }) => x), ranks(compared, ({ y }) => y)];
    for (const pair of compared) {
      const [rank, was] = [now(pair.x), before(pair.y)];
      if (Math.abs(rank - was) <= by) yield { observations: [pair.now, pair.then] };
      else
        yield {
          observations: [pair.now, pair.then],
          violation: {
            code: 'rank-changed',
            facts: {
              ...questionedFacts(pair.now, pair.then),
              ...periodOf(pair.then),
              rank,
              was,
              members: compared.length,
            },
          },
        };
    }
  }
}

/** 1 for the greatest; equals share the better rank. */
function ranks(compared: readonly Pair[], valueOf: (pair: Pair) => number): (value: number) => number {
  const ranked = new Map<number, number>();
  compared
    .map(valueOf)
    .toSorted((a, b) => b - a)
    .forEach((value, at) => ranked.set(value, ranked.get(value) ?? at + 1));
  return (value) => ranked.get(value) ?? 0;
}
