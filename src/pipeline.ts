import { runDisclosure } from './checks/disclosure.ts';
import { runChecks } from './checks/run.ts';
import { counted } from './checks/tally.ts';
import type { Contacts, PeriodSettings } from './definition/office.ts';
import type { Dataset } from './dataset/dataset.ts';
import { judgeTemplate } from './document/judge-template.ts';
import { referred, references } from './document/references.ts';
import type { Effects } from './effects/effects.ts';
import { because } from './finding/cause.ts';
import { stops, unreadable, type Finding } from './finding/finding.ts';
import { settle } from './finding/settle.ts';
import { computeIndicators, type Indicators } from './indicators/compute.ts';
import type { Published } from './indicators/published.ts';
import type { CodeList } from './language/codelist.ts';
import { releasePeriod, type Period } from './period/period.ts';
import { readAcceptances } from './release/acceptances.ts';
import { structureDrift } from './release/drift.ts';
import { offeredFiles } from './release/offered.ts';
import { knownNames } from './release/known-names.ts';
import { readOffice, type CalendarOf } from './release/office.ts';
import { readDataset, startFolders, withoutWorkbook, type Deliveries, type Folders } from './release/period-folder.ts';
import { readPeriodWords } from './release/period-words.ts';
import { readRelease, type Release } from './release/release.ts';
import { namesMissing } from './release/untranslated.ts';
import type { Request } from './release/request.ts';
import type { Checked } from './report/check-report.ts';
import { openSource, type Source } from './release/source.ts';
import { readTongues, type Tongue } from './release/tongues.ts';

/** Everything that can be known of a release and period before a page is printed. */
export type Judged = {
  readonly source: Source;
  readonly release: Release;
  readonly period: Period;
  readonly settings: PeriodSettings;
  readonly contacts: Contacts;
  readonly calendar: CalendarOf;
  readonly tongues: readonly Tongue[];
  readonly dataset: Dataset;
  readonly indicators: Indicators;
  /** What was published of the period, and of the year before. */
  readonly kept: Deliveries['kept'];
  readonly published: Published;
  readonly list: (dimension: string) => CodeList | undefined;
};

/** What was found, all of it; `judged` is absent when something could not be read. */
export type Judgement = {
  readonly judged?: Judged;
  readonly release?: Release;
  readonly source: Source;
  readonly findings: readonly Finding[];
  /** What was put to the test, check by check; empty when the figures could not be read. */
  readonly checked: readonly Checked[];
};

/** Workbooks to figures: read, check, compute. Nothing is printed, nothing written. */
export async function judge(request: Request, effects: Effects): Promise<Judgement> {
  const source = openSource(request.folders, effects);
  // The second witness takes longest to start, so the workbooks are opened before anything else is read: a folder has
  // the same name whatever kind of period the release turns out to be of.
  const named = releasePeriod('year-to-date', request.period);
  const starting = named === undefined ? undefined : startFolders(source, request.release, named);
  const definition = await readRelease(source, request.release);
  const findings: Finding[] = [...definition.findings];
  const release = definition.value;
  const folders = await starting;
  const period = release && releasePeriod(release.periodKind, request.period);
  if (release === undefined || folders === undefined || period === undefined) {
    if (release !== undefined) findings.push(noSuchPeriod(release, request));
    return { source, findings: [...findings, ...((await folders?.compared) ?? [])], checked: [] };
  }
  const without = withoutWorkbook(release.id, folders.own);
  if (without.length > 0)
    return { source, release, findings: [...findings, ...without, ...(await folders.compared)], checked: [] };
  const office = await readOffice(source, release, request);
  const tongues = await readTongues(source, release);
  const words = await readPeriodWords(source, release, request.period, tongues.read);
  const accepted = await readAcceptances(source, release, request.period, tongues.read);
  findings.push(...office.findings, ...tongues.findings, ...words.findings, ...accepted.findings);
  findings.push(...(await offeredFiles(source, release.id, request.period)));
  const figures =
    office.settings === undefined
      ? undefined
      : await readFigures(source, words.release, period, folders, office.settings);
  findings.push(...(figures?.findings ?? [...folders.own.findings, ...folders.yearAgo.findings]));
  if (figures?.indicators !== undefined) findings.push(...namesMissing(release, figures.indicators));
  const known = knownNames(release, period, figures?.indicators);
  // What cannot be read is told by itself; what else has changed is told once all can be read.
  if (!stops(findings)) findings.push(...(await structureDrift(source, release, folders)));
  for (const { template, language } of [...tongues.read, ...words.notes])
    findings.push(...judgeTemplate(template, known, language));
  findings.push(...(await folders.compared));
  const settled = settle(findings, accepted.given);
  const checked = figures?.checked ?? [];
  if (
    stops(findings) ||
    figures?.dataset === undefined ||
    figures.indicators === undefined ||
    figures.kept === undefined ||
    figures.published === undefined ||
    office.settings === undefined ||
    office.contacts === undefined ||
    office.calendar === undefined
  ) {
    return { source, release, findings: settled, checked };
  }
  const { settings, contacts, calendar } = office;
  const { dataset, indicators, kept, published } = figures;
  return {
    source,
    release,
    findings: settled,
    checked,
    judged: {
      source,
      release: words.release,
      period,
      settings,
      contacts,
      calendar,
      tongues: words.tongues,
      dataset,
      indicators,
      kept,
      published,
      list: listOf(release),
    },
  };
}

/** The folder's name is no period of the kind that the release declares. */
function noSuchPeriod({ id, periodKind }: Release, { period }: Request): Finding {
  const facts = { where: 'period.kind', ...because('no-period-kind', { period, kind: periodKind }) };
  return unreadable('definition-invalid', { file: `templates/${id}/release.yaml` }, facts);
}

type Figures = Partial<Pick<Judged, 'dataset' | 'indicators' | 'kept' | 'published'>> & {
  readonly checked?: readonly Checked[];
  readonly findings: readonly Finding[];
};

async function readFigures(
  source: Source,
  release: Release,
  period: Period,
  folders: Folders,
  settings: PeriodSettings,
): Promise<Figures> {
  const read = await readDataset(source, release, period, folders, settings);
  if (read.value === undefined || stops(read.findings)) return { findings: read.findings };
  const { dataset, baseVintage, incomplete, compared, kept, published } = read.value;
  const list = listOf(release);
  const { checks, tally } = counted(release.checks);
  const broken = runChecks(dataset, checks, list, compared);
  const disclosed =
    release.disclosure === undefined ? [] : runDisclosure(dataset, release.disclosure, release.checks, list);
  const vintages = { own: settings.vintage, base: baseVintage };
  const indicators = computeIndicators(dataset, release.indicators, {
    period,
    vintages,
    list,
    smallBase: release.comparison['small-base'],
    incomplete,
    published,
  });
  // What is compared with a year ago is computed now: the figures on record do not depend on which editions are printed.
  for (const reference of references(release.document)) referred(reference, indicators);
  const findings = [...read.findings, ...broken, ...disclosed, ...indicators.findings];
  return { dataset, indicators, kept, published, checked: tally(broken), findings };
}

function listOf(release: Release): (dimension: string) => CodeList | undefined {
  return (dimension) => release.lists.get(release.dimensions[dimension]?.codes ?? '');
}
