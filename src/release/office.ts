import {
  judgeCalendar,
  judgeContacts,
  type Calendar,
  type CalendarEntry,
  type Contacts,
  type PeriodSettings,
} from '../definition/office.ts';
import { unreadable, type Finding } from '../finding/finding.ts';
import { readSettings } from './period-folder.ts';
import type { Release } from './release.ts';
import type { Request } from './request.ts';
import type { Source } from './source.ts';
import { contactsMissing } from './untranslated.ts';

/** When the release of a period is due, and in which zone its hour is meant. */
export type CalendarOf = { readonly zone: string; readonly entry: CalendarEntry };

/** What belongs to the office and the period: settings, contacts, the entry of the calendar. */
export async function readOffice(
  source: Source,
  release: Release,
  { period }: Request,
): Promise<{
  readonly settings?: PeriodSettings;
  readonly contacts?: Contacts;
  readonly calendar?: CalendarOf;
  readonly findings: readonly Finding[];
}> {
  const [settings, contactsFile, calendarFile] = await Promise.all([
    readSettings(source, release.id, period),
    source.input('contacts.yaml'),
    source.input('calendar.yaml'),
  ]);
  const contacts = contactsFile.value === undefined ? contactsFile : judgeContacts(contactsFile.value);
  const calendar = calendarFile.value === undefined ? calendarFile : judgeCalendar(calendarFile.value);
  const findings = [...settings.findings, ...contacts.findings, ...calendar.findings];
  const people = contacts.value as Contacts | undefined; // judged above, or absent
  const dates = calendar.value as Calendar | undefined; // judged above, or absent
  if (people !== undefined && contactsFile.value !== undefined)
    findings.push(...contactsMissing(release, people, contactsFile.value));
  const entry = dates?.releases[release.id]?.[period];
  if (dates !== undefined && entry === undefined)
    findings.push(
      unreadable(
        'calendar-missing',
        { file: 'input/calendar.yaml' },
        { release: release.id, period, file: 'input/calendar.yaml' },
      ),
    );
  return {
    findings,
    ...(settings.value === undefined ? {} : { settings: settings.value }),
    ...(people === undefined ? {} : { contacts: people }),
    ...(dates === undefined || entry === undefined ? {} : { calendar: { zone: dates.zone, entry } }),
  };
}
