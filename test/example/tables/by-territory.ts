import type { Issue } from '../issue.ts';
import type { Block, Head } from '../sheet/block.ts';
import { flowWords, flowsNote, lines, ofWhich, persons, preliminary, total, words } from '../words.ts';
import { byTerritory, continued, directionHeads, grossHeads, markNote, periodHead, titled } from './cells.ts';

/** Table 2: all flows, this year and the year before side by side. */
export function allFlows(issue: Issue): Block {
  const years = [issue.year, issue.year - 1];
  const title = words('Барлық ағындар бойынша көші-қон', 'Миграция по всем потокам', 'All flows by territory');
  return {
    title: titled(2, title, issue.year),
    unit: persons,
    heads: years.map((year) => ({ text: periodHead(issue, year), under: directionHeads })),
    rows: byTerritory(
      years.map((year) => ({ flow: 'all', period: String(year), net: true })),
      issue.figures,
    ),
    notes: [flowsNote, ...markNote(issue)],
  };
}

const cap = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const capLines = lines({ kk: total.kk, ru: cap(total.ru), en: cap(total.en) });

/** Table 3: three levels of heads; the year before is a second block. */
export function external(issue: Issue): readonly Block[] {
  const title = words(
    'Сыртқы көші-қон өңірлер бойынша',
    'Внешняя миграция по регионам',
    'External migration by territory',
  );
  const heads: readonly Head[] = [
    { text: capLines, under: directionHeads },
    {
      text: lines(ofWhich),
      under: [
        { text: lines(flowWords.cis), under: directionHeads },
        { text: lines(flowWords.other), under: directionHeads },
      ],
    },
  ];
  const rows = (year: number): Block['rows'] =>
    byTerritory(
      (['external', 'cis', 'other'] as const).map((flow) => ({ flow, period: String(year), net: true })),
      issue.figures,
    );
  return blocks(issue, (year) => ({
    title: titled(3, title, year),
    unit: persons,
    heads,
    rows: rows(year),
    notes: [],
  }));
}

/** Table 4: within regions arrivals are departures, so there is no net column. */
export function internal(issue: Issue): readonly Block[] {
  const title = words(
    'Ішкі көші-қон өңірлер бойынша',
    'Внутренняя миграция по регионам',
    'Internal migration by territory',
  );
  const heads: readonly Head[] = [
    { text: capLines, under: directionHeads },
    { text: lines(flowWords.interregional), under: directionHeads },
    { text: lines(flowWords.intraregional), under: grossHeads },
  ];
  const rows = (year: number): Block['rows'] =>
    byTerritory(
      (['internal', 'interregional', 'intraregional'] as const).map((flow) => ({
        flow,
        period: String(year),
        net: flow !== 'intraregional',
      })),
      issue.figures,
    );
  return blocks(issue, (year) => ({
    title: titled(4, title, year),
    unit: persons,
    heads,
    rows: rows(year),
    notes: [],
  }));
}

function blocks(issue: Issue, block: (year: number) => Block): readonly Block[] {
  const before = block(issue.year - 1);
  const notes = issue.marked ? [preliminary] : [];
  return [block(issue.year), { ...before, title: continued(before.title), notes }];
}
