import { judge } from '../definition/schema.ts';
import type { Located } from '../definition/yaml.ts';
import type { Outcome } from '../finding/finding.ts';
import { escapeRegExp } from './codelist.ts';
import { normaliseLabel } from './label.ts';

/** What one label says of a period; title, heading and stub together make it whole. */
export type PeriodPart = { readonly year?: number; readonly first?: number; readonly last?: number };

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
  const month = [...monthOf.keys()]
    .toSorted((a, b) => b.length - a.length)
    .map(escapeRegExp)
    .join('|');
  const sources = Object.values(phrases).flatMap((list) =>
    list.map((phrase) =>
      escapeRegExp(normaliseLabel(phrase))
        .replace(String.raw`\{y\}`, String.raw`(?<y>(?:19|20)\d\d)`)
        .replace(String.raw`\{m\}`, `(?<m>${month})`)
        .replace(String.raw`\{n\}`, `(?<n>${month})`)
        .replace(String.raw`\{q\}`, '(?<q>[1-4])'),
    ),
  );
  const wholes = sources.map((source) => new RegExp(`^${source}$`, 'u'));
  const within = sources.map((source) => new RegExp(String.raw`(?<![\p{L}\d])${source}(?![\p{L}\d])`, 'u'));
  // The longest phrases first; nothing is asked of them but where they stand.
  const anywhere = new RegExp(
    String.raw`(?<![\p{L}\d])(?:${sources
      .toSorted((a, b) => b.length - a.length)
      .map((source) => source.replaceAll(/\(\?<[a-z]+>/g, '(?:'))
      .join('|')})(?![\p{L}\d])`,
    'gu',
  );
  const part = (groups: Readonly<Record<string, string | undefined>>): PeriodPart => {
    const first = groups['q'] === undefined ? monthOf.get(groups['m'] ?? '') : Number(groups['q']) * 3 - 2;
    const last = groups['q'] === undefined ? (monthOf.get(groups['n'] ?? '') ?? first) : Number(groups['q']) * 3;
    return {
      ...(groups['y'] === undefined ? {} : { year: Number(groups['y']) }),
      ...(first === undefined || last === undefined ? {} : { first, last }),
    };
  };
  return {
    whole: (label) => {
      const groups = wholes.map((pattern) => pattern.exec(label)?.groups).find((found) => found !== undefined);
      return groups === undefined ? undefined : part(groups);
    },
    within: (title) => {
      const found = within.map((pattern) => pattern.exec(title)).filter((match) => match !== null);
      const longest = found.toSorted((a, b) => b[0].length - a[0].length)[0];
      return longest?.groups === undefined ? undefined : part(longest.groups);
    },
    without: (label) => label.replaceAll(anywhere, ''),
  };
}
