import type { Codes } from '../dataset/observation.ts';
import type { Status } from '../definition/office.ts';
import type { CellPlace } from '../place/place.ts';
import type { Unit } from '../value/unit.ts';
import type { Value } from '../value/value.ts';
import type { Revision } from './published.ts';

/** Where a figure came from: a cell of a workbook, or an operation on other figures. */
export type Lineage =
  | { readonly kind: 'cell'; readonly place: CellPlace; readonly vintage: string }
  | {
      readonly kind: 'operation';
      readonly operation: string;
      readonly inputs: readonly Figure[];
      readonly vintage?: string;
      /** The inputs are the members of indicators over dimensions: a long list explains itself as this and its count. */
      readonly query?: Query;
      /** A rate of a part of the year was converted to a full year. */
      readonly annualised?: true;
    };

/** What picks the inputs of an operation: indicators, the codes that all inputs share, the dimensions that stay open. */
export type Query = { readonly of: readonly string[]; readonly codes: Codes; readonly over: readonly string[] };

/** One cell of an indicator. Ids hold no spaces: `interregional.net/71`, `external.arrivals@2024-12`. */
export type Figure = {
  readonly id: string;
  readonly codes: Codes;
  readonly value: Value;
  readonly unit: Unit;
  /** Decimals as printed. */
  readonly decimals: number;
  /** How final the figure is, where that is known. */
  readonly status?: Status;
  /** Published otherwise before: how, where that is at hand. */
  readonly revision?: Partial<Revision>;
  /** A balance of two flows: nothing is ever told in per cent of it. */
  readonly net?: true;
  readonly lineage: Lineage;
};

/** A table of figures: no dimension makes it a single figure. Cells stand in their declared order. */
export type Indicator = {
  readonly id: string;
  readonly dimensions: readonly string[];
  readonly unit: Unit;
  readonly cells: readonly Figure[];
  /** Of a selection: figures that have no number, so that it cannot be told whether they belong to it. */
  readonly undecided?: readonly Figure[];
  /** What the reader of the definition should know of how it came out; told as notes. */
  readonly remarks?: readonly {
    readonly code: 'selection-level';
    readonly facts: Readonly<Record<string, string | number>>;
  }[];
  /** The cells over this dimension are all parts of a whole of 100 per cent. */
  readonly wholeOver?: string;
};

const DECIMALS: Readonly<Record<Unit, number>> = {
  persons: 0,
  count: 0,
  percent: 1,
  'percent-change': 1,
  'percentage-points': 1,
  index: 1,
  ratio: 2,
  'per-thousand': 2,
  'per-ten-thousand': 2,
  'per-hundred-thousand': 2,
};

export function decimalsOf(unit: Unit): number {
  return DECIMALS[unit];
}

/** `indicator`, its codes in the order of its dimensions, and the period if it is not the release's. */
export function figureId(indicator: string, dimensions: readonly string[], codes: Codes, suffix: string): string {
  return [indicator, ...dimensions.map((dimension) => codes[dimension] ?? '')].join('/') + suffix;
}
