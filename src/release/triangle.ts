import { PERIOD } from '../dataset/context.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { PeriodSettings } from '../definition/office.ts';
import { baseOf, type Base } from '../indicators/base.ts';
import { computeIndicators } from '../indicators/compute.ts';
import type { DeclaredIndicator } from '../indicators/definition.ts';
import type { Figure } from '../indicators/indicator.ts';
import type { Difference, Published } from '../indicators/published.ts';
import { differenceOf } from '../indicators/revision.ts';
import type { CodeList } from '../language/codelist.ts';
import { parsePeriodCode, periodCode, releaseId, releasePeriod, yearsAgo, type Period } from '../period/period.ts';
import type { Release } from './release.ts';
import type { Vintage } from './vintage.ts';
import { inOrder, withVintages } from './vintages.ts';

/** A figure as one vintage has it, and how it differs from the vintage before. */
export type Entry = Pick<Vintage, 'day' | 'note' | 'status'> & {
  readonly vintage: string;
  readonly figure: Figure;
  readonly difference?: Difference;
  readonly base?: Base;
};
/** A reference period with the vintages that hold the figure, in the order of publication. */
export type Row = { readonly period: Period; readonly entries: readonly Entry[] };
export type Triangle = { readonly vintages: readonly string[]; readonly rows: readonly Row[] };

export type TriangleParts = {
  readonly release: Release;
  readonly settings: PeriodSettings;
  readonly period: Period;
  /** What was judged: workbooks of the period and of the year before. */
  readonly dataset: Dataset;
  readonly published: Published;
  /** Kept vintages, by the id of the period. */
  readonly kept: ReadonlyMap<string, readonly Vintage[]>;
  readonly list: (dimension: string) => CodeList | undefined;
};

type Known = Pick<Vintage, 'name' | 'day' | 'status' | 'note'>;

/** What was published of a figure, by reference period and vintage: the revision triangle. */
export function triangle(figure: Figure, parts: TriangleParts): Triangle {
  const { release, dataset } = parts;
  const vintages = [...parts.kept.values()].flat();
  const standing = new Set(dataset.observations.map(({ table }) => table));
  // The base of the comparison stands in the dataset already.
  const added = vintages.filter(({ observations }) => !standing.has(observations[0]?.table ?? ''));
  const whole = { ...parts, dataset: withVintages(dataset, added) };
  const smallBase = release.comparison['small-base'];
  const series = ofSeries(figure, parts.period);
  const periods = series === undefined ? periodsOf(whole) : [series];
  const rows = periods.flatMap((period): readonly Row[] => {
    const entries =
      series === undefined
        ? knownVintages(period, whole).flatMap((vintage) => entryOf(figure, period, vintage, whole))
        : inSeries(figure, whole);
    return entries.length === 0 ? [] : [{ period, entries: compared(entries, smallBase) }];
  });
  const names = new Set(rows.flatMap(({ entries }) => entries.map(({ vintage }) => vintage)));
  return { vintages: [...names].toSorted(), rows };
}

function entryOf(figure: Figure, period: Period, vintage: Known, parts: TriangleParts): readonly Entry[] {
  const found = figureIn(figure, period, vintage, parts);
  if (found === undefined) return [];
  const base = baseOf(found);
  return [{ ...said(vintage), vintage: vintage.name, figure: found, ...(base && { base }) }];
}

/** An observed figure of another period than the release's, as a member of a series: that period is all its triangle. */
function ofSeries({ id, codes, lineage }: Figure, period: Period): Period | undefined {
  const own = codes[PERIOD] ?? '';
  return id.includes('@') || lineage.kind !== 'cell' || own === periodCode(period) ? undefined : parsePeriodCode(own);
}

function inSeries(figure: Figure, { dataset, published, kept }: TriangleParts): readonly Entry[] {
  const files = new Map([...kept.values()].flat().map((vintage) => [vintage.file, vintage]));
  const entries = new Map<string, Entry>();
  for (const { value, place, vintage } of dataset.index.get(figure.codes)) {
    if (isPast(vintage) || entries.has(vintage)) continue;
    const file = files.get(place.workbook.replace(/^vintages\//, ''));
    const status = file?.status ?? published.status(figure.codes, vintage);
    const told = said({ name: vintage, ...file, ...(status && { status }) });
    entries.set(vintage, { ...told, vintage, figure: { ...figure, value, lineage: { kind: 'cell', place, vintage } } });
  }
  return [...entries.values()].toSorted((one, other) => (one.vintage < other.vintage ? -1 : 1));
}

function said({ day, status, note }: Known): Pick<Entry, 'day' | 'status' | 'note'> {
  return { ...(day && { day }), ...(status && { status }), ...(note && { note }) };
}

function compared(entries: readonly Entry[], smallBase: number): readonly Entry[] {
  return entries.map((entry, index) => {
    const before = entries[index - 1];
    const difference = before && differenceOf(entry.figure, before.figure.value, smallBase);
    return difference === undefined ? entry : { ...entry, difference };
  });
}

/** Periods of the release's own kind that have a folder, and each a year earlier: its figures stand in the same workbook. */
function periodsOf({ release, kept }: TriangleParts): readonly Period[] {
  const folders = [...kept.keys()].flatMap((id) => releasePeriod(release.periodKind, id) ?? []);
  const all = new Map([...folders, ...folders.map((each) => yearsAgo(each))].map((each) => [releaseId(each), each]));
  return [...all].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, each]) => each);
}

/** Vintages of a period: those kept, and those that workbooks hold of it. */
function knownVintages(period: Period, { dataset, kept, published }: TriangleParts): readonly Known[] {
  const code = periodCode(period);
  const known = new Map<string, Known>((kept.get(releaseId(period)) ?? []).map((vintage) => [vintage.name, vintage]));
  for (const { codes, vintage: name } of dataset.observations) {
    if (codes[PERIOD] !== code || known.has(name) || isPast(name)) continue;
    const status = published.status(codes, name);
    known.set(name, { name, ...(status && { status }) });
  }
  return [...known.values()].toSorted(inOrder);
}

/** Years long past stand in a workbook without a vintage of their own. */
function isPast(vintage: string): boolean {
  return vintage.endsWith('-earlier');
}

function figureIn(figure: Figure, period: Period, vintage: Known, parts: TriangleParts): Figure | undefined {
  const { dataset, release, published, list } = parts;
  const [id = ''] = figure.id.split('@');
  const { figures } = computeIndicators(dataset, neededBy(id.split('/')[0] ?? '', release.indicators), {
    period,
    vintages: { own: vintage.name, base: baseFor(period, vintage, parts) },
    list,
    smallBase: release.comparison['small-base'],
    incomplete: true,
    published,
  });
  return figures.get(id);
}

/** The indicator and all that it is made of. */
function neededBy(id: string, declared: readonly DeclaredIndicator[]): readonly DeclaredIndicator[] {
  const wanted = new Set([id]);
  // A set grows while it is walked, so that operands of operands are found too.
  for (const name of wanted) {
    const entry = declared.find((each) => each.id === name);
    for (const operand of entry?.operation.operands(entry.declaration) ?? []) wanted.add(operand);
  }
  return declared.filter((each) => wanted.has(each.id));
}

/**
 * What a vintage was compared with when it was published: under the policy `latest` the newest figures of the year
 * before, else those of the same stage; where none were, the newest.
 */
function baseFor(period: Period, vintage: Known, parts: TriangleParts): string {
  const comparison = parts.settings.comparison ?? parts.release.comparison;
  const own = releaseId(period) === releaseId(parts.period) && vintage.name === parts.settings.vintage;
  if (comparison.base === 'vintage' && own) return comparison.vintage;
  const there = knownVintages(yearsAgo(period), parts).filter(({ name }) => name <= vintage.name);
  const alike = there.filter(({ status }) => status !== undefined && status === vintage.status);
  const fitting = comparison.base === 'latest' || alike.length === 0 ? there : alike;
  return fitting.at(-1)?.name ?? '';
}
