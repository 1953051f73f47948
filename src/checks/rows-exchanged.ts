import type { Codes } from '../dataset/observation.ts';
import { parsePeriodCode, periodCode } from '../period/period.ts';
import type { Check, CheckContext, Tested } from './check.ts';
import { declares } from './codes-schema.ts';
import { againstSchema, pairs, usualGrowth, type Against } from './comparison.ts';
import { periodOf } from './cumulative-grows.ts';
import { exchanges, type Exchange, type Limits } from './exchange.ts';
import { membersOver, questioned } from './groups.ts';
import { questionedFacts } from './questioned-facts.ts';

type RowsExchanged = Partial<Limits> & {
  readonly over: string;
  readonly against?: readonly Against[];
  /** The release's period, or its last month alone: a monthly series is compared with the month before. */
  readonly period?: 'current' | 'month';
};

/** One pair of members, and the columns in which they look exchanged. */
type Suspicion = { readonly columns: Exchange[]; readonly against: Set<Against> };

/** Two rows whose exchange would make both of their series smooth: their labels, or their figures, may stand the wrong way round. */
export const rowsExchanged: Check<RowsExchanged> = {
  id: 'rows-exchanged',
  level: 2,
  kind: 'plausibility',
  accept: 'required',
  schema: declares(['over'], {
    over: { type: 'string' },
    against: againstSchema,
    period: { enum: ['current', 'month'] },
    differs: { type: 'number', exclusiveMinimum: 0 },
    closer: { type: 'number', exclusiveMinimum: 1 },
    small: { type: 'number', minimum: 0 },
  }),
  *run(declaration, context, where) {
    const { over, period } = declaration;
    for (const suspicion of suspicions(
      declaration,
      context,
      where,
      period === 'month' ? lastMonth(context) : undefined,
    ))
      yield violated(suspicion, over);
  },
};

function suspicions(
  { over, against = ['last-cumulative', 'year-ago'], ...limits }: RowsExchanged,
  context: CheckContext,
  where: Codes,
  period: string | undefined,
): Iterable<Suspicion> {
  const found = new Map<string, Suspicion>();
  for (const group of membersOver(over, questioned(context, where, period), context))
    for (const kind of against) {
      const compared = pairs(group, kind, context);
      for (const exchange of exchanges(compared, usualGrowth(compared), limits)) {
        const { one, other } = exchange;
        const { table, place, codes } = one.now;
        const key = [table, place.workbook, codes[over], other.now.codes[over]].join('|');
        const known = found.get(key) ?? { columns: [], against: new Set() };
        found.set(key, known);
        known.against.add(kind);
        // Found again by another comparison, a column is told by the first.
        if (!known.columns.some((column) => column.one.now === one.now)) known.columns.push(exchange);
      }
    }
  return found.values();
}

function violated({ columns, against }: Suspicion, over: string): Tested {
  const [first] = columns as [Exchange]; // A suspicion begins with its first column.
  const { one, other } = first;
  const cells = columns.flatMap((column) => [column.one.now, column.other.now]);
  const compared = columns.flatMap((column) => [column.one.then, column.other.then]);
  const [, ...rest] = [...cells, ...compared];
  const facts = {
    ...questionedFacts(one.now, other.now),
    ...periodOf(one.then),
    over,
    'other-code': other.now.codes[over] ?? '',
    then: questionedFacts(one.then, other.then).value,
    'other-then': questionedFacts(one.then, other.then).against,
    cells: cells.map(({ place }) => `${place.sheet}!${place.cell}`).join(', '),
    comparisons: [...against].join(', '),
  };
  return { observations: [one.now, ...rest], violation: { code: 'rows-exchanged', facts } };
}

function lastMonth({ period }: CheckContext): string | undefined {
  const own = parsePeriodCode(period ?? '');
  return own === undefined || own.day !== undefined
    ? undefined
    : periodCode({ year: own.year, month: own.month + own.months - 1, months: 1 });
}
