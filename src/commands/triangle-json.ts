import { baseNote } from '../document/base-note.ts';
import type { Figure } from '../indicators/indicator.ts';
import { formatPeriod, formatValue, formatVintage } from '../language/format.ts';
import type { Language } from '../language/language.ts';
import { releaseId } from '../period/period.ts';
import type { Entry, Triangle } from '../release/triangle.ts';
import { decimalText } from '../value/value.ts';
import { differenceText, percentText } from './triangle-lines.ts';

/** The triangle as data; numbers as decimal text, and as they are printed. */
export function triangleJson({ unit }: Figure, { vintages, rows }: Triangle, language: Language): object {
  return {
    unit,
    vintages: vintages.map((vintage) => ({ vintage, text: formatVintage(vintage, language) })),
    rows: rows.map(({ period, entries }) => ({
      period: releaseId(period),
      text: formatPeriod(period, language),
      cells: entries.map((entry) => entryJson(entry, language)),
    })),
  };
}

function entryJson(entry: Entry, language: Language): object {
  const { vintage, day, status, note, figure, difference, base } = entry;
  const { value, unit, decimals } = figure;
  return {
    vintage,
    day: day ?? null,
    status: status ?? null,
    value: value.kind === 'number' ? decimalText(value.value) : null,
    sign: value.kind === 'sign' ? value.sign : null,
    text: formatValue(value, unit, decimals, language),
    ...(difference && {
      difference: { value: decimalText(difference.difference), text: differenceText(entry, language).trim() },
    }),
    ...(difference?.percent !== undefined && {
      percent: { value: decimalText(difference.percent), text: percentText(entry, language).trim() },
    }),
    ...(base && { base, comparison: baseNote(figure, language) ?? null }),
    note: note ?? null,
  };
}
