import { PERIOD } from '../dataset/context.ts';
import { comparedWith, CONDITION_SCHEMA, conditionOn, type Condition } from './condition.ts';
import type { Figure, Indicator } from './indicator.ts';
import { members } from './members.ts';
import { derived, NotComputable, type Context, type Operation } from './operation.ts';
import { inOrder, largest, ORDER_KEYS, type OrderKey } from './salience.ts';

type Select = {
  readonly select: string;
  readonly where: Condition;
  /** Leaves: only members that have no members of their own, countries without their groups. */
  readonly among?: 'parts' | 'leaves';
  /** Codes that are no names: the remaining, the not stated. */
  readonly except?: readonly string[];
  /** So many largest of those that fulfil the condition, and what is level with the last. */
  readonly top?: number;
  /** Figures within so many per cent of each other are level. */
  readonly near?: number;
  readonly order?: readonly OrderKey[];
};

/** Those cells of an indicator that fulfil a condition, in a declared order; totals are no members. */
export const select: Operation = {
  id: 'select',
  schema: {
    properties: {
      select: { type: 'string' },
      where: CONDITION_SCHEMA,
      among: { enum: ['parts', 'leaves'] },
      except: { type: 'array', items: { type: 'string' } },
      top: { type: 'integer', minimum: 1 },
      near: { type: 'number', minimum: 0, maximum: 10 },
      order: { type: 'array', items: { enum: [...ORDER_KEYS] } },
    },
    required: ['where'],
  },
  // What is declared may be anything until its schema has judged it.
  operands: ({ select: of, where }) => [String(of), ...comparedWith(where as Condition)],
  net: ({ select: of }, isNet) => isNet(String(of)),
  evaluate(id, declaration, context) {
    const declared = declaration as unknown as Select; // judged by the schema above
    const { select: of, where, top, near = 0, order = top === undefined ? ['code'] : ['size'] } = declared;
    const source = context.indicator(of);
    const { dimensions, unit } = source;
    const [dimension = ''] = dimensions;
    const scale = { near, dimension, context };
    const verdict = conditionOn(where, of, context);
    const judged = membersOf(source, declared, context).map((figure) => ({ figure, ...verdict(figure) }));
    const fulfilling = judged.flatMap(({ figure, holds }) => (holds === true ? [figure] : []));
    const salient = top === undefined ? fulfilling : largest(fulfilling, top, scale);
    const against = new Map(judged.map((one) => [one.figure, one.against]));
    const cells = inOrder(salient, order, scale).map((figure) => {
      const { codes, value, decimals, net } = figure;
      const inputs = [figure, ...(against.get(figure) ?? [])];
      const made = { operation: 'select', unit, dimensions, codes, value, inputs, decimals };
      return derived(id, { ...made, net: net === true }, context);
    });
    const undecided = judged.flatMap(({ figure, holds }) => (holds === undefined ? [figure] : []));
    const remarks = top === undefined || salient.length <= top ? [] : [levelled(of, top, cells, dimension)];
    return { id, dimensions, unit, cells, undecided, remarks };
  },
};

function membersOf(source: Indicator, { among, except = [] }: Select, context: Context): readonly Figure[] {
  const [dimension = ''] = source.dimensions;
  if (dimension === PERIOD)
    return source.dimensions.length === 1 ? members(source.cells, PERIOD, source.id, context) : source.cells;
  const list = context.list(dimension);
  const unknown = except.find((code) => list?.get(code) === undefined);
  if (unknown !== undefined) throw new NotComputable({ indicator: source.id, codes: `${dimension}=${unknown}` });
  const there = new Set(source.cells.map(({ codes }) => codes[dimension] ?? ''));
  return source.cells.filter(({ codes }) => {
    const code = codes[dimension] ?? '';
    if (list?.get(code)?.parent === undefined || except.includes(code)) return false;
    return among !== 'leaves' || !list.children(code).some((child) => there.has(child.code));
  });
}

function levelled(
  of: string,
  top: number,
  cells: readonly Figure[],
  dimension: string,
): NonNullable<Indicator['remarks']>[number] {
  const codes = cells.map((figure) => figure.codes[dimension] ?? '').join(', ');
  return { code: 'selection-level', facts: { of, top, count: cells.length, codes } };
}
