import type { CalendarEntry, Contacts, Person } from '../definition/office.ts';
import { formatDate, formatDateTime, formatPeriod, namedBy } from '../language/format.ts';
import { fill, type Language } from '../language/language.ts';
import { releasePeriod, type PeriodKind } from '../period/period.ts';
import type { Block, Labelled } from './tree.ts';

/** Who answers, and when the release appears: said in one language. */
export type Office = {
  readonly contacts: Contacts;
  readonly calendar: CalendarEntry;
  readonly zone: string;
  readonly release: string;
  readonly periodKind: PeriodKind;
};

export type OfficeWords = {
  readonly name: string;
  readonly full: string;
  /** «9 February 2026, 12:00 (Astana)» */
  readonly published: string;
  readonly dates: readonly Labelled[];
  readonly foot: readonly string[];
  readonly contacts: Block;
};

export function officeWords(
  { contacts, calendar, zone, release, periodKind }: Office,
  language: Language,
): OfficeWords {
  const { words } = language;
  const word = (key: string): string => words[key] ?? key;
  const tongue = language.language;
  const office = contacts.office[tongue];
  const own = contacts.releases[release];
  const day = calendar.actual ?? calendar.planned;
  const published = formatDateTime(day, calendar.hour, zone, language);
  const next = calendar.next;
  const nextPeriod = next === undefined ? undefined : releasePeriod(periodKind, next.period);
  const nextDay = next === undefined ? '' : formatDate(next.planned, language);
  const nextSaid = nextPeriod && formatPeriod(nextPeriod, language, 'heading', namedBy(periodKind));
  const said = (person: Person | undefined): string => person?.name[tongue] ?? '';
  const call = (person: Person | undefined): string =>
    person === undefined ? '' : `${word('telephone')}${NO_BREAK}${person.telephone.replaceAll(' ', NO_BREAK)}`;
  const address = contacts.address[tongue] ?? '';
  const department = own?.department[tongue] ?? '';
  const email = own?.executor.email ?? own?.director.email ?? '';
  return {
    name: office?.name ?? '',
    full: office?.full ?? '',
    published,
    dates: [
      { label: word('published'), text: published },
      ...(next === undefined
        ? []
        : [
            {
              label: word('next'),
              text: nextSaid === undefined ? nextDay : fill(word('next-date'), { date: nextDay, period: nextSaid }),
            },
          ]),
    ],
    foot: [
      [department, `${word('director-short')} ${said(own?.director)}, ${lower(call(own?.director))}`].join(' · '),
      [`${word('executor-short')} ${said(own?.executor)}, ${lower(call(own?.executor))}`, email]
        .filter((part) => part !== '')
        .join(' · '),
      address,
      [
        fill(word('foot-published'), { date: formatDate(day, language) }),
        ...(next === undefined ? [] : [fill(word('foot-next'), { date: nextDay, period: nextSaid ?? next.period })]),
      ].join(' · '),
    ],
    contacts: {
      kind: 'contacts',
      columns: [
        [
          { label: word('responsible'), text: department },
          { label: word('director'), text: `${said(own?.director)}, ${lower(call(own?.director))}` },
          { label: word('executor'), text: `${said(own?.executor)}, ${lower(call(own?.executor))}` },
        ],
        [
          { label: word('email'), text: email },
          { label: word('address'), text: address },
          { label: word('published'), text: published },
          ...(next === undefined ? [] : [{ label: word('next'), text: nextDay }]),
        ],
      ],
    },
  };
}

/** A telephone number is not torn apart at a line's end. */
const NO_BREAK = '\u00A0';

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
