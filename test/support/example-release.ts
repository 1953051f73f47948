import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { nodeEffects } from '../../src/effects/node.ts';
import type { CodeList } from '../../src/language/codelist.ts';
import { releasePeriod } from '../../src/period/period.ts';
import { readDataset, readSettings, startFolders, type Deliveries } from '../../src/release/period-folder.ts';
import { readRelease, type Release } from '../../src/release/release.ts';
import { openSource } from '../../src/release/source.ts';
import type { Workbook } from '../../src/workbook/workbook.ts';

/** The migration release of January–December 2025 as it lies in the repository, its workbooks parsed once. */
export type Example = {
  readonly release: Release;
  readonly list: (dimension: string) => CodeList | undefined;
  readonly workbooks: readonly Workbook[];
  /** The dataset of these workbooks, or of others in their place. */
  readonly dataset: (workbooks?: readonly Workbook[]) => Promise<Dataset>;
  /** The same, and what its figures are compared with. */
  readonly deliveries: (workbooks?: readonly Workbook[]) => Promise<Deliveries>;
};

export async function readExample(): Promise<Example> {
  const path = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));
  const folders = { input: path('input'), output: path('output'), templates: path('templates') };
  const source = openSource(folders, nodeEffects());
  const period = releasePeriod('year-to-date', '2025-12');
  const { value: release } = await readRelease(source, 'migration');
  const { value: settings } = await readSettings(source, 'migration', '2025-12');
  assert.ok(release !== undefined && settings !== undefined && period !== undefined);
  const read = await startFolders(source, 'migration', period);
  assert.deepEqual(await read.compared, []);
  const deliveries: Example['deliveries'] = async (workbooks = []) => {
    const instead = (workbook: Workbook): Workbook => workbooks.find(({ name }) => name === workbook.name) ?? workbook;
    const own = { ...read.own, workbooks: read.own.workbooks.map(instead) };
    const yearAgo = { ...read.yearAgo, workbooks: read.yearAgo.workbooks.map(instead) };
    const { value, findings } = await readDataset(source, release, period, { ...read, own, yearAgo }, settings);
    assert.ok(value !== undefined);
    assert.deepEqual(findings, []);
    return value;
  };
  return {
    release,
    list: (dimension) => release.lists.get(release.dimensions[dimension]?.codes ?? ''),
    workbooks: [...read.own.workbooks, ...read.yearAgo.workbooks],
    dataset: async (workbooks = []) => (await deliveries(workbooks)).dataset,
    deliveries,
  };
}
