import { validIn } from '../dataset/valid.ts';
import { PERIOD, periodMembers } from '../dataset/context.ts';
import type { Codes, Observation } from '../dataset/observation.ts';
import { periodCode } from '../period/period.ts';
import type { Unit } from '../value/unit.ts';
import { decimalsOf, figureId, type Figure, type Indicator } from './indicator.ts';
import { NotComputable, type Context, type Operation } from './operation.ts';

type Observe = {
  readonly observe: Codes;
  /** Dimensions that stay open, in the order of the id. */
  readonly over?: readonly string[];
  /** Which codes of an open dimension, when not all of its list; for periods the words of `members`. */
  readonly members?: Readonly<Record<string, readonly string[]>>;
};

/** The code that code lists give to a balance of two flows. */
const NET = 'net';

const codes = { type: 'object', additionalProperties: { type: 'string' } } as const;
const texts = { type: 'array', items: { type: 'string' } } as const;

/** Figures as the workbooks hold them. */
export const observe: Operation = {
  id: 'observe',
  comparable: true,
  schema: { properties: { observe: codes, over: texts, members: { type: 'object', additionalProperties: texts } } },
  operands: () => [],
  net: ({ observe: fixed, members = {} }) =>
    Object.values(fixed as Codes).includes(NET) || // judged by the schema above
    Object.values(members as Record<string, readonly string[]>).some((known) => known.every((code) => code === NET)),
  evaluate(id, declaration, context) {
    // Judged by the schema above.
    const { observe: fixed, over = [], members = {} } = declaration as unknown as Observe;
    const base = { ...context.dataset.totals, [PERIOD]: periodCode(context.period), ...inWords(fixed, context) };
    const unit = unitOf(base, context);
    const cells: Figure[] = [];
    for (const wanted of combinations(base, over, members, context)) {
      const observation = chosen(context.dataset.index.get(wanted), context, wanted);
      if (observation === undefined) continue;
      // The codes are those of the observation: a million figures need no second copy of them.
      const { codes: own, value, place, vintage } = observation;
      cells.push({
        id: figureId(id, over, own, context.suffix),
        codes: own,
        value,
        unit,
        decimals: decimalsOf(unit),
        ...(isNet(own) ? { net: true as const } : {}),
        lineage: { kind: 'cell', place, vintage },
      });
    }
    if (cells.length === 0) throw new NotComputable({ indicator: id, codes: said(base) });
    for (const dimension of over) {
      const there = new Set(cells.map(({ codes: found }) => found[dimension]));
      const missing = expected(dimension, members[dimension], context).filter((code) => !there.has(code));
      if (missing.length > 0) throw new NotComputable({ indicator: id, codes: `${dimension}=${missing.join(', ')}` });
    }
    return { id, dimensions: over, unit, cells } satisfies Indicator;
  },
};

/** Every set of codes that the open dimensions make, in the order of the id; one object that changes from step to step. */
function* combinations(
  base: Codes,
  over: readonly string[],
  members: Readonly<Record<string, readonly string[]>>,
  context: Context,
): Iterable<Codes> {
  const wanted: Record<string, string> = { ...base };
  const lists = over.map((dimension) => ({ dimension, codes: open(dimension, members[dimension], context) }));
  function* from(depth: number): Iterable<Codes> {
    const list = lists[depth];
    if (list === undefined) yield wanted;
    else
      for (const code of list.codes) {
        wanted[list.dimension] = code;
        yield* from(depth + 1);
      }
  }
  yield* from(0);
}

function isNet(codes_: Codes): boolean {
  for (const dimension in codes_) if (codes_[dimension] === NET) return true;
  return false;
}

/** A fixed period may be told by a word of `members` too: the population at the `begin` of the period. */
function inWords(fixed: Codes, { period }: Context): Codes {
  const [code] = fixed[PERIOD] === undefined ? [] : periodMembers([fixed[PERIOD]], period);
  return code === undefined ? fixed : { ...fixed, [PERIOD]: code };
}

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
