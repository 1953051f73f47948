import type { Codes } from '../dataset/observation.ts';
import type { Status } from '../definition/office.ts';
import type { Exact, Value } from '../value/value.ts';

/** The same figure as it was published before. */
export type Earlier = { readonly vintage: string; readonly value: Value };

/** By how much a figure was revised; in per cent where a percentage has a meaning. */
export type Difference = { readonly difference: Exact; readonly percent?: Exact };

/** How it was revised since. */
export type Revision = Earlier & Partial<Difference>;

/** What is known of the occasions on which figures were published. */
export type Published = {
  /** How final the figures of a vintage are; of a vintage long past it is not known. */
  readonly status: (codes: Codes, vintage: string) => Status | undefined;
  /** The same figure in the vintage before, if that is at hand. */
  readonly earlier: (codes: Codes, vintage: string) => Earlier | undefined;
};
