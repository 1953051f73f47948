import type { Status } from '../definition/office.ts';
import { vintageOf } from '../indicators/base.ts';
import type { Figure } from '../indicators/indicator.ts';
import { countsAs, decimalOf } from '../value/value.ts';
import type { Change } from './change.ts';
import { changeIn, type Helper } from './helper.ts';
import type { Telling } from './words.ts';

const size = (figure: Figure): number => decimalOf(countsAs(figure.value) ?? 0).cmp(0);

const DIRECTIONS: Readonly<Record<Change['kind'], 'up' | 'down' | 'level' | undefined>> = {
  rose: 'up',
  times: 'up',
  fell: 'down',
  unchanged: 'level',
  none: undefined,
};
/** What {{#if (…)}} may ask. */
export const QUESTIONS: readonly Helper[] = [
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
  /** The sign of a figure is the opposite of another's: a net that was positive a year ago. */
  {
    name: 'turned',
    takes: 'figures',
    ask: ({ figure }, id = '', earlier = '') => size(figure(id)) * size(figure(earlier)) < 0,
  },
  /** Both changes have the same direction and are said in per cent: one verb may govern both. */
  {
    name: 'together',
    takes: 'figures',
    ask: (told, a = '', b = '') => {
      const [one, other] = [changeIn(told, a).kind, changeIn(told, b).kind];
      return one === other && (one === 'rose' || one === 'fell');
    },
  },
  /** The changes go different ways (up, down, level): «while» parts them. */
  {
    name: 'apart',
    takes: 'figures',
    ask: (told, a = '', b = '') => DIRECTIONS[changeIn(told, a).kind] !== DIRECTIONS[changeIn(told, b).kind],
  },
  { name: 'level', takes: 'figure', ask: (told, id = '') => changeIn(told, id).kind === 'unchanged' },
  { name: 'multiple', takes: 'figure', ask: (told, id = '') => changeIn(told, id).kind === 'times' },
  { name: 'comparable', takes: 'figure', ask: (told, id = '') => changeIn(told, id).kind !== 'none' },
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

/** Where nothing is known of its vintage: last year's figures of the same stage are as final as this year's, others were revised. */
function statusOf(figure: Figure, { settings }: Telling): Status | undefined {
  if (figure.status !== undefined || settings === undefined) return figure.status;
  const vintage = vintageOf(figure);
  return [settings.vintage, settings['year-ago-vintage']].includes(vintage) ? settings.status : 'revised';
}
