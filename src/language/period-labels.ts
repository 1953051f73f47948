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
  const month = [...monthOf.keys()]
    .toSorted((a, b) => b.length - a.length)
    .map(escapeRegExp)
    .join('|');
  const sources = Object.values(phrases).flatMap((list) =>
    list.map((phrase) =>
      escapeRegExp(normaliseLabel(phrase))
        .replace(String.raw`\{y\}`, String.raw`(?<y>(?:19|20)\d\d)`)
        .replace(String.raw`\{mm\}`, String.raw`(?<mm>0?[1-9]|1[0-2])`)
        .replace(String.raw`\{m\}`, `(?<m>${month})`)
        .replace(String.raw`\{n\}`, `(?<n>${month})`)
        .replace(String.raw`\{d\}`, String.raw`(?<d>0?[1-9]|[12]\d|3[01])`)
        .replace(String.raw`\{k\}`, '(?<k>[1-9]|1[0-2])')
        .replace(String.raw`\{h\}`, `(?<h>${ordinals(2)})`)
        .replace(String.raw`\{q\}`, `(?<q>${ordinals(4)})`),
    ),
  );
  const wholes = sources.map((source) => new RegExp(`^${source}$`, 'u'));
  const within = sources.map((source) => new RegExp(String.raw`(?<![\p{L}\d])${source}(?![\p{L}\d])`, 'u'));
  const part = ({ y, m, mm, n, d, k, h, q }: Readonly<Record<string, string | undefined>>): PeriodPart => {
    const year = y === undefined ? {} : { year: Number(y) };
    if (q !== undefined) return { ...year, first: ordinal(q) * 3 - 2, last: ordinal(q) * 3 };
    if (h !== undefined) return { ...year, first: ordinal(h) * 6 - 5, last: ordinal(h) * 6 };
    if (k !== undefined) return { ...year, first: 1, last: Number(k) };
    const first = mm === undefined ? monthOf.get(m ?? '') : Number(mm);
    if (first === undefined) return year;
    return { ...year, first, last: monthOf.get(n ?? '') ?? first, ...(d === undefined ? {} : { day: Number(d) }) };
  };
  // Few different labels stand in a workbook, each many times.
  const known = new Map<string, PeriodPart | undefined>();
  return {
    whole: (label) => {
      if (known.has(label)) return known.get(label);
      const groups = wholes.map((pattern) => pattern.exec(label)?.groups).find((found) => found !== undefined);
      const found = groups === undefined ? undefined : part(groups);
      known.set(label, found);
      return found;
    },
    within: (title) => {
      const found = within.map((pattern) => pattern.exec(title)).filter((match) => match !== null);
      const longest = found.toSorted((a, b) => b[0].length - a[0].length)[0];
      return longest?.groups === undefined ? undefined : part(longest.groups);
    },
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
