import type { CodeList } from '../language/codelist.ts';
import { normaliseLabel } from '../language/label.ts';
import type { PeriodLabels } from '../language/period-labels.ts';
import type { Words } from '../language/words.ts';
import { periodCode, yearsAgo, type Period } from '../period/period.ts';
import type { Dimension, TableDeclaration } from './declaration.ts';
import type { Codes } from './observation.ts';
import type { Parentheses } from './value/reading.ts';

/** All that reading a release's workbooks needs to know. */
export type DatasetContext = {
  readonly dimensions: Readonly<Record<string, Dimension>>;
  readonly tables: readonly TableSought[];
  readonly lists: ReadonlyMap<string, CodeList>;
  readonly periods: PeriodLabels;
  readonly words: Words;
  readonly numbers?: NumberReading;
  /** The release's period. */
  readonly period: Period;
};

/** How numbers that were typed as text are read. */
export type NumberReading = { readonly parentheses: Parentheses };

/** A declaration made ready: titles normalised, `each` spread out. */
export type TableSought = {
  readonly id: string;
  readonly titles: readonly string[];
  readonly declaration: TableDeclaration;
  readonly codes: Codes;
  /** Labels with a meaning of their own in this table, normalised. */
  readonly labels: ReadonlyMap<string, Codes>;
};

export const PERIOD = 'period';
/** Whether a column holds the month or the sum since January: folded into the period of the observation. */
export const ACCUMULATION = 'accumulation';

export function spread(
  id: string,
  declaration: TableDeclaration,
  listOf: (dimension: string) => CodeList | undefined,
): readonly TableSought[] {
  const combinations = Object.entries(declaration.each ?? {}).reduce<readonly Codes[]>(
    (sofar, [dimension, codes]) =>
      sofar.flatMap((codesSoFar) => codes.map((code) => ({ ...codesSoFar, [dimension]: code }))),
    [{}],
  );
  return combinations.map((each) => ({
    id: [id, ...Object.values(each)].join('.'),
    titles: Object.entries(declaration.title).map(([language, title]) =>
      normaliseLabel(
        title.replaceAll(
          /\{([\w-]+)\}/g,
          (_, dimension: string) =>
            listOf(dimension)?.get(each[dimension] ?? '')?.names[language]?.['name'] ?? dimension,
        ),
      ),
    ),
    declaration,
    codes: { ...declaration.codes, ...each },
    labels: new Map(Object.entries(declaration.labels ?? {}).map(([label, codes]) => [normaliseLabel(label), codes])),
  }));
}

/** The periods that a word of `members` stands for, seen from the release's period. */
export function periodMembers(words: readonly string[], period: Period): readonly string[] {
  return words.flatMap((word) => {
    const since = /^years-since-(\d{4})$/.exec(word);
    if (word === 'current') return [periodCode(period)];
    if (word === 'year-ago') return [periodCode(yearsAgo(period))];
    if (word === 'begin') return [periodCode({ ...period, months: 0, day: 1 })];
    if (word === 'end') return [periodCode(dayAfter(period))];
    if (word === 'months') return months(period);
    if (word === 'cumulative') return months(period).map((_, index) => periodCode({ ...period, months: index + 1 }));
    if (word === 'months-year-ago') return months(yearsAgo({ ...period, month: 1, months: 12 }));
    // Of a point in time the same day of every year.
    if (since !== null)
      return yearsSince(Number(since[1]), period).map((year) =>
        period.day === undefined ? String(year) : periodCode({ ...period, year }),
      );
    return [word];
  });
}

function yearsSince(first: number, { year }: Period): readonly number[] {
  return Array.from({ length: year - first + 1 }, (_, index) => first + index);
}

/** Levels are told of the first day after a stretch: the population on 1 January. */
function dayAfter({ year, month, months: length }: Period): Period {
  const next = month - 1 + length;
  return { year: year + Math.floor(next / 12), month: (next % 12) + 1, months: 0, day: 1 };
}

function months({ year, month, months: length }: Period): readonly string[] {
  return Array.from({ length }, (_, index) => periodCode({ year, month: month + index, months: 1 }));
}
