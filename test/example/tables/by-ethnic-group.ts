import { codesOf, directions } from '../codes.ts';
import { valueOf } from '../figures.ts';
import type { Issue } from '../issue.ts';
import { ethnicGroups } from '../labels.ts';
import { type Block, difference, figure, sum } from '../sheet/block.ts';
import { directionWords, lines, mapWords, perCentOfTotal, persons, total, words } from '../words.ts';
import { titled } from './cells.ts';
import { perCent } from './per-cent.ts';

/** Table 6: persons and per cent in one table; the unit stands in the head. */
export function byEthnicGroup(issue: Issue): Block {
  const { figures } = issue;
  const period = String(issue.year);
  const of = (ethnic?: string): readonly number[] =>
    directions.map((direction) =>
      valueOf(figures, codesOf('external', direction, period, ethnic === undefined ? {} : { ethnic })),
    );
  const [allArrivals = 0, allDepartures = 0, allNet = 0] = of();
  const groups = ethnicGroups.filter(({ code }) => code !== 'other');
  const bySize = groups.toSorted((one, other) => (of(other.code)[0] ?? 0) - (of(one.code)[0] ?? 0));
  const listed = [...bySize, ...ethnicGroups.filter(({ code }) => code === 'other')];
  const all: readonly [number, number] = [1, listed.length];
  const pair = [{ text: lines(persons) }, { text: lines(perCentOfTotal), decimals: 1 as const }];
  const title = words(
    'Сыртқы көші-қон жекелеген этностар бойынша',
    'Внешняя миграция по отдельным этносам',
    'External migration by ethnic group',
  );
  return {
    title: titled(6, title, issue.year),
    heads: [
      { text: lines(directionWords.arrivals), under: pair },
      { text: lines(directionWords.departures), under: pair },
      { text: lines(mapWords((text, language) => `${text}, ${persons[language]}`, directionWords.net)) },
    ],
    rows: [
      {
        stub: total.kk,
        bold: true,
        cells: [sum(allArrivals, all), 100, sum(allDepartures, all), 100, difference(allNet, 0, 2)],
      },
      ...listed.map(({ code, kk }) => {
        const [arrivals = 0, departures = 0, net = 0] = of(code);
        const share = [perCent(arrivals, allArrivals), perCent(departures, allDepartures)];
        return { stub: kk, cells: [arrivals, share[0] ?? 0, departures, share[1] ?? 0, net].map(figure) };
      }),
    ],
    notes: [],
  };
}
