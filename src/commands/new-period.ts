import { join } from 'node:path';
import { judgeCalendar, judgePeriod, type CalendarEntry, type PeriodSettings } from '../definition/office.ts';
import { withEntry, yamlFile } from '../definition/insert-yaml.ts';
import { parseYaml } from '../definition/yaml.ts';
import { hasErrors } from '../finding/finding.ts';
import { fill } from '../language/language.ts';
import { releaseId, releasePeriod, yearsAgo, type Period } from '../period/period.ts';
import { offeredName } from '../release/offered.ts';
import { readRelease } from '../release/release.ts';
import { openSource } from '../release/source.ts';
import { display } from './display.ts';
import { EXIT, summary, type Invocation, type Result } from './command.ts';
import { placeTogether } from './place-together.ts';
import { releasesOf } from './sample.ts';
import { notKnown, type UsageError } from './targets.ts';

/** What belongs to one period and is decided anew for each: offered, never carried. */
const OFFERS = /^(?:accepted\.yaml|emphasis\.yaml|notes\.\w+\.md)$/;
const PERIOD = /^\d{4}-\d\d(-\d\d)?$/;

type Entries = Readonly<Record<string, CalendarEntry>>;

/** Begins a period: its settings, its date where it was announced, and what the last period had, as an offer. */
export async function beginPeriod(
  release: string,
  period: string,
  invocation: Invocation,
): Promise<Result | UsageError> {
  const { folders, effects, speaking } = invocation;
  const { files } = effects;
  const known = await releasesOf(folders, files);
  if (!known.includes(release)) return { usage: notKnown('release', release, known) };
  const read = await readRelease(openSource(folders, effects), release);
  if (read.value === undefined || hasErrors(read.findings)) {
    const { findings } = read;
    return {
      exit: EXIT.data,
      lines: [summary(findings, speaking)],
      data: { release, period },
      findings,
      lists: () => undefined,
    };
  }
  const { periodKind } = read.value;
  const own = releasePeriod(periodKind, period);
  if (own === undefined)
    return {
      usage: `"${period}" is no period of the kind ${periodKind}, as ${periodKind === 'point' ? '2026-01-01' : '2026-03'} is one.`,
    };
  const folder = join(folders.input, release, period);
  if (await files.exists(join(folder, 'period.yaml')))
    return { usage: `"${join(folder, 'period.yaml')}" exists already: nothing is overwritten.` };
  const calendar = await calendarOf(release, invocation);
  if ('usage' in calendar) return calendar;
  const last = await lastPeriod(release, period, invocation);
  const { entry, announced } = entryFor(period, own, calendar.entries);
  const made = new Map<string, Uint8Array>([
    ['period.yaml', encoded(await settingsFor(release, own, entry, calendar.entries, invocation))],
    ...(last === undefined ? [] : await offers(join(folders.input, release, last), last, invocation)),
    ...(announced || entry === undefined ? [] : [offeredEntry(release, period, entry)]),
  ]);
  for (const name of made.keys()) if (await files.exists(join(folder, name))) made.delete(name);
  const placed = new Map([...made].map(([name, bytes]) => [join(folder, name), bytes]));
  const dated = announced && entry !== undefined && calendar.entries[period] === undefined;
  const changed = dated
    ? [[calendar.path, encoded(withEntry(calendar.text, ['releases', release], period, entry))] as const]
    : [];
  await placeTogether({ folders: new Map(), files: new Map([...placed, ...changed]) }, files);
  const said = (key: string, facts: Readonly<Record<string, string>>): string =>
    fill(speaking.commands[key] ?? '', facts);
  const offered = [...placed.keys()].filter((file) => file.includes('.offered.'));
  return {
    exit: EXIT.done,
    lines: [
      ...[...placed.keys()].map((file) =>
        said(offered.includes(file) ? 'new-offered' : 'new-made', { file: display(file) }),
      ),
      ...changed.map(([file]) => said('new-entry', { file: display(file) })),
      ...(offered.length > 0 ? [said('new-decide', {})] : []),
      said('new-contacts', { file: display(join(folders.input, 'contacts.yaml')) }),
      said('new-next', { folder: display(folder), release, period }),
    ],
    data: { release, period, files: [...placed.keys()], changed: changed.map(([file]) => file) },
    findings: [],
    lists: () => undefined,
  };
}

/** The newest period before this one. */
async function lastPeriod(
  release: string,
  period: string,
  { folders, effects }: Invocation,
): Promise<string | undefined> {
  const names = ((await effects.files.list(join(folders.input, release))) ?? []).filter((name) => PERIOD.test(name));
  for (const name of names.toReversed())
    if (name < period && (await effects.files.exists(join(folders.input, release, name, 'period.yaml')))) return name;
  return undefined;
}

async function offers(
  folder: string,
  last: string,
  { effects: { files } }: Invocation,
): Promise<readonly (readonly [string, Uint8Array])[]> {
  const names = ((await files.list(folder)) ?? []).filter((name) => OFFERS.test(name));
  return Promise.all(
    names.map(async (name) => {
      const said = `Offered, as it stood for ${last}. The press reads nothing of it. What still holds goes into ${name}; then delete this file.`;
      const comment = name.endsWith('.md') ? `{{!-- ${said} --}}` : `# ${said}`;
      return [offeredName(name), encoded(`${comment}\n${await files.readText(join(folder, name))}`)] as const;
    }),
  );
}

/** A date that was not announced is a proposal; the office decides. */
function offeredEntry(release: string, period: string, entry: CalendarEntry): readonly [string, Uint8Array] {
  const comment =
    'Proposed, not announced. Put the entry into calendar.yaml with the day that the office decides; then delete this file.';
  return ['calendar.offered.yaml', encoded(yamlFile(comment, { releases: { [release]: { [period]: entry } } }))];
}

async function calendarOf(
  release: string,
  { folders, effects: { files } }: Invocation,
): Promise<{ readonly path: string; readonly text: string; readonly entries: Entries } | UsageError> {
  const path = join(folders.input, 'calendar.yaml');
  if (!(await files.exists(path))) return { usage: `There is no file "${path}".` };
  const text = await files.readText(path);
  const located = parseYaml(text, path);
  const { value } = located.value === undefined ? { value: undefined } : judgeCalendar(located.value);
  if (value === undefined) return { usage: `"${path}" cannot be read: run "statpress check ${release}".` };
  return { path, text, entries: value.releases[release] ?? {} };
}

/** The entry that is there, or announced as the next of another, or as long after the last one as that was after its own period. */
function entryFor(
  period: string,
  own: Period,
  entries: Entries,
): { readonly entry?: CalendarEntry; readonly announced: boolean } {
  const there = entries[period];
  if (there !== undefined) return { entry: there, announced: true };
  const [id, latest] =
    Object.entries(entries)
      .toSorted(([one], [other]) => (one < other ? 1 : -1))
      .find(([one]) => one < period) ?? [];
  if (id === undefined || latest === undefined) return { announced: false };
  const { hour, next } = latest;
  if (next?.period === period) return { entry: { planned: next.planned, hour }, announced: true };
  const months =
    own.year * 12 + own.month + Math.max(own.months, 1) - (Number(id.slice(0, 4)) * 12 + Number(id.slice(5, 7)) + 1);
  return { entry: { planned: later(latest.planned, months), hour }, announced: false };
}

/** The same day of a month so many later; the 28th where that day may not be. */
function later(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const at = year * 12 + month - 1 + months;
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${Math.floor(at / 12)}-${two((at % 12) + 1)}-${two(Math.min(date, 28))}`;
}

/** `period.yaml`: vintages are the months of publication, this year's from the calendar, last year's from its own settings. */
async function settingsFor(
  release: string,
  own: Period,
  entry: CalendarEntry | undefined,
  entries: Entries,
  { folders, effects: { files } }: Invocation,
): Promise<string> {
  const before = releaseId(yearsAgo(own));
  const path = join(folders.input, release, before, 'period.yaml');
  const located = (await files.exists(path)) ? parseYaml(await files.readText(path), path).value : undefined;
  const earlier: PeriodSettings | undefined = located && judgePeriod(located).value;
  const planned = entry?.planned ?? later(`${releaseId(own).slice(0, 7)}-01`, 2);
  const vintage = planned.slice(0, 7);
  const yearAgo =
    earlier?.vintage ?? entries[before]?.planned.slice(0, 7) ?? `${Number(vintage.slice(0, 4)) - 1}${vintage.slice(4)}`;
  return yamlFile(
    "How final the figures are (preliminary, revised, final), when they are published, and when last year's were that they are compared with.",
    { status: 'preliminary', vintage, 'year-ago-vintage': yearAgo },
  );
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
