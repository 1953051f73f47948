import type { DateKind } from './formats.ts';

const DAY = 86_400_000;
/** Day 0 of Excel's count from 1 March 1900 on; before, it is a day off, since Excel holds 1900 for a leap year. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
const LEAP_DAY_THAT_NEVER_WAS = 60;
const LAST_DAY = 2_958_466;
const ISO = /^(?:(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?))?|T?(\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?))Z?$/;

/** The date and time a serial number shows, as ISO text without a zone; undefined when Excel would show none. */
export function serialDate(serial: string, kind: DateKind, date1904: boolean): string | undefined {
  const milliseconds = Math.round(Number(serial) * DAY);
  const days = Math.floor(milliseconds / DAY);
  const clock = timeText(milliseconds - days * DAY);
  if (days < 0 || days >= LAST_DAY) return undefined;
  if (kind === 'time' && days === 0) return clock ?? '00:00:00';
  if (!date1904 && days === 0) return undefined;
  const day = dayText(days, date1904);
  return clock === undefined ? day : `${day}T${clock}`;
}

function dayText(days: number, date1904: boolean): string {
  if (date1904) return new Date(EPOCH_1904 + days * DAY).toISOString().slice(0, 10);
  if (days === LEAP_DAY_THAT_NEVER_WAS) return '1900-02-29';
  const shifted = days < LEAP_DAY_THAT_NEVER_WAS ? days + 1 : days;
  return new Date(EPOCH_1900 + shifted * DAY).toISOString().slice(0, 10);
}

function timeText(milliseconds: number): string | undefined {
  if (milliseconds === 0) return undefined;
  return new Date(milliseconds).toISOString().slice(11, 23).replace('.000', '');
}

/** The elapsed time that so many days are, as ISO 8601 to the millisecond: «PT36H30M», «-PT1H», «PT0S». */
export function serialDuration(serial: string): string | undefined {
  const total = Math.round(Math.abs(Number(serial)) * DAY);
  if (!Number.isSafeInteger(total)) return undefined;
  const [hours, minutes, seconds] = [
    Math.floor(total / 3_600_000),
    Math.floor(total / 60_000) % 60,
    (total % 60_000) / 1000,
  ];
  const parts = [hours > 0 ? `${hours}H` : '', minutes > 0 ? `${minutes}M` : '', seconds > 0 ? `${seconds}S` : ''].join(
    '',
  );
  return `${Number(serial) < 0 && total > 0 ? '-' : ''}PT${parts === '' ? '0S' : parts}`;
}

/** The text of a cell of type `d`: ISO 8601 with or without time; undefined when it is neither. */
export function isoDate(stored: string): string | undefined {
  const match = ISO.exec(stored.trim());
  if (!match) return undefined;
  const [, day, clock = match[3]] = match;
  if (day !== undefined && Number.isNaN(Date.parse(`${day}T00:00:00Z`))) return undefined;
  if (day === undefined) return clock;
  return clock === undefined || /^00:00(:00(\.0+)?)?$/.test(clock) ? day : `${day}T${clock}`;
}
