import type { Finding } from '../finding/finding.ts';
import { drift } from '../inspection/drift/drift.ts';
import { nameKey } from '../inspection/drift/keys.ts';
import { inspect } from '../inspection/inspect.ts';
import { startReading } from '../workbook/read.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { isWorkbook, type Folders } from './period-folder.ts';
import type { Release } from './release.ts';
import type { Source } from './source.ts';

const PERIOD = /^\d{4}-\d\d(?:-\d\d)?$/;

/** What changed in the shape of the workbooks since the newest earlier period that has workbooks of the same kind. */
export async function structureDrift(source: Source, release: Release, folders: Folders): Promise<readonly Finding[]> {
  const now = folders.own.workbooks;
  const earlier = await earlierPeriod(source, release.id, folders.own.id, now);
  if (earlier === undefined) return [];
  const before =
    earlier === folders.yearAgo.id ? folders.yearAgo.workbooks : await read(source, `${release.id}/${earlier}`);
  // Where every workbook of one side has its namesake, the others need no look.
  const names = new Set(before.map(({ name }) => nameKey(name)));
  const namesakes = now.filter(({ name }) => names.has(nameKey(name)));
  const compared = namesakes.length === before.length ? namesakes : now;
  const seen = (workbook: Workbook): ReturnType<typeof inspect> => inspect(workbook, release.words);
  return drift(before.map(seen), compared.map(seen), release.periods, release.words.units);
}

/** The newest earlier period with a workbook of the same name but for the period; else the newest with any. */
async function earlierPeriod(
  source: Source,
  release: string,
  own: string,
  now: readonly Workbook[],
): Promise<string | undefined> {
  if (now.length === 0) return undefined;
  const periods = ((await source.inputNames(release)) ?? []).filter((name) => PERIOD.test(name) && name < own);
  const wanted = new Set(now.map(({ name }) => nameKey(name)));
  let any: string | undefined;
  for (const period of periods.toReversed()) {
    const names = ((await source.inputNames(`${release}/${period}`)) ?? []).filter(isWorkbook);
    if (names.some((name) => wanted.has(nameKey(name)))) return period;
    if (names.length > 0) any ??= period;
  }
  return any;
}

/** One witness is enough here: no figure is taken from these. */
async function read(source: Source, folder: string): Promise<readonly Workbook[]> {
  const names = ((await source.inputNames(folder)) ?? []).filter(isWorkbook);
  const files = await Promise.all(
    names.map(async (name) => ({ name, bytes: await source.inputBytes(`${folder}/${name}`) })),
  );
  return startReading(files, { witness: 'none' }).outcomes.flatMap(({ value }) => value ?? []);
}
