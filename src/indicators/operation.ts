import type { Schema } from '../definition/schema.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { CodeList } from '../language/codelist.ts';
import type { Period } from '../period/period.ts';
import { codeKey, type Codes } from '../dataset/observation.ts';
import type { Unit } from '../value/unit.ts';
import { decimalsOf, figureId, type Figure, type Indicator, type Query } from './indicator.ts';
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
  /** No percentage on a base of fewer persons. */
  readonly smallBase: number;
  /** What the indicator declares of its own base, in the unit of that base. */
  readonly ownSmallBase?: number;
};

export type Operation = {
  readonly id: string;
  readonly schema: Schema;
  /** Ids of indicators the declaration names, to be known before it is computed. */
  readonly operands: (declaration: Declaration) => readonly string[];
  /** Its single figures are compared in prose with last year's, which then stand under `<id>@<last year's period>`. */
  readonly comparable?: boolean;
  /** Whether the declaration alone says that it gives a net, a balance of two flows; `isNet` says it of an operand. */
  readonly net?: (declaration: Declaration, isNet: (id: string) => boolean) => boolean;
  /** Operands that a percentage is taken of, so that none may be a net. */
  readonly percentageOf?: (declaration: Declaration) => readonly string[];
  readonly evaluate: (id: string, declaration: Declaration, context: Context) => Indicator;
};

/** The definition asks for a figure that cannot be had: a problem of the definition, said with its place. */
export class NotComputable extends Error {
  readonly facts: Readonly<Record<string, string>>;
  readonly code:
    | 'indicator-not-computable'
    | 'indicator-circular'
    | 'indicator-units-differ'
    | 'indicator-unit-unfit'
    | 'indicator-dimension-missing'
    | 'indicator-members-overlap';
  constructor(facts: Readonly<Record<string, string>>, code: NotComputable['code'] = 'indicator-not-computable') {
    super('not computable');
    this.facts = facts;
    this.code = code;
  }
}

/** What an operation says of a figure it made. */
export type Made = {
  readonly operation: string;
  readonly unit: Unit;
  readonly dimensions: readonly string[];
  readonly codes: Codes;
  readonly value: Value;
  readonly inputs: readonly Figure[];
  /** Decimals as printed, where they are not those of the unit. */
  readonly decimals?: number;
  readonly net?: boolean;
  readonly vintage?: string;
  readonly query?: Query;
  readonly annualised?: boolean;
};

export function derived(id: string, made: Made, { suffix }: Context): Figure {
  const { operation, inputs, vintage, query } = made;
  return {
    id: figureId(id, made.dimensions, made.codes, suffix),
    codes: made.codes,
    value: made.value,
    unit: made.unit,
    decimals: made.decimals ?? decimalsOf(made.unit),
    ...(made.net === true ? { net: true as const } : {}),
    lineage: {
      kind: 'operation',
      operation,
      inputs,
      ...(vintage === undefined ? {} : { vintage }),
      ...(query === undefined ? {} : { query }),
      ...(made.annualised === true ? { annualised: true as const } : {}),
    },
  };
}

const byCodes = new WeakMap<Indicator, ReadonlyMap<string, Figure>>();

/** The cell of another indicator that has the same codes in its dimensions. */
export function aligned(indicator: Indicator, codes: Codes): Figure | undefined {
  let index = byCodes.get(indicator);
  if (index === undefined) {
    const made = new Map<string, Figure>();
    for (const figure of indicator.cells) {
      const key = codeKey(figure.codes, indicator.dimensions);
      if (!made.has(key)) made.set(key, figure);
    }
    index = made;
    byCodes.set(indicator, index);
  }
  return index.get(codeKey(codes, indicator.dimensions));
}

/** As many decimals as the finest operand has: what is made of figures of one unit is printed as they are. */
export function finest(figures: readonly Figure[]): number {
  return figures.reduce((most, { decimals }) => Math.max(most, decimals), 0);
}

/** The indicators that an operand names: one, or several. */
export function named(operand: unknown): readonly string[] {
  return Array.isArray(operand) ? operand.map(String) : [String(operand)];
}

export const anyNet = (figures: readonly Figure[]): boolean => figures.some(({ net }) => net === true);

/** Schema of the setting that replaces the release's small base. */
export const OWN_SMALL_BASE = { 'small-base': { type: 'integer', minimum: 0 } } as const;
