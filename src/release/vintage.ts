import type { Observation } from '../dataset/observation.ts';
import type { Status } from '../definition/office.ts';

/** The figures of a period as they were published on one occasion. */
export type Vintage = {
  /** The month (or day) of publication, as `period.yaml` names it: 2025-03. */
  readonly name: string;
  /** Name of its file in `vintages/`. */
  readonly file: string;
  readonly status?: Status;
  /** The day it was published, where the file says so. */
  readonly day?: string;
  /** Why it was revised. */
  readonly note?: string;
  readonly observations: readonly Observation[];
  /** Figures of other periods that went out with them: the years of a series. */
  readonly series: readonly Observation[];
};
