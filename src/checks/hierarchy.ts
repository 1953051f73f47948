import { validIn } from '../dataset/valid.ts';
import { PERIOD } from '../dataset/context.ts';
import type { Codes, Observation } from '../dataset/observation.ts';
import { matching, type Check, type CheckContext, type Identity } from './check.ts';
import { linear } from './compare.ts';

/** Parts add up to their stated total, as the code list nests them. A code that was not valid in the period has no part in it. */
export const hierarchy: Check<string> = {
  id: 'hierarchy',
  level: 1,
  kind: 'identity',
  schema: { type: 'string', minLength: 1 },
  identities,
  *run(dimension, context, where) {
    for (const { stated, plus } of identities(dimension, context, where)) {
      const tested = linear('sum-differs', stated, plus, [], { dimension, parts: plus.length });
      if (tested !== undefined) yield tested;
    }
  },
};

function* identities(dimension: string, context: CheckContext, where: Codes): Iterable<Identity> {
  const named = namedBy(dimension, context);
  for (const stated of matching(context, where)) {
    const plus = partsOf(stated, dimension, context, named);
    if (plus !== undefined) yield { stated, plus, minus: [] };
  }
}

/** The codes of a dimension that each table names, by table and workbook. */
function namedBy(dimension: string, { dataset }: CheckContext): ReadonlyMap<string, ReadonlySet<string>> {
  const named = new Map<string, Set<string>>();
  for (const observation of dataset.observations) {
    const key = tableOf(observation);
    const codes = named.get(key);
    const code = observation.codes[dimension] ?? '';
    if (codes === undefined) named.set(key, new Set([code]));
    else codes.add(code);
  }
  return named;
}

function tableOf({ table, place }: Observation): string {
  return `${table} ${place.workbook}`;
}

/** All valid parts of a closed list, wherever they stand; of an open list those that its own table names. */
function partsOf(
  stated: Observation,
  dimension: string,
  context: CheckContext,
  named: ReadonlyMap<string, ReadonlySet<string>>,
): readonly Observation[] | undefined {
  const list = context.list(dimension);
  const children = list?.children(stated.codes[dimension] ?? '') ?? [];
  if (children.length === 0) return undefined;
  // Most tables name no part of most lists: there is nothing to look for.
  const own = list?.closed === true ? undefined : named.get(tableOf(stated));
  const parts: Observation[] = [];
  for (const child of children) {
    if (own?.has(child.code) === false || !validIn(child, stated.codes[PERIOD] ?? '')) continue;
    const part = context.find(stated, { [dimension]: child.code });
    const same = part?.table === stated.table && part.place.workbook === stated.place.workbook;
    if (part !== undefined && (same || list?.closed === true)) parts.push(part);
    else if (list?.closed === true) return undefined;
  }
  return parts.length > 0 ? parts : undefined;
}
