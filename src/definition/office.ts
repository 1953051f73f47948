import { because } from '../finding/cause.ts';
import { unreadable } from '../finding/finding.ts';
import { judge, type Judge } from './schema.ts';

/** `input/calendar.yaml`: days as ISO text, hours as HH:MM of the zone. */
export type CalendarEntry = {
  readonly planned: string;
  /** The day it really came out, when it moved; `reason` says why. */
  readonly actual?: string;
  readonly reason?: string;
  readonly hour: string;
  readonly next?: { readonly planned: string; readonly period: string };
};
export type Calendar = {
  readonly zone: string;
  readonly releases: Readonly<Record<string, Readonly<Record<string, CalendarEntry>>>>;
};

type Texts = Readonly<Record<string, string>>;
export type Person = { readonly name: Texts; readonly telephone: string; readonly email?: string };

/** `input/contacts.yaml`. */
export type Contacts = {
  readonly office: Readonly<Record<string, { readonly name: string; readonly full: string }>>;
  readonly address: Texts;
  readonly releases: Readonly<
    Record<string, { readonly department: Texts; readonly director: Person; readonly executor: Person }>
  >;
};

/** `input/recipients.yaml`. */
export type Recipients = {
  readonly from: { readonly name: string; readonly address: string };
  readonly lists: Readonly<Record<string, readonly string[]>>;
  readonly releases: Readonly<Record<string, readonly string[]>>;
};

/** How final figures are, as they were published on one occasion. */
export type Status = 'preliminary' | 'revised' | 'final';

/** `input/<release>/<period>/period.yaml`. Vintages are named by the month (or day) of publication. */
export type PeriodSettings = {
  readonly status: Status;
  readonly sample?: boolean;
  readonly vintage: string;
  readonly 'year-ago-vintage': string;
  /** Why these figures differ from those published before: kept with them. */
  readonly revision?: string;
  readonly comparison?: Comparison;
};
/** same-stage: preliminary against preliminary; latest: against the newest vintage of last year's figures. */
export type ComparisonBase = 'same-stage' | 'latest';
/** Of one period also a vintage by its name. */
export type Comparison = { readonly base: ComparisonBase } | { readonly base: 'vintage'; readonly vintage: string };

const text = { type: 'string', minLength: 1 } as const;
const day = { type: 'string', pattern: String.raw`^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$` } as const;
const month = { type: 'string', pattern: String.raw`^\d{4}-\d\d(-\d\d)?$` } as const;
const map = (of: object): object => ({ type: 'object', additionalProperties: of });
const shape = (required: readonly string[], properties: Readonly<Record<string, object>>): object => ({
  type: 'object',
  additionalProperties: false,
  required,
  properties,
});
const person = shape(['name', 'telephone'], { name: map(text), telephone: text, email: text });

const judgeEntries = judge<Calendar>(
  shape(['zone', 'releases'], {
    zone: text,
    releases: map(
      map(
        shape(['planned', 'hour'], {
          planned: day,
          actual: day,
          reason: text,
          hour: { type: 'string', pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$' },
          next: shape(['planned', 'period'], { planned: day, period: text }),
        }),
      ),
    ),
  }),
);

/** The shape of the calendar, and that its zone is one that Intl knows. */
export const judgeCalendar: Judge<Calendar> = (located) => {
  const outcome = judgeEntries(located);
  if (outcome.value === undefined || isZone(outcome.value.zone)) return outcome;
  const cause = because('no-time-zone', { name: outcome.value.zone });
  return { findings: [unreadable('definition-invalid', located.at(['zone']), { where: 'zone', ...cause })] };
};

function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en-GB', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

export const judgeContacts = judge<Contacts>(
  shape(['office', 'address', 'releases'], {
    office: map(shape(['name', 'full'], { name: text, full: text })),
    address: map(text),
    releases: map(
      shape(['department', 'director', 'executor'], { department: map(text), director: person, executor: person }),
    ),
  }),
);

export const judgeRecipients = judge<Recipients>(
  shape(['from', 'lists', 'releases'], {
    from: shape(['name', 'address'], { name: text, address: text }),
    lists: map({ type: 'array', items: text }),
    releases: map({ type: 'array', items: text }),
  }),
);

export const judgePeriod = judge<PeriodSettings>(
  shape(['status', 'vintage', 'year-ago-vintage'], {
    status: { enum: ['preliminary', 'revised', 'final'] },
    sample: { type: 'boolean' },
    vintage: month,
    'year-ago-vintage': month,
    revision: text,
    comparison: {
      ...shape(['base'], { base: { enum: ['same-stage', 'latest', 'vintage'] }, vintage: month }),
      if: { properties: { base: { const: 'vintage' } } },
      // oxlint-disable-next-line unicorn/no-thenable -- a key of JSON Schema
      then: { required: ['vintage'] },
      else: { not: { required: ['vintage'] } },
    },
  }),
);

/** The instant of an hour in a zone, from the zone's own rules; the second look settles hours near a change of the clocks. */
export function instant(day_: string, time: string, zone: string): Date {
  const wanted = Date.parse(`${day_}T${time}:00Z`);
  const near = wanted - offset(wanted, zone);
  return new Date(wanted - offset(near, zone));
}

/** How far the clocks of a zone are ahead of UTC at an instant, in milliseconds. */
function offset(at: number, zone: string): number {
  const parts = Object.fromEntries(
    new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    })
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day: date = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, date, hour, minute, second) - at;
}
