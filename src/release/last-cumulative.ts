import type { Compared } from '../checks/context.ts';
import { codeIndex } from '../dataset/code-index.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { Finding } from '../finding/finding.ts';
import { periodCode, releaseId, releasePeriod, type Period } from '../period/period.ts';
import type { Release } from './release.ts';
import type { Source } from './source.ts';
import { readVintages } from './vintages.ts';

type Found = {
  readonly lastCumulative?: NonNullable<Compared['lastCumulative']>;
  readonly findings: readonly Finding[];
};

/**
 * The figures of the last release of the same year, as published: January–September beside January–December. Only a
 * release of sums since January has one. They stand in a dataset of their own, so that no identity mixes with them.
 */
export async function readLastCumulative(
  source: Source,
  release: Release,
  period: Period,
  dataset: Dataset,
): Promise<Found> {
  if (release.periodKind !== 'year-to-date') return { findings: [] };
  const own = releaseId(period);
  const folders = ((await source.inputNames(release.id)) ?? []).filter(
    (name) => name.startsWith(`${period.year}-`) && name < own,
  );
  for (const folder of folders.toReversed()) {
    const earlier = releasePeriod(release.periodKind, folder);
    if (earlier === undefined) continue;
    const { value: kept, findings } = await readVintages(source, release, folder);
    if (kept === undefined) return { findings };
    const newest = kept.at(-1);
    if (newest === undefined) continue;
    const { observations } = newest;
    const index = codeIndex(observations, dataset.dimensions);
    const figures = { dimensions: dataset.dimensions, totals: dataset.totals, observations, index, findings: [] };
    return { lastCumulative: { period: periodCode(earlier), dataset: figures }, findings };
  }
  return { findings: [] };
}
