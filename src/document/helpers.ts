import { vintageOf } from '../indicators/base.ts';
import type { Indicator, Figure } from '../indicators/indicator.ts';
import type { Status } from '../definition/office.ts';
import { formatPeriod, formatVintage } from '../language/format.ts';
import { yearsAgo } from '../period/period.ts';
import { countsAs, decimalOf, number } from '../value/value.ts';
import { fillInline } from './holes.ts';
import type { Inline } from './tree.ts';
import { byKind, changeOf, figureRun, nameOf, type Change, type Telling } from './words.ts';

/** What the first argument of a helper names, so that the template can be judged before it is run. */
type Takes = 'figure' | 'indicator' | 'figures' | 'nothing' | 'period' | 'edition';

export type Told = {
  readonly telling: Telling;
  readonly figure: (id: string) => Figure;
  readonly indicator: (id: string) => Indicator;
};

/** A helper of the templates: yields runs of text, or a truth for {{#if (…)}}. */
export type Helper = {
  readonly name: string;
  readonly takes: Takes;
  readonly say?: (told: Told, ...names: readonly string[]) => readonly Inline[];
  readonly ask?: (told: Told, ...names: readonly string[]) => boolean;
};

const text = (value: string): readonly Inline[] => [{ kind: 'text', text: value }];
const change = ({ telling, figure }: Told, id: string): Change => changeOf(figure(id), telling);
const size = (figure: Figure): number => decimalOf(countsAs(figure.value) ?? 0).cmp(0);
/** Within a sentence nil is 0: an en dash would read as punctuation. */
const inProse = (figure: Figure): Figure => {
  const counted = countsAs(figure.value);
  return counted === undefined ? figure : { ...figure, value: number(counted) };
};
const DIRECTIONS: Readonly<Record<Change['kind'], 'up' | 'down' | 'level' | undefined>> = {
  rose: 'up',
  times: 'up',
  fell: 'down',
  unchanged: 'level',
  none: undefined,
};

export const HELPERS: readonly Helper[] = [
  /** {{figure "external.arrivals"}}: the figure as the language prints it. */
  { name: 'figure', takes: 'figure', say: ({ telling, figure }, id = '') => [figureRun(inProse(figure(id)), telling)] },
  /** {{noun "external.arrivals" "person" "people"}}: the noun that the number asks for. */
  {
    name: 'noun',
    takes: 'figure',
    say: ({ figure }, id = '', one = '', other = '') => text(isOne(figure(id)) ? one : other),
  },
  /** {{count "interregional.gaining.count" "territory" "territories"}}: «four territories», small numbers in words. */
  {
    name: 'count',
    takes: 'figure',
    say: ({ telling, figure }, id = '', one = '', other = '') => {
      const counted = figure(id);
      const value = countsAs(counted.value);
      const words = typeof value === 'number' ? telling.language['ordinals-below-ten'][value] : undefined;
      const run: Inline =
        words === undefined ? figureRun(counted, telling) : { kind: 'figure', id: counted.id, text: words };
      return [run, ...text(` ${value === 1 ? one : other}`)];
    },
  },
  /** {{period}} or {{period "year-ago"}}: «January–December 2025». */
  {
    name: 'period',
    takes: 'period',
    say: ({ telling }, which) =>
      text(formatPeriod(which === 'year-ago' ? yearsAgo(telling.period) : telling.period, telling.language)),
  },
  /** {{year "year-ago"}}: «2024». */
  {
    name: 'year',
    takes: 'period',
    say: ({ telling }, which) => text(String(which === 'year-ago' ? telling.period.year - 1 : telling.period.year)),
  },
  /** {{changed "external.arrivals.change"}}: «fell by 20.7%», «were 2.3 times as high», «were unchanged». */
  {
    name: 'changed',
    takes: 'figure',
    say: (told, id = '') => {
      const words = told.telling.language.change;
      const said = change(told, id);
      if (said.kind === 'none') return text(words['not-applicable']);
      if (said.kind === 'unchanged') return text(words.unchanged);
      return fillInline(words[said.kind], { [said.kind === 'times' ? 'times' : 'size']: [said.run] });
    },
  },
  /** {{by "external.departures.change"}}: «by 40.5%», after a verb that has been said already. */
  {
    name: 'by',
    takes: 'figure',
    say: (told, id = '') => {
      const said = change(told, id);
      return 'run' in said ? fillInline(told.telling.language.change.size, { size: [said.run] }) : [];
    },
  },
  /** {{places "interregional.gaining"}}: «the cities of Astana (87,459) and Shymkent (15,130), and Almaty region (33,126)». */
  { name: 'places', takes: 'indicator', say: ({ telling, indicator }, id = '') => places(indicator(id), telling) },
  /** {{vintage-of "external.arrivals@year-ago"}}: «February 2025», when the figure was published. */
  {
    name: 'vintage-of',
    takes: 'figure',
    say: ({ telling, figure }, id = '') => text(formatVintage(vintageOf(figure(id)), telling.language)),
  },
  /** {{file "xlsx"}}: the file name of another edition, for links. */
  { name: 'file', takes: 'edition', say: ({ telling }, edition = '') => text(telling.files[edition] ?? '') },
  /** {{stated "2 309" source="…"}}: a number from outside, printed as it is written; its source is kept on record. */
  {
    name: 'stated',
    takes: 'nothing',
    say: (_, value = '', source = '') => [{ kind: 'text', text: value, stated: source }],
  },
  /** {{literal "1,000"}}: a number that belongs to the words: the year of a law, the base of a rate. */
  { name: 'literal', takes: 'nothing', say: (_, value = '') => text(value) },
  { name: 'negative', takes: 'figure', ask: ({ figure }, id = '') => size(figure(id)) < 0 },
  { name: 'zero', takes: 'figure', ask: ({ figure }, id = '') => countsAs(figure(id).value) === 0 },
  { name: 'one', takes: 'figure', ask: ({ figure }, id = '') => countsAs(figure(id).value) === 1 },
  /** The figure has a number: it is neither confidential nor unknown. */
  { name: 'known', takes: 'figure', ask: ({ figure }, id = '') => countsAs(figure(id).value) !== undefined },
  /** A rate of a part of the year, converted to a full year: the text says so. */
  {
    name: 'annualised',
    takes: 'figure',
    ask: ({ figure }, id = '') => {
      const { lineage } = figure(id);
      return lineage.kind === 'operation' && lineage.annualised === true;
    },
  },
  /** Both changes have the same direction and are said in per cent: one verb may govern both. */
  {
    name: 'together',
    takes: 'figures',
    ask: (told, a = '', b = '') => {
      const [one, other] = [change(told, a).kind, change(told, b).kind];
      return one === other && (one === 'rose' || one === 'fell');
    },
  },
  /** The changes go different ways (up, down, level): «while» parts them. */
  {
    name: 'apart',
    takes: 'figures',
    ask: (told, a = '', b = '') => DIRECTIONS[change(told, a).kind] !== DIRECTIONS[change(told, b).kind],
  },
  { name: 'level', takes: 'figure', ask: (told, id = '') => change(told, id).kind === 'unchanged' },
  { name: 'multiple', takes: 'figure', ask: (told, id = '') => change(told, id).kind === 'times' },
  { name: 'comparable', takes: 'figure', ask: (told, id = '') => change(told, id).kind !== 'none' },
  { name: 'preliminary', takes: 'nothing', ask: ({ telling }) => telling.settings?.status === 'preliminary' },
  /** Last year's figure is of the same stage as this year's, not revised since. */
  {
    name: 'same-stage',
    takes: 'figure',
    ask: ({ telling, figure }, id = '') => vintageOf(figure(id)) === telling.settings?.['year-ago-vintage'],
  },
  /** {{#if (status "external.arrivals@year-ago" "revised")}}: how final the figure was when it was published. */
  {
    name: 'status',
    takes: 'figure',
    ask: ({ telling, figure }, id = '', wanted = '') => statusOf(figure(id), telling) === wanted,
  },
];

function isOne({ value }: Figure): boolean {
  const counted = countsAs(value);
  return counted === 1 || counted === -1;
}

function places(indicator: Indicator, telling: Telling): readonly Inline[] {
  const { language } = telling;
  const [dimension = ''] = indicator.dimensions;
  const groups = byKind(indicator, telling).map(({ kind, figures }) => {
    const style = language.places[kind] ?? { one: '{names}', many: '{names}', form: 'name' };
    const names = figures.map((figure): readonly Inline[] => [
      ...text(`${nameOf(figure.codes[dimension] ?? '', dimension, style.form, telling)} (`),
      figureRun(figure, telling),
      ...text(')'),
    ]);
    return {
      long: figures.length > 1,
      runs: fillInline(figures.length === 1 ? style.one : style.many, { names: listed(names, telling, false) }),
    };
  });
  return listed(
    groups.map(({ runs }) => runs),
    telling,
    groups.some(({ long }) => long),
  );
}

/** «a, b and c»; where a member is a list itself, «a, b and c, and d». */
function listed(items: readonly (readonly Inline[])[], { language }: Telling, long: boolean): readonly Inline[] {
  return items.flatMap((item, index) => {
    if (index === 0) return item;
    const last = index === items.length - 1;
    return [...text(last ? language.list[long ? 'and-long' : 'and'] : language.list.comma), ...item];
  });
}

/** Where nothing is known of its vintage: last year's figures of the same stage are as final as this year's, others were revised. */
function statusOf(figure: Figure, { settings }: Telling): Status | undefined {
  if (figure.status !== undefined || settings === undefined) return figure.status;
  const vintage = vintageOf(figure);
  return [settings.vintage, settings['year-ago-vintage']].includes(vintage) ? settings.status : 'revised';
}
