import { judge } from '../definition/schema.ts';
import type { Located } from '../definition/yaml.ts';
import type { Outcome } from '../finding/finding.ts';
import { escapeRegExp } from './codelist.ts';
import { normaliseLabel } from './label.ts';

/** What one label says of a period; title, heading and stub together make it whole. */
export type PeriodPart = {
  readonly year?: number;
  readonly first?: number;
  readonly last?: number;
  /** A point in time: the day of the month `first`. */
  readonly day?: number;
};

export type PeriodLabels = {
  /** The whole label is a period phrase. */
  readonly whole: (label: string) => PeriodPart | undefined;
  /** The longest period phrase within a title. */
  readonly within: (title: string) => PeriodPart | undefined;
  /** The normalised label without any phrase of a period. */
  readonly without: (label: string) => string;
};

type Declared = {
  readonly months: readonly (readonly string[])[];
  readonly phrases: Readonly<Record<string, readonly string[]>>;
};

const texts = { type: 'array', items: { type: 'string', minLength: 1 } } as const;
const judgePeriods = judge<Declared>({
  type: 'object',
  additionalProperties: false,
  required: ['months', 'phrases'],
  properties: {
    months: { type: 'array', minItems: 12, maxItems: 12, items: texts },
    phrases: { type: 'object', additionalProperties: texts },
  },
});

export function readPeriodLabels(located: Located): Outcome<PeriodLabels> {
  const { value, findings } = judgePeriods(located);
  return value === undefined ? { findings } : { value: periodLabels(value), findings };
}

function periodLabels({ months, phrases }: Declared): PeriodLabels {
  const monthOf = new Map(months.flatMap((names, index) => names.map((name) => [normaliseLabel(name), index + 1])));
  const patterns = Object.values(phrases).flatMap((list) =>
    list.map((phrase): Pattern => pattern(normaliseLabel(phrase))),
  );
  const names = [...monthOf.keys()];
  /** Most labels are no periods, so the words, a year and a month are looked for first. */
  const possible = (text: string): readonly Pattern[] => {
    const [dated, monthly] = [/(?:19|20)\d\d/.test(text), names.some((name) => text.includes(name))];
    return patterns.filter(
      ({ words, year, ofMonth }) =>
        (dated || !year) && (monthly || !ofMonth) && words.every((word) => text.includes(word)),
    );
  };
  const part = ({ y, m, mm, n, d, k, h, q }: Groups): PeriodPart | undefined => {
    const year = y === undefined ? {} : { year: Number(y) };
    if (q !== undefined) return { ...year, first: ordinal(q) * 3 - 2, last: ordinal(q) * 3 };
    if (h !== undefined) return { ...year, first: ordinal(h) * 6 - 5, last: ordinal(h) * 6 };
    if (k !== undefined) return { ...year, first: 1, last: Number(k) };
    if (m === undefined && mm === undefined) return year;
    const first = mm === undefined ? monthOf.get(m ?? '') : Number(mm);
    const last = n === undefined ? first : monthOf.get(n);
    if (first === undefined || last === undefined) return undefined;
    return { ...year, first, last, ...(d === undefined ? {} : { day: Number(d) }) };
  };
  const whole = remembered((label) =>
    possible(label)
      .map(({ whole: matches }) => part(matches().exec(label)?.groups ?? { m: '' }))
      .find((found) => found !== undefined),
  );
  const longestIn = (
    title: string,
  ): { readonly from: number; readonly length: number; readonly said: PeriodPart } | undefined => {
    const found = possible(title).flatMap(({ within: matches }) =>
      [...title.matchAll(matches())].flatMap(({ 0: text, index, groups = {} }) => {
        const said = standsAlone(title, index, index + text.length) ? part(groups) : undefined;
        return said === undefined ? [] : [{ from: index, length: text.length, said }];
      }),
    );
    return found.toSorted((a, b) => b.length - a.length)[0];
  };
  const within = remembered((title) => longestIn(title)?.said);
  const without = (label: string): string => {
    const found = longestIn(label);
    return found === undefined ? label : without(label.slice(0, found.from) + label.slice(found.from + found.length));
  };
  return { whole, within, without: remembered(without) };
}

type Groups = Readonly<Record<string, string | undefined>>;

const PART_OF_WORD = /[\p{L}\d]/u;

/** «май» in «маймыл» is no month, «2025» in «12025» no year. */
function standsAlone(text: string, from: number, to: number): boolean {
  return !PART_OF_WORD.test(text.charAt(from - 1)) && !PART_OF_WORD.test(text.charAt(to));
}

type Pattern = {
  /** The words without which the phrase cannot stand, and whether it names a year or a month. */
  readonly words: readonly string[];
  readonly year: boolean;
  readonly ofMonth: boolean;
  readonly whole: () => RegExp;
  readonly within: () => RegExp;
};

/** A word that may be a month; which one it is, the list of months knows. */
const WORD = String.raw`[^\s\d.,;:()/«»-]+`;

function pattern(phrase: string): Pattern {
  const source = escapeRegExp(phrase)
    .replace(String.raw`\{y\}`, String.raw`(?<y>(?:19|20)\d\d)`)
    .replace(String.raw`\{mm\}`, String.raw`(?<mm>0?[1-9]|1[0-2])`)
    .replace(String.raw`\{m\}`, `(?<m>${WORD})`)
    .replace(String.raw`\{n\}`, `(?<n>${WORD})`)
    .replace(String.raw`\{d\}`, String.raw`(?<d>0?[1-9]|[12]\d|3[01])`)
    .replace(String.raw`\{k\}`, '(?<k>[1-9]|1[0-2])')
    .replace(String.raw`\{h\}`, `(?<h>${ordinals(2)})`)
    .replace(String.raw`\{q\}`, `(?<q>${ordinals(4)})`);
  let whole: RegExp | undefined;
  let within: RegExp | undefined;
  return {
    words: phrase.split(/\{\w+\}/).filter((word) => word !== ''),
    year: phrase.includes('{y}'),
    ofMonth: phrase.includes('{m}'),
    // Without the flag u, classes of letters or lists of months: each would cost a millisecond to compile.
    whole: () => (whole ??= new RegExp(`^${source}$`)),
    within: () => (within ??= new RegExp(source, 'g')),
  };
}

/** Few different labels stand in a workbook, each many times. */
function remembered<Result>(read: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, { readonly result: Result }>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before.result;
    const result = read(text);
    known.set(text, { result });
    return result;
  };
}

/** How the first four are counted; the Roman «I» of a Kazakh file may be the Cyrillic letter (U+0456). */
const ORDINALS: readonly (readonly string[])[] = [
  ['1', 'i', 'і', '1-й', '1-ші', '1st', 'first', 'первый', 'первое', 'бірінші'],
  ['2', 'ii', 'іі', '2-й', '2-ші', '2nd', 'second', 'второй', 'второе', 'екінші'],
  ['3', 'iii', 'ііі', '3-й', '3-ші', '3rd', 'third', 'третий', 'үшінші'],
  ['4', 'iv', 'іv', '4-й', '4-ші', '4th', 'fourth', 'четвертый', 'төртінші'],
];

function ordinals(upTo: number): string {
  return ORDINALS.slice(0, upTo)
    .flat()
    .toSorted((a, b) => b.length - a.length)
    .join('|');
}

function ordinal(text: string): number {
  return ORDINALS.findIndex((names) => names.includes(text)) + 1;
}
