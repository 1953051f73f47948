import type { Figures } from './figures.ts';

/** One delivery of the department: the year, the figures of it and of the year before, what the cover says. */
export type Issue = {
  readonly year: number;
  readonly figures: Figures;
  /** The year before still preliminary: its heads carry a mark. */
  readonly marked: boolean;
  readonly delivered: Date;
  readonly version: number;
};
