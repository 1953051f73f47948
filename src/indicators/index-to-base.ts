import { PERIOD } from '../dataset/context.ts';
import { codeKey } from '../dataset/observation.ts';
import { number, quotient } from '../value/value.ts';
import { columns } from './columns.ts';
import type { Figure, Indicator } from './indicator.ts';
import { anyNet, derived, NotComputable, OWN_SMALL_BASE, type Context, type Operation } from './operation.ts';
import { unfitBase, valueOf } from './signs.ts';
import { fitting, PROPORTIONAL } from './units.ts';
import { yearEarlier } from './year-earlier.ts';

/** `index` (index.ts is the list of operations): figures in per cent of the figure of a base period (100 = as then): a year or other period by its code, or a year ago. */
export const index: Operation = {
  id: 'index',
  schema: {
    properties: {
      index: { type: 'string' },
      base: { type: ['string', 'integer'], pattern: '^(year-ago|\\d{4}(-M\\d\\d(-M\\d\\d)?)?)$' },
      ...OWN_SMALL_BASE,
    },
    required: ['index', 'base'],
  },
  operands: ({ index: of }) => [String(of)],
  percentageOf: ({ index: of }) => [String(of)],
  evaluate(id, { index: of, base }, context) {
    const source = context.indicator(String(of));
    fitting('index', source, PROPORTIONAL);
    const { dimensions } = source;
    const { vintage, of: baseOf } =
      base === 'year-ago' ? yearEarlier(source.id, context) : inPeriod(source, String(base));
    const cells = source.cells.flatMap((figure) => {
      const then = baseOf(figure);
      if (then === undefined || anyNet([figure, then])) return [];
      const inputs = [figure, then];
      const value = valueOf(inputs, ([now = 0, level = 0]) => indexed(now, level, source, context));
      const made = { operation: 'index', unit: 'index' as const, dimensions, codes: figure.codes, value, inputs };
      return [derived(id, { ...made, ...(vintage === undefined ? {} : { vintage }) }, context)];
    });
    return { id, dimensions, unit: 'index', cells };
  },
};

function indexed(now: Parameters<typeof quotient>[0], level: typeof now, { unit }: Indicator, context: Context) {
  return unfitBase(level, unit, context) ?? number(quotient(now, level, 100));
}

/** The figure of the base period in the same column of a series. */
function inPeriod(
  source: Indicator,
  base: string,
): { readonly vintage?: string; readonly of: (figure: Figure) => Figure | undefined } {
  const others = source.dimensions.filter((dimension) => dimension !== PERIOD);
  const bases = new Map(
    columns(source, [PERIOD]).flatMap((column) => {
      const found = column.find(({ codes }) => codes[PERIOD] === base);
      return found === undefined ? [] : [[codeKey(found.codes, others), found] as const];
    }),
  );
  if (bases.size === 0) throw new NotComputable({ indicator: source.id, codes: `${PERIOD}=${base}` });
  return { of: ({ codes }) => bases.get(codeKey(codes, others)) };
}
