import { PERIOD } from '../dataset/context.ts';
import { because, type Because, type Cause } from '../finding/cause.ts';
import { vintageOf } from '../indicators/base.ts';
import type { Figure, Indicator } from '../indicators/indicator.ts';
import { withEnding } from '../language/ending.ts';
import { formatPeriod, formatVintage, NAMED_STRETCHES } from '../language/format.ts';
import { numberTyped } from '../language/no-break.ts';
import type { ChangeWord, Language } from '../language/language.ts';
import { formCounts, pluralForm } from '../language/plural.ts';
import { yearsAgo } from '../period/period.ts';
import { countsAs, number } from '../value/value.ts';
import { bySize, changeSaid, type Change } from './change.ts';
import { NUMBER } from './numbered-references.ts';
import { changeIn, type Helper, type Told } from './helper.ts';
import { periodList } from './months.ts';
import { listed, places } from './places.ts';
import { QUESTIONS } from './questions.ts';
import type { Inline } from './tree.ts';
import { capitalised, figureRun, nameOf } from './words.ts';

const text = (value: string): readonly Inline[] => [{ kind: 'text', text: value }];
/** Within a sentence nil is 0: an en dash would read as punctuation. */
const inProse = (figure: Figure): Figure => {
  const counted = countsAs(figure.value);
  return counted === undefined ? figure : { ...figure, value: number(counted) };
};
const WORDS: Readonly<Record<Change['kind'], ChangeWord>> = {
  rose: 'rose',
  times: 'times',
  fell: 'fell',
  unchanged: 'unchanged',
  none: 'not-applicable',
};

/** A word in the form that a figure asks for. */
const agreeing = ({ telling, figure }: Told, id = '', ...forms: readonly string[]): readonly Inline[] => {
  const { value, decimals } = figure(id);
  return text(pluralForm({ value: countsAs(value) ?? 0, decimals }, forms, telling.language));
};

const enoughForms = (language: Language, forms: readonly string[]): Because | undefined => {
  const counts = formCounts(language);
  return counts.includes(forms.length)
    ? undefined
    : because('form-count', {
        counts: counts.join(' / '),
        language: language.name,
        forms: language.plural.forms.join(', '),
        count: forms.length,
      });
};

const known = (cause: Cause, name: string | undefined, among: readonly string[]): Because | undefined =>
  name === undefined || among.includes(name) ? undefined : because(cause, { name, known: among.join(', ') });

const ofPeriods = ({ dimensions }: Indicator): boolean => dimensions.at(-1) === PERIOD;

const WHEN = 'year-ago';
const WHOLE = 'by-name';
const formsIn = (names: readonly string[]): readonly string[] =>
  names.filter((name) => name !== WHEN && name !== WHOLE);

export const HELPERS: readonly Helper[] = [
  /** {{figure "external.arrivals"}}: the figure as the language prints it; {{figure "cis.arrivals.share" "accusative"}}: «81,8%-ды». */
  {
    name: 'figure',
    takes: 'figure',
    say: ({ telling, figure }, id = '', form = '') => {
      const run = figureRun(inProse(figure(id)), telling);
      return run.kind === 'figure' ? [{ ...run, text: withEnding(run.text, form, telling.language) }] : [run];
    },
    judge: ({ endings }, _, form) => known('no-ending', form, Object.keys(endings?.cases ?? {})),
  },
  /** {{noun "external.arrivals" "person" "people"}}: the noun that the number asks for, its forms in the order of the language. */
  { name: 'noun', takes: 'figure', say: agreeing, judge: (language, _, ...forms) => enoughForms(language, forms) },
  /** {{verb "external.arrivals" "прибыл" "прибыло" "прибыло"}}: the same for a verb. */
  { name: 'verb', takes: 'figure', say: agreeing, judge: (language, _, ...forms) => enoughForms(language, forms) },
  /** {{count "interregional.gaining.count" "territory" "territories"}}: «four territories», small numbers in words. */
  {
    name: 'count',
    takes: 'figure',
    say: (told, id = '', ...more) => {
      const { cardinals } = told.telling.language;
      const [asked, ...rest] = more;
      const inCase = asked !== undefined && asked in cardinals;
      const counted = told.figure(id);
      const value = countsAs(counted.value);
      const words = inCase ? cardinals[asked] : Object.values(cardinals)[0];
      const said = typeof value === 'number' ? words?.[value] : undefined;
      const run: Inline =
        said === undefined ? figureRun(inProse(counted), told.telling) : { kind: 'figure', id: counted.id, text: said };
      return [run, ...text(' '), ...agreeing(told, id, ...(inCase ? rest : more))];
    },
    judge: (language, _, ...more) =>
      enoughForms(language, more[0] !== undefined && more[0] in language.cardinals ? more.slice(1) : more),
  },
  /**
   * {{period}}, {{period "in"}}, {{period "year-ago" "of"}}: «January–December 2025» in a form; «In» with a capital begins a
   * sentence; "by-name" says quarters and years by their names.
   */
  {
    name: 'period',
    takes: 'period',
    say: ({ telling }, ...names) => {
      const period = names.includes(WHEN) ? yearsAgo(telling.period) : telling.period;
      const [form = 'name'] = formsIn(names);
      const named = names.includes(WHOLE) ? NAMED_STRETCHES : telling.named;
      const said = formatPeriod(period, telling.language, form.toLowerCase(), named);
      return text(form === form.toLowerCase() ? said : capitalised(said));
    },
    judge: ({ periods }, ...names) => known('no-period-form', formsIn(names)[0]?.toLowerCase(), Object.keys(periods)),
  },
  /** {{year "year-ago"}}: «2024». */
  {
    name: 'year',
    takes: 'period',
    say: ({ telling }, which) => text(String(which === WHEN ? telling.period.year - 1 : telling.period.year)),
  },
  /** {{changed "external.arrivals.change"}}: «fell by 20.7%», «were 2.3 times as high»; {{changed "…" "neuter"}}: «уменьшилось на 20,7%». */
  {
    name: 'changed',
    takes: 'figure',
    say: (told, id = '', agreement = '') => {
      const said = changeIn(told, id);
      return changeSaid(WORDS[said.kind], said, told.telling.language, agreement);
    },
    judge: ({ change: words }, _, agreement = '') =>
      Object.values(WORDS)
        .map((word) => words[word])
        .flatMap((word) => (typeof word === 'string' ? [] : [known('no-agreement', agreement, Object.keys(word))]))
        .find((cause) => cause !== undefined),
  },
  /** {{by "external.departures.change"}}: «by 40.5%», after a verb that has been said already. */
  {
    name: 'by',
    takes: 'figure',
    say: (told, id = '') => {
      const said = changeIn(told, id);
      return 'size' in said ? bySize(said.size, told.telling.language) : [];
    },
  },
  /** {{places "interregional.gaining"}}: «the cities of Astana (87,459) and Shymkent (15,130), and Almaty region (33,126)». */
  {
    name: 'places',
    takes: 'indicator',
    say: ({ telling, indicator }, id = '', form) => {
      const selection = indicator(id);
      return ofPeriods(selection)
        ? periodList(selection, form ?? 'name', telling, true)
        : places(selection, form, telling);
    },
    judge: ({ places: { cases }, 'month-lists': months = {} }, _, form) =>
      form !== undefined && form.toLowerCase() in months
        ? undefined
        : known('no-case-of-places', form, [...Object.keys(cases), ...Object.keys(months)]),
  },
  /** {{place "interregional.net/71" "in"}}: the name of the territory, country or group that a figure is of. */
  {
    name: 'place',
    takes: 'figure',
    say: ({ telling, figure, indicator }, id = '', form = 'name') => {
      const dimension = indicator(id.split('/')[0] ?? '').dimensions.at(-1) ?? '';
      return text(nameOf(figure(id).codes[dimension] ?? '', dimension, form, telling));
    },
  },
  /**
   * {{list "interregional.gaining" "genitive"}}: the names alone, joined as the language joins them; of months
   * {{list "external.busiest-months" "in"}}: «in March, April and May».
   */
  {
    name: 'list',
    takes: 'indicator',
    say: ({ telling, indicator }, id = '', form = 'name') => {
      const selection = indicator(id);
      if (ofPeriods(selection)) return periodList(selection, form, telling, false);
      const { dimensions, cells } = selection;
      const dimension = dimensions.at(-1) ?? '';
      return listed(
        cells.map(({ codes }) => text(nameOf(codes[dimension] ?? '', dimension, form, telling))),
        'and',
        telling,
      );
    },
  },
  /** {{vintage-of "external.arrivals@year-ago"}}: «February 2025», when the figure was published; {{vintage-of "…" "in"}}. */
  {
    name: 'vintage-of',
    takes: 'figure',
    say: ({ telling, figure }, id = '', form = 'name') =>
      text(formatVintage(vintageOf(figure(id)), telling.language, form)),
    judge: ({ periods }, _, form) => known('no-period-form', form, Object.keys(periods)),
  },
  /** {{ref "main-indicators"}}: «Table 1»; {{ref "main-indicators" "prepositional"}}: «таблице 1». The number is set when all is numbered. */
  {
    name: 'ref',
    takes: 'printed',
    say: ({ telling, exhibit }, target = '', form = 'name') => {
      const { references, words } = telling.language;
      const kind = exhibit(target);
      const said = references?.[form.toLowerCase()]?.[kind] ?? words[kind] ?? NUMBER;
      return [{ kind: 'reference', target, text: form === form.toLowerCase() ? said : capitalised(said) }];
    },
    judge: ({ references }, _, form) =>
      known('no-form-of-reference', form?.toLowerCase(), Object.keys(references ?? { name: {} })),
  },
  /** {{file "xlsx"}}: the file name of another edition, for links. */
  { name: 'file', takes: 'edition', say: ({ telling }, edition = '') => text(telling.files[edition] ?? '') },
  /** {{stated "2 309" source="…"}}: a number from outside, printed as it is written, its groups kept together; its source is kept on record. */
  {
    name: 'stated',
    takes: 'nothing',
    say: ({ telling: { language } }, value = '', source = '') => [
      { kind: 'text', text: numberTyped(value, language), stated: source },
    ],
  },
  /** {{literal "1,000"}}: a number that belongs to the words: the year of a law, the base of a rate. */
  {
    name: 'literal',
    takes: 'nothing',
    say: ({ telling: { language } }, value = '') => text(numberTyped(value, language)),
  },
  ...QUESTIONS,
];
