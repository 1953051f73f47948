import { join } from 'node:path';
import { runDisclosure } from './checks/disclosure.ts';
import { runChecks } from './checks/run.ts';
import { counted, type CheckTally } from './checks/tally.ts';
import { instant, type Contacts, type PeriodSettings } from './definition/office.ts';
import type { Dataset } from './dataset/dataset.ts';
import { compose, type Stage } from './document/compose.ts';
import { judgeTemplate } from './document/judge-template.ts';
import { referred, references } from './document/references.ts';
import type { Telling } from './document/words.ts';
import { renderer } from './document/render.ts';
import type { Publication } from './editions/edition.ts';
import { EDITIONS, fileName } from './editions/index.ts';
import type { Effects } from './effects/effects.ts';
import { hasErrors, stops, unreadable, type Finding, type Outcome } from './finding/finding.ts';
import { settle } from './finding/settle.ts';
import { computeIndicators, type Indicators } from './indicators/compute.ts';
import type { Published } from './indicators/published.ts';
import type { CodeList } from './language/codelist.ts';
import type { Language } from './language/language.ts';
import { releaseId, releasePeriod, type Period } from './period/period.ts';
import { readAcceptances } from './release/acceptances.ts';
import { structureDrift } from './release/drift.ts';
import { offeredFiles } from './release/offered.ts';
import { knownNames } from './release/known-names.ts';
import { glyphFindings } from './release/missing-glyphs.ts';
import { readOffice, type CalendarOf } from './release/office.ts';
import { readDataset, startFolders, withoutWorkbook, type Deliveries, type Folders } from './release/period-folder.ts';
import { readPeriodWords } from './release/period-words.ts';
import { readRelease, type Release } from './release/release.ts';
import { namesMissing } from './release/untranslated.ts';
import { DRAFT, type Request } from './release/request.ts';
import { openSource, type Source } from './release/source.ts';
import { readTongues, type Tongue } from './release/tongues.ts';
import { VERSION } from './version.ts';

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
  readonly checked: readonly CheckTally[];
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
  const cause = `the folder ${period} is no period of the kind ${periodKind}`;
  return unreadable('definition-invalid', { file: `templates/${id}/release.yaml` }, { where: 'period.kind', cause });
}

type Figures = Partial<Pick<Judged, 'dataset' | 'indicators' | 'kept' | 'published'>> & {
  readonly checked?: readonly CheckTally[];
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

/** Printed files by name, what each was printed of, and what was found while composing them. */
export type Printed = {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly publications: ReadonlyMap<string, Publication>;
  readonly findings: readonly Finding[];
};

/** Figures to finished editions, in every language asked for. The same request gives the same bytes. */
export async function print(
  judged: Judged,
  request: Request,
  stage: Stage,
  errors: number,
  effects: Effects,
): Promise<Printed> {
  const { release, tongues } = judged;
  const wanted = EDITIONS.filter(({ id }) => (request.editions ?? release.editions).includes(id));
  const writers = await Promise.all(wanted.map(async ({ id, load }) => ({ id, write: await load() })));
  const fonts = await readFonts(release, effects);
  const annex = wanted.some(({ id }) => id === 'xlsx');
  const files = new Map<string, Uint8Array>();
  const publications = new Map<string, Publication>();
  const findings: Finding[] = [];
  for (const tongue of spoken(tongues, request)) {
    const { value: publication, findings: found } = publicationOf(judged, tongue, stage, errors, annex, fonts, effects);
    findings.push(...found);
    if (publication === undefined) continue;
    const unprintable = wanted.some(({ id }) => id === 'pdf') ? await glyphFindings(publication, judged.source) : [];
    findings.push(...unprintable);
    if (unprintable.length > 0) continue;
    for (const { id, write } of writers) {
      const name = publication.files[id] ?? '';
      files.set(name, await write(publication));
      publications.set(name, publication);
    }
  }
  return { files: hasErrors(findings) ? new Map() : files, publications, findings };
}

const spoken = (tongues: readonly Tongue[], { languages }: Request): readonly Tongue[] =>
  tongues.filter(({ language: { language: id } }) => languages?.includes(id) ?? true);

/** What the faces of the house cannot print, in every language asked for; the documents are composed, and not printed. */
export async function unprintable(judged: Judged, request: Request, effects: Effects): Promise<readonly Finding[]> {
  const fonts = await readFonts(judged.release, effects);
  const stage = { kind: 'final' } as const;
  const findings: Finding[] = [];
  for (const tongue of spoken(judged.tongues, request)) {
    const { value } = publicationOf(judged, tongue, stage, 0, false, fonts, effects);
    if (value !== undefined) findings.push(...(await glyphFindings(value, judged.source)));
  }
  return findings;
}

export async function readFonts({ house: { fonts } }: Release, { files }: Effects): Promise<Publication['fonts']> {
  const [regular, semibold, italic] = await Promise.all([
    files.packaged(fonts.regular),
    files.packaged(fonts.semibold),
    files.packaged(fonts.italic),
  ]);
  return { regular, semibold, italic };
}

/** All that the editions in one language are made of: what `print` prints and `verify` holds a file against. */
export function publicationOf(
  judged: Judged,
  { language, template }: Tongue,
  stage: Stage,
  errors: number,
  annex: boolean,
  fonts: Publication['fonts'],
  effects: Pick<Effects, 'sourceDateEpoch'>,
): Outcome<Publication> {
  const { release, period, settings, contacts, calendar, indicators, list } = judged;
  const names = Object.fromEntries(
    release.editions.map((id) => [id, fileName(release.id, releaseId(period), language.language, id)]),
  );
  const { document, findings } = compose({
    language,
    template,
    definition: release.document,
    indicators,
    list,
    release: release.id,
    period,
    settings,
    office: {
      contacts,
      calendar: calendar.entry,
      zone: calendar.zone,
      release: release.id,
      periodKind: release.periodKind,
    },
    stage,
    errors,
    files: names,
    annex,
  });
  if (stops(findings)) return { findings };
  const value = {
    document,
    house: release.house,
    fonts,
    date: metadataDate(judged, effects),
    author: document.furniture.office,
    properties: {
      release: release.id,
      period: releaseId(period),
      language: language.language,
      stage: stageName(stage),
      version: VERSION,
    },
    files: names,
  };
  return { value, findings };
}

/** The date of the files' metadata: SOURCE_DATE_EPOCH, else the hour of publication. */
export function metadataDate({ calendar }: Judged, { sourceDateEpoch }: Pick<Effects, 'sourceDateEpoch'>): Date {
  return sourceDateEpoch === undefined ? publication(calendar) : new Date(sourceDateEpoch * 1000);
}

export function publication({ zone, entry }: Judged['calendar']): Date {
  return instant(entry.actual ?? entry.planned, entry.hour, zone);
}

/** The title of the release in a language, for letters about it. */
export function titleOf({ tongues, indicators, list, period, contacts }: Judged, language: Language): string {
  const template = tongues.find((tongue) => tongue.language === language)?.template;
  if (template === undefined) return '';
  const nothing = (): readonly never[] => [];
  const telling = {
    office: contacts.office[language.language]?.name ?? '',
    language,
    indicators,
    list,
    period,
    files: {},
  } satisfies Telling;
  return renderer(template, telling, { exhibit: nothing, series: nothing, contacts: nothing }).plain('title');
}

/** The stage that a file's property names. */
export function stageOf(name: string | undefined): Stage {
  const number = DRAFT.exec(name ?? '')?.[1];
  return number === undefined ? { kind: 'final' } : { kind: 'draft', number: Number(number) };
}

export function stageName(stage: Stage): string {
  return stage.kind === 'draft' ? `draft-${stage.number}` : stage.kind;
}

export function periodFolder({ folders, release, period }: Request): string {
  return join(folders.output, release, period);
}

function listOf(release: Release): (dimension: string) => CodeList | undefined {
  return (dimension) => release.lists.get(release.dimensions[dimension]?.codes ?? '');
}
