import { markLegend } from '../document/marks.ts';
import type { Figure } from '../indicators/indicator.ts';
import { formatNumber, formatPeriod, formatValue, formatVintage } from '../language/format.ts';
import { fill, MARK_NAMES, type Language, type MarkName } from '../language/language.ts';
import type { Entry, Row, Triangle } from '../release/triangle.ts';
import { decimalOf, type Exact } from '../value/value.ts';
import type { Unit } from '../value/unit.ts';

/** The triangle as an aligned table, then what is known of each vintage. */
export function triangleLines(figure: Figure, { vintages, rows }: Triangle, language: Language): readonly string[] {
  const words = language.commands;
  if (rows.length === 0) return [fill(words['revisions-none'] ?? '', { figure: figure.id })];
  const unit = language.units[figure.unit];
  const head = ['', ...vintages.map((vintage) => formatVintage(vintage, language))];
  const table = [head, ...rows.flatMap((row) => linesOf(row, vintages, language))];
  return [
    unit === '' ? figure.id : `${figure.id}, ${unit}`,
    ...aligned(table),
    ...legend(rows, language),
    ...rows.flatMap((row) => row.entries.flatMap((entry) => reason(entry, language))),
  ];
}

/** A period's figures; under them, where there is something to compare, the differences from the vintage before. */
function linesOf(
  { period, entries }: Row,
  vintages: readonly string[],
  language: Language,
): readonly (readonly string[])[] {
  const at = (say: (entry: Entry) => string): readonly string[] =>
    vintages.map((vintage) => {
      const entry = entries.find((each) => each.vintage === vintage);
      return entry === undefined ? '' : say(entry);
    });
  const words = language.commands;
  const differences = at((entry) => differenceText(entry, language));
  const percents = at((entry) => percentText(entry, language));
  const points = entries.some(({ figure: { unit } }) => inPoints(unit));
  return [
    [formatPeriod(period, language), ...at((entry) => valueText(entry, language))],
    ...(differences.some((text) => text !== '')
      ? [[`  ${words[points ? 'revisions-points' : 'revisions-difference'] ?? ''}`, ...differences]]
      : []),
    ...(percents.some((text) => text !== '') ? [[`  ${words['revisions-percent'] ?? ''}`, ...percents]] : []),
  ];
}

/** As in the tables: «r» only where the figure says something else than before, as far as that is known. */
function markOf({ status, difference }: Entry): MarkName | undefined {
  if (status === undefined || status === 'preliminary') return status;
  const changed = difference === undefined ? status === 'revised' : !decimalOf(difference.difference).isZero();
  return changed ? 'revised' : undefined;
}

/** Figures without a mark leave its room free, so that digits stand under digits. */
function valueText(entry: Entry, language: Language): string {
  const { value, unit, decimals } = entry.figure;
  const mark = markOf(entry);
  return formatValue(value, unit, decimals, language) + (mark === undefined ? ' ' : language.marks[mark].print);
}

export function differenceText({ difference, figure }: Entry, language: Language): string {
  return difference === undefined
    ? ''
    : `${signed(difference.difference, inPoints(figure.unit) ? 'count' : figure.unit, figure.decimals, language)} `;
}

export function percentText({ difference }: Entry, language: Language): string {
  return difference?.percent === undefined ? '' : `${signed(difference.percent, 'percent-change', 1, language)} `;
}

/** Between two percentages lie percentage points. */
function inPoints(unit: Unit): boolean {
  return unit === 'percent' || unit === 'percent-change';
}

function signed(value: Exact, unit: Unit, decimals: number, language: Language): string {
  const text = formatNumber(value, unit, decimals, language);
  return decimalOf(value).isPositive() && !decimalOf(value).isZero() ? `+${text}` : text;
}

function legend(rows: readonly Row[], language: Language): readonly string[] {
  const used = new Set(rows.flatMap(({ entries }) => entries.map(markOf)));
  const told = markLegend(
    MARK_NAMES.filter((mark) => used.has(mark)),
    language,
  );
  return told.length === 0 ? [] : [told.join('; ')];
}

/** Why a vintage differs, and what its comparison is measured against. */
function reason({ vintage, note, base }: Entry, language: Language): readonly string[] {
  const { commands } = language;
  const facts = { vintage: formatVintage(vintage, language) };
  return [
    ...(note === undefined ? [] : [fill(commands['revisions-note'] ?? '', { ...facts, note })]),
    ...(base === undefined
      ? []
      : [
          fill(commands['revisions-base'] ?? '', {
            ...facts,
            base: formatVintage(base.vintage, language),
            figure: base.figure,
          }),
        ]),
  ];
}

/** First column to the left, all others to the right. */
function aligned(table: readonly (readonly string[])[]): readonly string[] {
  const widths = (table[0] ?? []).map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  return table.map((row) =>
    row
      .map((text, column) => (column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart((widths[column] ?? 0) + 2)))
      .join('')
      .trimEnd(),
  );
}
