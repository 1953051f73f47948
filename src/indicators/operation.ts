import type { Schema } from '../definition/schema.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { CodeList } from '../language/codelist.ts';
import type { Period } from '../period/period.ts';
import type { Codes } from '../dataset/observation.ts';
import type { Unit } from '../value/unit.ts';
import { decimalsOf, figureId, type Figure, type Indicator } from './indicator.ts';
import type { Value } from '../value/value.ts';

/** An indicator as declared: one operation's key with its operands, and the settings beside it. */
export type Declaration = Readonly<Record<string, unknown>>;

/** Where and when an operation is evaluated. The same declaration gives last year's figure in last year's context. */
export type Context = {
  readonly period: Period;
  /** The vintage wanted of figures of this period. */
  readonly vintage: string;
  /** The vintage of last year's figures that the comparison policy chose. */
  readonly vintages: { readonly base: string };
  /** «@2024-12» when the period is not the release's, else empty. */
  readonly suffix: string;
  readonly dataset: Dataset;
  readonly list: (dimension: string) => CodeList | undefined;
  /** Another indicator in the same context. */
  readonly indicator: (id: string) => Indicator;
  /** The same indicator a year ago, of the vintage that the comparison policy chose. */
  readonly yearAgo: () => Context;
  /** No percentage on a base below it. */
  readonly smallBase: number;
};

export type Operation = {
  readonly id: string;
  readonly schema: Schema;
  /** Ids of indicators the declaration names, to be known before it is computed. */
  readonly operands: (declaration: Declaration) => readonly string[];
  /** Its single figures are compared in prose with last year's, which then stand under `<id>@<last year's period>`. */
  readonly comparable?: boolean;
  readonly evaluate: (id: string, declaration: Declaration, context: Context) => Indicator;
};

/** The definition asks for a figure that cannot be had: a problem of the definition, said with its place. */
export class NotComputable extends Error {
  readonly facts: Readonly<Record<string, string>>;
  readonly code: 'indicator-not-computable' | 'indicator-circular' | 'indicator-units-differ';
  constructor(facts: Readonly<Record<string, string>>, code: NotComputable['code'] = 'indicator-not-computable') {
    super('not computable');
    this.facts = facts;
    this.code = code;
  }
}

export function derived(
  id: string,
  operation: string,
  unit: Unit,
  codes: Codes,
  dimensions: readonly string[],
  value: Value,
  inputs: readonly Figure[],
  context: Context,
  vintage?: string,
): Figure {
  return {
    id: figureId(id, dimensions, codes, context.suffix),
    codes,
    value,
    unit,
    decimals: decimalsOf(unit),
    lineage: { kind: 'operation', operation, inputs, ...(vintage === undefined ? {} : { vintage }) },
  };
}

/** The cell of another indicator that has the same codes in its dimensions. */
export function aligned(indicator: Indicator, codes: Codes): Figure | undefined {
  return indicator.cells.find((figure) =>
    indicator.dimensions.every((dimension) => figure.codes[dimension] === codes[dimension]),
  );
}

/** What an operation says of an operand that has no number: a confidential part hides what is made of it. */
export function signOf(...figures: readonly Figure[]): Value | undefined {
  const signs = figures.flatMap(({ value }) =>
    value.kind === 'sign' && value.sign !== 'nil' && value.sign !== 'negligible' ? [value] : [],
  );
  return signs.find(({ sign }) => sign === 'confidential') ?? signs[0];
}
