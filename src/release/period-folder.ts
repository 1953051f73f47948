import type { DatasetContext } from '../dataset/context.ts';
import type { Compared } from '../checks/context.ts';
import { toDataset, type Dataset, type Delivery } from '../dataset/dataset.ts';
import { judgePeriod, type PeriodSettings } from '../definition/office.ts';
import { stops, unreadable, type Finding, type Outcome } from '../finding/finding.ts';
import { periodCode, releaseId, yearsAgo, type Period } from '../period/period.ts';
import { startReading, type ReadOptions } from '../workbook/read.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { readExceptions } from './exceptions.ts';
import { readLastCumulative } from './last-cumulative.ts';
import type { Release } from './release.ts';
import type { Source } from './source.ts';
import { chooseBase } from './comparison.ts';
import { published } from './published.ts';
import type { Published } from '../indicators/published.ts';
import type { Vintage } from './vintage.ts';
import { readVintages, withVintages } from './vintages.ts';

/** Workbooks of a folder, read by the first witness; the second is heard while the press goes on. */
export type Folder = {
  readonly id: string;
  readonly workbooks: readonly Workbook[];
  readonly findings: readonly Finding[];
};

export type Folders = {
  readonly own: Folder;
  readonly yearAgo: Folder;
  /** What the comparison of the two witnesses found, once it is done. */
  readonly compared: Promise<readonly Finding[]>;
};

/** Starts reading the workbooks of the period and those of a year ago: the second witness is slow to start, so this comes first. */
export async function startFolders(
  source: Source,
  release: string,
  period: Period,
  options: ReadOptions = {},
): Promise<Folders> {
  const ids = [releaseId(period), releaseId(yearsAgo(period))];
  const files = await Promise.all(ids.map((id) => workbookFiles(source, `${release}/${id}`)));
  const reading = startReading(files.flat(), options);
  let next = 0;
  const [own, yearAgo] = ids.map((id, index): Folder => {
    const outcomes = reading.outcomes.slice(next, (next += files[index]?.length ?? 0));
    return {
      id,
      workbooks: outcomes.flatMap(({ value }) => value ?? []),
      findings: outcomes.flatMap(({ findings }) => findings),
    };
  });
  const nothing: Folder = { id: '', workbooks: [], findings: [] };
  return { own: own ?? nothing, yearAgo: yearAgo ?? nothing, compared: reading.compared.then((lists) => lists.flat()) };
}

async function workbookFiles(
  source: Source,
  folder: string,
): Promise<readonly { readonly name: string; readonly bytes: Uint8Array }[]> {
  const names = (await source.inputNames(folder)) ?? [];
  const wanted = names.filter(isWorkbook);
  return Promise.all(wanted.map(async (name) => ({ name, bytes: await source.inputBytes(`${folder}/${name}`) })));
}

/** By its name; Excel's lock files and hidden files are none. */
export function isWorkbook(name: string): boolean {
  return /\.xls[xm]?$/i.test(name) && !name.startsWith('~$') && !name.startsWith('.');
}

/** A folder that holds no workbook, as one that only keeps the vintages of its period: nothing else is told of it. */
export function withoutWorkbook(release: string, { id, workbooks, findings }: Folder): readonly Finding[] {
  const folder = `input/${release}/${id}`;
  return workbooks.length + findings.length > 0 ? [] : [unreadable('workbook-none', { file: folder }, { folder })];
}

export async function readSettings(source: Source, release: string, id: string): Promise<Outcome<PeriodSettings>> {
  const read = await source.input(`${release}/${id}/period.yaml`);
  return read.value === undefined ? { findings: read.findings } : judgePeriod(read.value);
}

export type Deliveries = {
  readonly dataset: Dataset;
  readonly baseVintage: string;
  /** A table was declared absent: what cannot be computed without it closes up. */
  readonly incomplete: boolean;
  /** What was published of the period and of the year before, in the order of publication. */
  readonly kept: { readonly own: readonly Vintage[]; readonly yearAgo: readonly Vintage[] };
  readonly published: Published;
  /** What the figures are compared with by checks of plausibility. */
  readonly compared: Compared;
};

/** The figures of the period, last year's own workbook beside it, and the vintage the comparison asks for. */
export async function readDataset(
  source: Source,
  release: Release,
  period: Period,
  folders: Folders,
  settings: PeriodSettings,
): Promise<Outcome<Deliveries>> {
  const findings: Finding[] = [...folders.own.findings, ...folders.yearAgo.findings];
  const context: DatasetContext = { ...release, period };
  const tables = new Set(release.tables.map(({ id }) => id));
  const exceptions = await readExceptions(source, release, folders.own.id);
  findings.push(...exceptions.findings);
  const before = yearsAgo(period);
  const deliveries: Delivery[] = [
    {
      workbooks: folders.own.workbooks,
      period,
      vintage: { own: settings.vintage, yearAgo: settings['year-ago-vintage'] },
      // A table may stand in a workbook that could not be read: that one is told, not the table missed.
      absent: stops(folders.own.findings) ? tables : exceptions.absent,
      received: exceptions.received,
    },
  ];
  let earlier: PeriodSettings | undefined;
  if (folders.yearAgo.workbooks.length > 0) {
    const read = await readSettings(source, release.id, folders.yearAgo.id);
    findings.push(...read.findings);
    earlier = read.value;
    if (earlier !== undefined) {
      const vintage = { own: earlier.vintage, yearAgo: earlier['year-ago-vintage'] };
      // Last year's folder need not hold every table again: what it holds must agree.
      const received = new Map<string, string>();
      deliveries.push({ workbooks: folders.yearAgo.workbooks, period: before, vintage, absent: tables, received });
    }
  }
  const dataset = toDataset(deliveries, context);
  const [own, yearAgo] = await Promise.all(
    [folders.own.id, releaseId(before)].map((id) => readVintages(source, release, id)),
  );
  findings.push(...dataset.findings, ...(own?.findings ?? []), ...(yearAgo?.findings ?? []));
  if (own?.value === undefined || yearAgo?.value === undefined) return { findings };
  const kept = { own: own.value, yearAgo: yearAgo.value };
  const chosen = chooseBase(release, releaseId(before), settings, kept.yearAgo);
  findings.push(...chosen.findings);
  if (chosen.value === undefined) return { findings };
  const { vintage: baseVintage, kept: base } = chosen.value;
  const whole = base === undefined ? dataset : withVintages(dataset, [base]);
  const told = published({ period, settings, earlier, kept, dataset });
  const incomplete = exceptions.absent.size > 0;
  const { lastCumulative, findings: ofLast } = await readLastCumulative(source, release, period, dataset);
  findings.push(...ofLast);
  const compared = { period: periodCode(period), ...(lastCumulative === undefined ? {} : { lastCumulative }) };
  return { value: { dataset: whole, baseVintage, incomplete, kept, published: told, compared }, findings };
}
