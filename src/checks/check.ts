import type { Schema } from '../definition/schema.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { Codes, Observation } from '../dataset/observation.ts';
import type { CodeList } from '../language/codelist.ts';

/** What a check sees. */
export type CheckContext = {
  readonly dataset: Dataset;
  /** Code list of a dimension. */
  readonly list: (dimension: string) => CodeList | undefined;
  /** The observation that differs from another in these codes only, of the same vintage: of the same table if it is there, else of the same workbook, else of any. */
  readonly find: (near: Observation, changed: Codes) => Observation | undefined;
};

/** One identity put to the figures: the observations it binds (the result first), and what is wrong if it does not hold. */
export type Tested = {
  readonly observations: readonly [Observation, ...Observation[]];
  readonly violation?: { readonly code: string; readonly facts: Readonly<Record<string, string | number>> };
};

/** A check has a name, the shape of its declaration, and yields every identity it tested. */
export type Check<Declaration> = {
  readonly id: string;
  readonly schema: Schema;
  readonly run: (declaration: Declaration, context: CheckContext, where: Codes) => Iterable<Tested>;
};

export function matches(observation: Observation, codes: Codes): boolean {
  for (const dimension in codes) if (observation.codes[dimension] !== codes[dimension]) return false;
  return true;
}

/** Identities are evaluated where at least the result stands; the same result in several tables is tested in each. */
export function* matching(context: CheckContext, ...wanted: readonly Codes[]): Iterable<Observation> {
  for (const observation of context.dataset.observations) {
    if (wanted.every((codes) => matches(observation, codes))) yield observation;
  }
}
