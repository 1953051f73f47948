import { codeIndex } from '../dataset/code-index.ts';
import { PERIOD } from '../dataset/context.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { PeriodSettings, Status } from '../definition/office.ts';
import type { Published } from '../indicators/published.ts';
import type { Period } from '../period/period.ts';
import type { Vintage } from './vintage.ts';

/** How the dataset names the vintage of years before the last. */
const PAST = '-earlier';

export type PublishedParts = {
  readonly period: Period;
  readonly settings: PeriodSettings;
  /** Settings of the period a year ago, where its folder has them. */
  readonly earlier: PeriodSettings | undefined;
  readonly kept: { readonly own: readonly Vintage[]; readonly yearAgo: readonly Vintage[] };
  /** The figures of the workbooks. */
  readonly dataset: Dataset;
};

/** Statuses and earlier values, from the settings of the periods, the workbooks and the kept vintages. */
export function published({ period, settings, earlier, kept, dataset }: PublishedParts): Published {
  const statuses = statusesOf(period.year, settings, earlier, kept);
  const before = codeIndex(
    [...kept.own, ...kept.yearAgo].flatMap(({ observations, series }) => [...observations, ...series]),
    dataset.dimensions,
  );
  // Years long past in last year's own workbooks went out with last year's release.
  const past = earlier && `${earlier['year-ago-vintage']}${PAST}`;
  return {
    status: (codes, vintage) => statuses.get(codes[PERIOD]?.slice(0, 4) ?? '')?.get(vintage),
    earlier: (codes, vintage) => {
      // A year long past is of no vintage of its own: it goes out again with this release.
      const limit = vintage.endsWith(PAST) ? settings.vintage : vintage;
      const known = [...dataset.index.get(codes), ...before.get(codes)]
        .map(({ vintage: of, value }) => ({ vintage: of === past ? (earlier?.vintage ?? of) : of, value }))
        .filter(({ vintage: of }) => of < limit && !of.endsWith(PAST));
      return known.toSorted((one, other) => (one.vintage < other.vintage ? 1 : -1))[0];
    },
  };
}

/**
 * By year of the figures, then by vintage. A workbook's columns of the year before hold figures of the same stage as
 * its own, if nothing else is said of their vintage.
 */
function statusesOf(
  year: number,
  settings: PeriodSettings,
  earlier: PeriodSettings | undefined,
  kept: PublishedParts['kept'],
): ReadonlyMap<string, ReadonlyMap<string, Status>> {
  const statuses = new Map<string, Map<string, Status>>();
  const say = (of: number, vintage: string, status: Status | undefined): void => {
    const known = statuses.get(String(of)) ?? new Map<string, Status>();
    statuses.set(String(of), known);
    if (status !== undefined && !known.has(vintage)) known.set(vintage, status);
  };
  say(year, settings.vintage, settings.status);
  for (const { name, status } of kept.own) say(year, name, status);
  if (earlier !== undefined) say(year - 1, earlier.vintage, earlier.status);
  for (const { name, status } of kept.yearAgo) say(year - 1, name, status);
  say(year - 1, settings['year-ago-vintage'], settings.status);
  if (earlier !== undefined) say(year - 2, earlier['year-ago-vintage'], earlier.status);
  return statuses;
}
