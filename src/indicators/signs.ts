import { countsAs, sign, type Exact, type Sign, type Value } from '../value/value.ts';
import type { Unit } from '../value/unit.ts';
import type { Figure } from './indicator.ts';
import type { Context } from './operation.ts';

/**
 * How each sign goes through every operation; the README of this folder prints this table.
 * zero: it counts as nothing. hides: whatever is made of it has the sign itself; of several signs the strongest, least number first.
 */
const RULE: Readonly<Record<Sign, { readonly as: 'zero' } | { readonly as: 'hides'; readonly strength: number }>> = {
  nil: { as: 'zero' },
  negligible: { as: 'zero' },
  confidential: { as: 'hides', strength: 1 },
  'not-available': { as: 'hides', strength: 2 },
  'not-applicable': { as: 'hides', strength: 3 },
};

/** The sign of whatever is made of these figures, where one of them has no number: a confidential part hides it. */
export function signOf(figures: readonly Figure[]): Value | undefined {
  let strongest: { readonly value: Value; readonly strength: number } | undefined;
  for (const { value } of figures) {
    if (value.kind === 'number') continue;
    const rule = RULE[value.sign];
    if (rule.as === 'hides' && (strongest === undefined || rule.strength < strongest.strength))
      strongest = { value, strength: rule.strength };
  }
  return strongest?.value;
}

/** A value made of the numbers of figures; where one of them is hidden, so is the value. */
export function valueOf(figures: readonly Figure[], make: (numbers: readonly Exact[]) => Value): Value {
  return signOf(figures) ?? make(figures.map(({ value }) => countsAs(value) ?? 0));
}

/**
 * Not applicable where nothing may be put in relation to the base: it is zero, nil, below zero or small. Small are fewer
 * persons than the release declares; what an indicator declares of itself holds in the unit of its own base.
 */
export function unfitBase(base: Exact, unit: Unit, { smallBase, ownSmallBase }: Context): Value | undefined {
  const least = ownSmallBase ?? (unit === 'persons' || unit === 'count' ? smallBase : 0);
  return Number(base) <= 0 || Number(base) < least ? sign('not-applicable') : undefined;
}
