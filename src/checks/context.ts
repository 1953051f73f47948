import { PERIOD } from '../dataset/context.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { Observation } from '../dataset/observation.ts';
import type { CodeList } from '../language/codelist.ts';
import { parsePeriodCode, periodCode, yearsAgo } from '../period/period.ts';
import type { CheckContext } from './check.ts';
import { having } from './having.ts';
import { named } from './named.ts';

/** What the figures are compared with, beside each other. */
export type Compared = {
  /** The release's own period, as a code. */
  readonly period?: string;
  /** The figures of the last release of the same year, in a dataset of their own: they have no part in any identity. */
  readonly lastCumulative?: { readonly period: string; readonly dataset: Dataset };
};

export function checkContext(
  dataset: Dataset,
  list: (dimension: string) => CodeList | undefined,
  { period, lastCumulative }: Compared,
): CheckContext {
  const find: CheckContext['find'] = (near, changed) => nearestTo(dataset.index.beside(near, changed), near);
  return {
    dataset,
    list,
    find,
    having: having(dataset.observations),
    named: named(dataset.observations),
    period,
    yearAgo: (near) => {
      const own = parsePeriodCode(near.codes[PERIOD] ?? '');
      return own === undefined ? undefined : find(near, { [PERIOD]: periodCode(yearsAgo(own)) });
    },
    lastCumulative: (near) =>
      lastCumulative === undefined || near.codes[PERIOD] !== period
        ? undefined
        : lastCumulative.dataset.index.get({ ...near.codes, [PERIOD]: lastCumulative.period })[0],
  };
}

/** Within one period figures of different vintages never mix; between periods (a year ago) they must. */
function nearestTo(candidates: readonly Observation[], near: Observation): Observation | undefined {
  const [only] = candidates;
  if (only === undefined || (candidates.length === 1 && only.vintage === near.vintage)) return only;
  const same = candidates.filter(({ vintage }) => vintage === near.vintage);
  const pool = same.length > 0 || only.codes[PERIOD] === near.codes[PERIOD] ? same : candidates;
  return (
    pool.find(({ table, place }) => table === near.table && place.workbook === near.place.workbook) ??
    pool.find(({ place }) => place.workbook === near.place.workbook) ??
    pool[0]
  );
}
