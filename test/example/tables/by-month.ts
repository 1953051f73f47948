import { type Direction, type Flow, codesOf, cumulatedPeriod, monthPeriod } from '../codes.ts';
import { valueOf } from '../figures.ts';
import type { Issue } from '../issue.ts';
import { monthWords } from '../month-words.ts';
import { type Block, type Head, difference, figure } from '../sheet/block.ts';
import { directionWords, flowWords, inMonth, lines, persons, sinceJanuary, words } from '../words.ts';
import { titled } from './cells.ts';

const pair: readonly Head[] = [{ text: lines(inMonth) }, { text: lines(sinceJanuary) }];
const movesHead = words('келгендер = кеткендер', 'прибыло = выбыло', 'arrivals = departures');
const measures: readonly (readonly [Flow, Direction])[] = [
  ['external', 'arrivals'],
  ['external', 'departures'],
  ['external', 'net'],
  ['internal', 'arrivals'],
];

/** Table 7: the month and January to the month side by side; internal arrivals are the country's departures. */
export function byMonth(issue: Issue): Block {
  const { year, figures } = issue;
  const title = words(
    'Сыртқы және ішкі көші-қон айлар бойынша',
    'Внешняя и внутренняя миграция по месяцам',
    'External and internal migration by month',
  );
  return {
    title: titled(7, title, year),
    unit: persons,
    heads: [
      {
        text: lines(flowWords.external),
        under: (['arrivals', 'departures', 'net'] as const).map((direction) => ({
          text: lines(directionWords[direction]),
          under: pair,
        })),
      },
      { text: lines(flowWords.internal), under: [{ text: lines(movesHead), under: pair }] },
    ],
    rows: monthWords.map(({ kk }, at) => ({
      stub: kk,
      cells: measures.flatMap(([flow, direction], measure) =>
        [monthPeriod(year, at + 1), cumulatedPeriod(year, at + 1)].map((period, column) => {
          const value = valueOf(figures, codesOf(flow, direction, period));
          return measure === 2 ? difference(value, column, column + 2) : figure(value);
        }),
      ),
    })),
    notes: [],
  };
}
