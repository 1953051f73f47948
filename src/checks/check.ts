import type { Schema } from '../definition/schema.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { Codes, Observation } from '../dataset/observation.ts';
import type { CodeList } from '../language/codelist.ts';
import type { CellPlace } from '../place/place.ts';
import type { Exact } from '../value/value.ts';

/** What a check sees. */
export type CheckContext = {
  readonly dataset: Dataset;
  /** Code list of a dimension. */
  readonly list: (dimension: string) => CodeList | undefined;
  /** The observation that differs from another in these codes only, of the same vintage: of the same table if it is there, else of the same workbook, else of any. */
  readonly find: (near: Observation, changed: Codes) => Observation | undefined;
  /** The observations with this code, in reading order. */
  readonly having: (dimension: string, code: string) => readonly Observation[];
  /** The codes of a dimension that the table of an observation names, in its workbook. */
  readonly named: (dimension: string) => (observation: Observation) => ReadonlySet<string> | undefined;
  /** The release's own period, as a code: what is judged for plausibility. */
  readonly period: string | undefined;
  /** The observation of the same codes one year ago. */
  readonly yearAgo: (near: Observation) => Observation | undefined;
  /** The observation of the same codes as the last release of the same year had it: January–September beside January–December. */
  readonly lastCumulative: (near: Observation) => Observation | undefined;
};

/** stated = Σ plus − Σ minus. */
export type Identity = {
  readonly stated: Observation;
  readonly plus: readonly Observation[];
  readonly minus: readonly Observation[];
};

export type Violation = {
  readonly code: string;
  readonly facts: Readonly<Record<string, string | number>>;
  /** How far from holding; within the declared tolerance it holds. */
  readonly difference?: Exact;
  /** Where it stands, when that is no figure (a label). */
  readonly at?: { readonly place: CellPlace; readonly related: readonly CellPlace[] };
};

/** One identity put to the figures: the observations it binds (the result first), and what is wrong if it does not hold. */
export type Tested = {
  readonly observations: readonly [Observation, ...Observation[]];
  readonly violation?: Violation;
};

/**
 * Validation levels of the European Statistical System (Handbook "Methodology for data validation"): 0 form of the file,
 * 1 within one dataset, 2 against other datasets of the same source (earlier periods, vintages, tables), 3 against other
 * sources of the domain, 4 against other domains of the office, 5 against other offices.
 */
export type Level = 0 | 1 | 2 | 3 | 4 | 5;

/** A check has a name, the shape of its declaration, and yields every identity it tested. */
export type Check<Declaration> = {
  readonly id: string;
  readonly level: Level;
  /** An identity holds or not, and helps to find the faulty cell; what is implausible may yet be true: it is told by itself. */
  readonly kind: 'identity' | 'plausibility';
  /** Whether a person must have accepted what it finds before the release is published. */
  readonly accept?: 'required';
  readonly schema: Schema;
  readonly run: (declaration: Declaration, context: CheckContext, where: Codes) => Iterable<Tested>;
  /** The sums it tests, whether or not their figures are known: by these a suppressed figure can be computed. */
  readonly identities?: (declaration: Declaration, context: CheckContext, where: Codes) => Iterable<Identity>;
};

export function matches(observation: Observation, codes: Codes): boolean {
  for (const dimension in codes) if (observation.codes[dimension] !== codes[dimension]) return false;
  return true;
}

/** Identities are evaluated where at least the result stands; the same result in several tables is tested in each. */
export function* matching(context: CheckContext, ...wanted: readonly Codes[]): Iterable<Observation> {
  // Of the codes asked for, the rarest narrows the search most.
  let narrowed = context.dataset.observations;
  for (const codes of wanted)
    for (const dimension in codes) {
      const having = context.having(dimension, codes[dimension] ?? '');
      if (having.length < narrowed.length) narrowed = having;
    }
  for (const observation of narrowed) if (wanted.every((codes) => matches(observation, codes))) yield observation;
}
