import { compare, countsAs, decimalOf, exact } from '../value/value.ts';
import type { Figure } from './indicator.ts';
import { aligned, type Context } from './operation.ts';
import { yearEarlier } from './year-earlier.ts';

/** Which cells a selection takes. `turned`: the sign is the opposite of a year ago, or of another indicator's cell. */
export type Condition =
  | 'positive'
  | 'negative'
  | 'parts'
  | 'any'
  | 'turned'
  | { readonly over: number }
  | { readonly under: number }
  | { readonly turned: string };

/** A wrong word is told with all words; a threshold and another indicator are objects of one key. */
export const CONDITION_SCHEMA = {
  if: { type: 'string' },
  then: { enum: ['positive', 'negative', 'parts', 'any', 'turned'] },
  else: {
    type: 'object',
    additionalProperties: false,
    minProperties: 1,
    maxProperties: 1,
    properties: { over: { type: 'number' }, under: { type: 'number' }, turned: { type: 'string' } },
  },
} as const;

/** The other indicator that a condition names. */
export function comparedWith(condition: Condition): readonly string[] {
  return typeof condition === 'object' && 'turned' in condition ? [condition.turned] : [];
}

/** Whether a cell fulfils the condition, and what it was held against; undefined where a figure has no number. */
export type Verdict = { readonly holds: boolean | undefined; readonly against: readonly Figure[] };

export function conditionOn(condition: Condition, of: string, context: Context): (figure: Figure) => Verdict {
  if (condition === 'parts') return () => ({ holds: true, against: [] });
  if (condition === 'turned') {
    const { of: earlier } = yearEarlier(of, context);
    return (figure) => turned(figure, earlier(figure));
  }
  if (typeof condition === 'object' && 'turned' in condition) {
    const other = context.indicator(condition.turned);
    return (figure) => turned(figure, aligned(other, figure.codes));
  }
  return ({ value }) => {
    const counted = countsAs(value);
    return {
      holds: counted === undefined ? undefined : fulfils(compare(counted, exact(limit(condition))), condition),
      against: [],
    };
  };
}

type Plain = Exclude<Condition, 'parts' | 'turned' | { readonly turned: string }>;

function limit(condition: Plain): number {
  if (typeof condition === 'string') return 0;
  return 'over' in condition ? condition.over : condition.under;
}

function fulfils(against: number, condition: Plain): boolean {
  if (condition === 'any') return true;
  const above = condition === 'positive' || (typeof condition === 'object' && 'over' in condition);
  return above ? against > 0 : against < 0;
}

/** What was not there cannot have turned. */
function turned(figure: Figure, other: Figure | undefined): Verdict {
  if (other === undefined) return { holds: false, against: [] };
  const [now, then] = [countsAs(figure.value), countsAs(other.value)];
  if (now === undefined || then === undefined) return { holds: undefined, against: [other] };
  return { holds: decimalOf(now).cmp(0) * decimalOf(then).cmp(0) < 0, against: [other] };
}
