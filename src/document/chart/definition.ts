import type { Located } from '../../definition/yaml.ts';
import { because, type Because } from '../../finding/cause.ts';
import { unreadable, type Finding } from '../../finding/finding.ts';
import { CHART_FORMS, type ChartBlock, type ChartForm } from '../tree.ts';

/** A break of the series: its first category of the new kind (a period, a code), and the reason in the words of every language. */
export type DeclaredBreak = { readonly at: string | number; readonly reason: Readonly<Record<string, string>> };

export type ChartExhibit = {
  readonly chart: ChartForm;
  /** A reference to an indicator: `id`, or `id@year-ago`. */
  readonly of: string;
  readonly categories: string;
  /** Dimension of the series; a chart without it has one series. */
  readonly series?: string;
  /** Categories are the members of this selection, in its order. */
  readonly only?: string;
  /** Only so many last categories. */
  readonly last?: number;
  readonly divisor?: number;
  /** Codes of the left and of the right side of a pyramid. */
  readonly sides?: readonly string[];
  readonly direction?: ChartBlock['direction'];
  /** Boundaries of the classes of a map; without them the press sets round ones. */
  readonly classes?: readonly number[];
  readonly breaks?: readonly DeclaredBreak[];
};

const text = { type: 'string', minLength: 1 } as const;

/** What the schema of an exhibit says of charts. */
export const chartProperties = {
  chart: { enum: [...CHART_FORMS] },
  only: text,
  last: { type: 'integer', minimum: 1 },
  divisor: { type: 'integer', minimum: 1 },
  sides: { type: 'array', items: text, minItems: 2, maxItems: 2, uniqueItems: true },
  direction: { enum: ['columns', 'bars'] },
  classes: { type: 'array', items: { type: 'number' }, minItems: 1, maxItems: 4, uniqueItems: true },
  breaks: {
    type: 'array',
    items: {
      type: 'object',
      additionalProperties: false,
      required: ['at', 'reason'],
      properties: { at: { type: ['string', 'integer'] }, reason: { type: 'object', additionalProperties: text } },
    },
  },
} as const;

type Key = keyof ChartExhibit;

const needed: Readonly<Record<ChartForm, readonly Key[]>> = {
  columns: [],
  bars: [],
  stacked: ['series'],
  lines: ['series'],
  shares: ['series'],
  pyramid: ['series', 'sides'],
  dots: [],
  map: [],
};

/** Keys that only some forms know. */
const own: Readonly<Partial<Record<Key, readonly ChartForm[]>>> = {
  sides: ['pyramid'],
  direction: ['stacked'],
  classes: ['map'],
  breaks: ['columns', 'lines', 'stacked'],
  series: ['columns', 'bars', 'stacked', 'lines', 'shares', 'pyramid', 'dots'],
  divisor: ['columns', 'bars', 'stacked', 'lines', 'pyramid', 'dots'],
};

/** What a form of chart needs and does not know, each with its line. */
export function judgeChart(
  id: string,
  exhibit: ChartExhibit,
  located: Located,
  languages: readonly string[],
): readonly Finding[] {
  const wrong = (key: string, cause: Because): Finding =>
    unreadable('definition-invalid', located.at(['exhibits', id, key]), { where: `exhibits.${id}.${key}`, ...cause });
  const { chart: form, classes = [], breaks = [] } = exhibit;
  return [
    ...(['of', 'categories', ...needed[form]] as const)
      .filter((key) => exhibit[key] === undefined)
      .map((key) => wrong(key, because('form-needs', { form }))),
    // The keys of an exhibit that passed its schema are those of the type.
    ...(Object.keys(exhibit) as Key[])
      .filter((key) => own[key]?.includes(form) === false)
      .map((key) => wrong(key, because('form-only', { forms: own[key]?.join(', ') ?? '' }))),
    ...(classes.some((one, index) => one <= (classes[index - 1] ?? -Infinity))
      ? [wrong('classes', because('must-rise'))]
      : []),
    ...breaks.flatMap(({ reason }, index) =>
      languages
        .filter((language) => reason[language] === undefined)
        .map((language) => wrong('breaks', because('reason-missing', { number: index + 1, language }))),
    ),
  ];
}
