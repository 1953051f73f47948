import { validIn } from '../dataset/valid.ts';
import { PERIOD } from '../dataset/context.ts';
import type { Codes, Observation } from '../dataset/observation.ts';
import type { CodeList } from '../language/codelist.ts';
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
  const list = context.list(dimension);
  if (list === undefined) return;
  const named = context.named(dimension);
  for (const stated of matching(context, where)) {
    const children = list.children(stated.codes[dimension] ?? '');
    const plus = children.length === 0 ? undefined : partsOf(stated, dimension, list, context, named);
    if (plus !== undefined) yield { stated, plus, minus: [] };
  }
}

/** All valid parts of a closed list, wherever they stand; of an open list those that its own table names. */
function partsOf(
  stated: Observation,
  dimension: string,
  list: CodeList,
  context: CheckContext,
  named: ReturnType<CheckContext['named']>,
): readonly Observation[] | undefined {
  // Most tables name no part of most lists: there is nothing to look for.
  const own = list.closed ? undefined : named(stated);
  const parts: Observation[] = [];
  for (const child of list.children(stated.codes[dimension] ?? '')) {
    if (own?.has(child.code) === false || !validIn(child, stated.codes[PERIOD] ?? '')) continue;
    const part = context.find(stated, { [dimension]: child.code });
    const same = part?.table === stated.table && part.place.workbook === stated.place.workbook;
    if (part !== undefined && (same || list.closed)) parts.push(part);
    else if (list.closed) return undefined;
  }
  return parts.length > 0 ? parts : undefined;
}
