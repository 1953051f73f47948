import { codeIndex } from '../dataset/code-index.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { Codes } from '../dataset/observation.ts';
import { totals } from '../dataset/table.ts';
import { stops, unreadable, type Finding, type Outcome } from '../finding/finding.ts';
import type { Release } from './release.ts';
import type { Source } from './source.ts';
import { readVintageFile } from './vintage-file.ts';
import type { Vintage } from './vintage.ts';

/** Every vintage kept of a period, in the order of publication. */
export async function readVintages(
  source: Source,
  release: Release,
  period: string,
): Promise<Outcome<readonly Vintage[]>> {
  const names = (await source.inputNames(`${release.id}/${period}/vintages`)) ?? [];
  const files = names.filter((name) => name.endsWith('.json') && !name.startsWith('.'));
  const standing: Codes = totals(release);
  const read = await Promise.all(files.map((name) => readVintageFile(source, release, period, name, standing)));
  const vintages = read.flatMap(({ value }) => value ?? []).toSorted(inOrder);
  const findings = [...read.flatMap((outcome) => outcome.findings), ...twice(vintages, `${release.id}/${period}`)];
  return stops(findings) ? { findings } : { value: vintages, findings };
}

/** By name, then by day: what was published first stands first. */
export function inOrder(one: Pick<Vintage, 'name' | 'day'>, other: Pick<Vintage, 'name' | 'day'>): number {
  return order(one.name, other.name) || order(one.day ?? '', other.day ?? '');
}

function order(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function twice(vintages: readonly Vintage[], folder: string): readonly Finding[] {
  return vintages.flatMap(({ name, file }, index) => {
    const first = vintages[index - 1];
    if (first?.name !== name) return [];
    const place = { file: `input/${folder}/vintages/${file}` };
    return [unreadable('vintage-twice', place, { vintage: name, other: first.file })];
  });
}

/** The newest vintage of a period, added to the dataset under its own name. */
export async function readVintage(
  source: Source,
  release: Release,
  period: string,
  dataset: Dataset,
): Promise<Outcome<{ readonly dataset: Dataset; readonly vintage: string }>> {
  const { value: kept, findings } = await readVintages(source, release, period);
  if (kept === undefined) return { findings };
  const newest = kept.at(-1);
  return newest === undefined
    ? { findings: [vintageMissing(release, period)] }
    : { value: { vintage: newest.name, dataset: withVintages(dataset, [newest]) }, findings };
}

export function vintageMissing({ id }: Release, period: string): Finding {
  return unreadable('vintage-missing', { file: `input/${id}/${period}/vintages` }, { period });
}

/** The figures of kept vintages beside those of the workbooks, each under its own name. */
export function withVintages(dataset: Dataset, vintages: readonly Vintage[]): Dataset {
  const observations = [...dataset.observations, ...vintages.flatMap((vintage) => vintage.observations)];
  return { ...dataset, observations, index: codeIndex(observations, dataset.dimensions) };
}
