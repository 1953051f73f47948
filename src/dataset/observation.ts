import type { CellPlace } from '../place/place.ts';
import type { Value } from '../value/value.ts';

/** One code for each dimension of the release; a dimension a table lacks stands at its total. */
export type Codes = Readonly<Record<string, string>>;

export type Observation = {
  readonly table: string;
  readonly codes: Codes;
  readonly value: Value;
  /** Decimals as typed: an index stated as 79.3 has one. */
  readonly decimals: number;
  readonly place: CellPlace;
  /** The vintage the figure belongs to: when, and in which state, it was published. */
  readonly vintage: string;
};

/** Codes in the order of the dimensions, as one text. */
export function codeKey(codes: Codes, dimensions: readonly string[]): string {
  return dimensions.map((dimension) => codes[dimension] ?? '').join('|');
}
