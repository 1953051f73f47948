import { type Direction, type Flow, codesOf } from '../codes.ts';
import { valueOf } from '../figures.ts';
import type { Issue } from '../issue.ts';
import { type Block, type Cell, type Row, difference } from '../sheet/block.ts';
import { correspondingWords, flowWords, lines, ofWhichStub, persons, words } from '../words.ts';
import { added, directionHeads, grossHeads, markNote, periodHead, titled, typed } from './cells.ts';
import { perCent } from './per-cent.ts';

const inside = (of: Row): Row => ({ ...of, indent: 1 });
const ofWhich: Row = { stub: ofWhichStub, cells: [] };

/** Table 1: flows by period and direction, with the index of the year before, which is no change. */
export function mainIndicators(issue: Issue): Block {
  const { year, figures } = issue;
  const index = (flow: Flow, direction: Direction): Cell =>
    perCent(
      valueOf(figures, codesOf(flow, direction, String(year))),
      valueOf(figures, codesOf(flow, direction, String(year - 1))),
    );
  const row = (flow: Flow, groups: (period: string, at: number) => readonly Cell[]): Row => ({
    stub: flowWords[flow].kk,
    cells: [
      ...groups(String(year), 0),
      ...groups(String(year - 1), 3),
      index(flow, 'arrivals'),
      index(flow, 'departures'),
    ],
  });
  const plain = (flow: Flow): Row => row(flow, (period) => typed(figures, flow, period));
  const withNet = (flow: Flow): Row =>
    row(flow, (period, at) => {
      const net = valueOf(figures, codesOf(flow, 'net', period));
      return [...typed(figures, flow, period).slice(0, 2), difference(net, at, at + 1)];
    });
  const title = words(
    'Көші-қонның негізгі көрсеткіштері',
    'Основные показатели миграции населения',
    'Main indicators of migration',
  );
  return {
    title: titled(1, title, year),
    unit: persons,
    heads: [
      { text: periodHead(issue, year), under: directionHeads },
      { text: periodHead(issue, year - 1), under: directionHeads },
      { text: lines(correspondingWords(year - 1)), under: grossHeads.map((head) => ({ ...head, decimals: 1 })) },
    ],
    rows: [
      { ...row('all', (period, at) => added(figures, 'all', period, at, [1, 1], [5, 5])), bold: true },
      withNet('external'),
      ofWhich,
      inside(withNet('cis')),
      inside(withNet('other')),
      plain('internal'),
      ofWhich,
      inside(plain('interregional')),
      inside(plain('intraregional')),
    ],
    notes: markNote(issue),
  };
}
