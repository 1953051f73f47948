import { join } from 'node:path';
import { instant } from './definition/office.ts';
import { compose, type Stage } from './document/compose.ts';
import { renderer } from './document/render.ts';
import type { Telling } from './document/words.ts';
import type { Publication } from './editions/edition.ts';
import { EDITIONS, fileName } from './editions/index.ts';
import { printAll, type Job } from './editions/threads/index.ts';
import type { Effects } from './effects/effects.ts';
import { hasErrors, stops, type Finding, type Outcome } from './finding/finding.ts';
import type { Language } from './language/language.ts';
import { releaseId } from './period/period.ts';
import type { Judged } from './pipeline.ts';
import { glyphFindings } from './release/missing-glyphs.ts';
import type { Release } from './release/release.ts';
import { DRAFT, type Request } from './release/request.ts';
import type { Tongue } from './release/tongues.ts';
import { VERSION } from './version.ts';

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
  const fonts = await readFonts(release, effects);
  const annex = wanted.some(({ id }) => id === 'xlsx');
  const composed: Publication[] = [];
  const findings: Finding[] = [];
  for (const tongue of spoken(tongues, request)) {
    const { value: publication, findings: found } = publicationOf(judged, tongue, stage, errors, annex, fonts, effects);
    findings.push(...found);
    if (publication === undefined) continue;
    const unprintable = wanted.some(({ id }) => id === 'pdf') ? await glyphFindings(publication, judged.source) : [];
    findings.push(...unprintable);
    if (unprintable.length > 0) continue;
    composed.push(publication);
  }
  const jobs = wanted.flatMap(({ id }) => composed.map((publication): Job => ({ publication, edition: id })));
  const publications = new Map(jobs.map(({ publication, edition }) => [publication.files[edition] ?? '', publication]));
  if (hasErrors(findings)) return { files: new Map(), publications, findings };
  const printed = await printAll(jobs, effects.processors ?? 1);
  const files = new Map([...publications.keys()].map((name, job) => [name, printed[job] ?? new Uint8Array(0)]));
  return { files, publications, findings };
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
    map: (dimension) => release.maps.get(release.dimensions[dimension]?.codes ?? ''),
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
  return renderer(template, telling, {
    exhibit: nothing,
    series: nothing,
    contacts: nothing,
    kindOf: () => undefined,
  }).plain('title');
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
