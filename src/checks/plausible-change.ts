import { PERIOD } from '../dataset/context.ts';
import type { Observation } from '../dataset/observation.ts';
import { parsePeriodCode, periodCode, yearsAgo } from '../period/period.ts';
import type { Check, CheckContext, Tested, Violation } from './check.ts';
import { declares } from './codes-schema.ts';
import { againstSchema, numberOf, pairs, type Against, type Pair } from './comparison.ts';
import { periodOf } from './cumulative-grows.ts';
import { DEFAULTS, outliers, type Parameters } from './hidiroglou-berthelot.ts';
import { membersOver, questioned, type Group } from './groups.ts';
import { questionedFacts } from './questioned-facts.ts';

type PlausibleChange = Partial<Parameters> & {
  /** The dimension whose members are compared with each other. */
  readonly over: string;
  /** In this order; a figure is told once, by the first that finds it. */
  readonly against?: readonly Against[];
  /** Fewer members than these say nothing of each other (10): they are judged by `limits`. */
  readonly least?: number;
  /** Figures that are smaller now and then are not judged (100). */
  readonly small?: number;
  /** For groups of few: year-ago, the most that a figure may change, in per cent; last-cumulative, how many percentage points the growth of the months since may lie from the growth until then. */
  readonly limits?: Partial<Record<Against, number>>;
};

const positive = { type: 'number', exclusiveMinimum: 0 } as const;

/** A change that stands out: among the members of a dimension by Hidiroglou and Berthelot, of a figure alone by its limits. */
export const plausibleChange: Check<PlausibleChange> = {
  id: 'plausible-change',
  level: 2,
  kind: 'plausibility',
  accept: 'required',
  schema: declares(['over'], {
    over: { type: 'string' },
    against: againstSchema,
    a: positive,
    u: { type: 'number', minimum: 0, maximum: 1 },
    c: positive,
    least: { type: 'integer', minimum: 5 },
    small: { type: 'number', minimum: 0 },
    limits: declares([], { 'year-ago': positive, 'last-cumulative': positive, previous: positive }) as object, // a schema of ours is an object
  }),
  *run(declaration, context, where) {
    for (const group of membersOver(declaration.over, questioned(context, where), context))
      yield* judged(group, declaration, context);
  },
};

function* judged(group: Group, declaration: PlausibleChange, context: CheckContext): Iterable<Tested> {
  const { over, against = ['last-cumulative', 'year-ago'], least = 10, small = 100, limits = {} } = declaration;
  const told = new Set<Observation>();
  for (const kind of against) {
    const compared = pairs(group, kind, context).filter(({ x, y }) => Math.max(Math.abs(x), Math.abs(y)) >= small);
    const found =
      compared.length >= least
        ? unusual(compared, { ...DEFAULTS, ...parametersOf(declaration) }, over)
        : compared.flatMap((pair) => beyondLimit(pair, kind, limits[kind], context));
    for (const tested of found) {
      const [now] = tested.observations;
      if (!told.has(now)) yield tested;
      told.add(now);
    }
  }
}

function parametersOf({ a, u, c }: PlausibleChange): Partial<Parameters> {
  return { ...(a === undefined ? {} : { a }), ...(u === undefined ? {} : { u }), ...(c === undefined ? {} : { c }) };
}

function unusual(compared: readonly Pair[], parameters: Parameters, over: string): readonly Tested[] {
  return outliers(compared, parameters).map(({ pair: { now, then }, expected }) => ({
    observations: [now, then],
    violation: {
      code: 'change-implausible',
      facts: {
        ...questionedFacts(now, then),
        ...periodOf(then),
        expected: Math.round(expected),
        members: compared.length,
        over,
      },
    },
  }));
}

/** One figure alone has no others to stand out from. */
function beyondLimit(pair: Pair, kind: Against, limit: number | undefined, context: CheckContext): readonly Tested[] {
  if (limit === undefined) return [];
  const { now, then } = pair;
  const violation = kind === 'last-cumulative' ? turned(pair, limit, context) : large(pair, limit);
  return violation === undefined ? [] : [{ observations: [now, then], violation }];
}

/** Per cent of change; a net, a nil or a zero base has none. */
function growth(x: number, y: number): number | undefined {
  return x < 0 || y <= 0 ? undefined : (x / y - 1) * 100;
}

function large({ now, then, x, y }: Pair, limit: number): Violation | undefined {
  const change = growth(x, y);
  if (change === undefined || Math.abs(change) <= limit) return undefined;
  const facts = { ...questionedFacts(now, then), ...periodOf(then), change: change.toFixed(1), limit };
  return { code: 'change-large', facts };
}

/** The months since the last release against the same months a year ago, beside the growth that release had found. */
function turned({ now, then, x, y }: Pair, limit: number, { yearAgo, find }: CheckContext): Violation | undefined {
  const before = yearAgo(now);
  const until = parsePeriodCode(then.codes[PERIOD] ?? '');
  const thenBefore = before && until && find(before, { [PERIOD]: periodCode(yearsAgo(until)) });
  const [xBefore, yBefore] = [before && numberOf(before), thenBefore && numberOf(thenBefore)];
  if (xBefore === undefined || yBefore === undefined) return undefined;
  const [first, since] = [growth(y, yBefore), growth(x - y, xBefore - yBefore)];
  if (first === undefined || since === undefined || Math.abs(since - first) <= limit) return undefined;
  const facts = {
    ...questionedFacts(now, then),
    ...periodOf(then),
    until: first.toFixed(1),
    since: since.toFixed(1),
    limit,
  };
  return { code: 'growth-turned', facts };
}
