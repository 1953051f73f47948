import { validIn } from '../dataset/valid.ts';
import { PERIOD, periodMembers } from '../dataset/context.ts';
import type { Codes, Observation } from '../dataset/observation.ts';
import { periodCode } from '../period/period.ts';
import type { Unit } from '../value/unit.ts';
import { decimalsOf, figureId, type Indicator } from './indicator.ts';
import { NotComputable, type Context, type Operation } from './operation.ts';

type Observe = {
  readonly observe: Codes;
  /** Dimensions that stay open, in the order of the id. */
  readonly over?: readonly string[];
  /** Which codes of an open dimension, when not all of its list; for periods the words of `members`. */
  readonly members?: Readonly<Record<string, readonly string[]>>;
};

const codes = { type: 'object', additionalProperties: { type: 'string' } } as const;
const texts = { type: 'array', items: { type: 'string' } } as const;

/** Figures as the workbooks hold them. */
export const observe: Operation = {
  id: 'observe',
  comparable: true,
  schema: { properties: { observe: codes, over: texts, members: { type: 'object', additionalProperties: texts } } },
  operands: () => [],
  evaluate(id, declaration, context) {
    // Judged by the schema above.
    const { observe: fixed, over = [], members = {} } = declaration as unknown as Observe;
    const base = { ...context.dataset.totals, [PERIOD]: periodCode(context.period), ...fixed };
    const combinations = over.reduce<readonly Codes[]>(
      (sofar, dimension) =>
        sofar.flatMap((codesSoFar) =>
          open(dimension, members[dimension], context).map((code) => ({ ...codesSoFar, [dimension]: code })),
        ),
      [base],
    );
    const unit = unitOf(base, context);
    const cells = combinations.flatMap((wanted) => {
      const observation = chosen(context.dataset.index.get(wanted), context, wanted);
      if (observation === undefined) return [];
      const { value, place, vintage } = observation;
      return [
        {
          id: figureId(id, over, wanted, context.suffix),
          codes: wanted,
          value,
          unit,
          decimals: decimalsOf(unit),
          lineage: { kind: 'cell' as const, place, vintage },
        },
      ];
    });
    if (cells.length === 0) throw new NotComputable({ indicator: id, codes: said(base) });
    for (const dimension of over) {
      const there = new Set(cells.map(({ codes: found }) => found[dimension]));
      const missing = expected(dimension, members[dimension], context).filter((code) => !there.has(code));
      if (missing.length > 0) throw new NotComputable({ indicator: id, codes: `${dimension}=${missing.join(', ')}` });
    }
    return { id, dimensions: over, unit, cells } satisfies Indicator;
  },
};

function open(dimension: string, members: readonly string[] | undefined, context: Context): readonly string[] {
  if (dimension === PERIOD) return periodMembers(members ?? ['current'], context.period);
  return members ?? context.list(dimension)?.codes.map(({ code }) => code) ?? [];
}

/** What must be there: declared members, and every code of a closed list that was valid. A part of the territories is not the country. */
function expected(dimension: string, members: readonly string[] | undefined, context: Context): readonly string[] {
  if (members !== undefined || dimension === PERIOD) return open(dimension, members, context);
  const list = context.list(dimension);
  const valid = list?.codes.filter((code) => validIn(code, periodCode(context.period))) ?? [];
  return list?.closed === true ? valid.map(({ code }) => code) : [];
}

/**
 * Of the context's own period the vintage of the context; of other periods the base of the comparison, so that a series
 * says of last year what the text says of it, else whatever the newest delivery says.
 */
function chosen(candidates: readonly Observation[], context: Context, wanted: Codes): Observation | undefined {
  if (wanted[PERIOD] !== periodCode(context.period))
    return candidates.find(({ vintage }) => vintage === context.vintages.base) ?? candidates[0];
  return candidates.find(({ vintage }) => vintage === context.vintage);
}

function unitOf(codes_: Codes, context: Context): Unit {
  return context.list('measure')?.get(codes_['measure'] ?? '')?.unit ?? 'persons';
}

function said(codes_: Codes): string {
  return Object.entries(codes_)
    .map(([dimension, code]) => `${dimension}=${code}`)
    .join(' ');
}
