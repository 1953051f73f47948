import type { Issue } from '../issue.ts';
import { type Label, cisCountries, notStated, otherCountries } from '../labels.ts';
import type { Block, Row } from '../sheet/block.ts';
import { flowWords, persons, total, ukraineNote, words } from '../words.ts';
import { added, directionHeads, markNote, periodHead, titled, typed } from './cells.ts';

/** Table 5: countries in the order of the Kazakh alphabet under their groups. */
export function byCountry(issue: Issue): Block {
  const { year, figures } = issue;
  const periods = [String(year), String(year - 1)];
  const countries = (list: readonly Label[]): readonly Row[] =>
    list.map(({ code, kk }) => ({
      stub: kk,
      indent: 1,
      cells: periods.flatMap((period) => typed(figures, 'external', period, { partner: code })),
    }));
  const group = (flow: 'external' | 'cis' | 'other', ...rows: readonly (readonly [number, number])[]): Row => ({
    stub: flow === 'external' ? total.kk : flowWords[flow].kk,
    bold: true,
    cells: periods.flatMap((period, at) => added(figures, flow, period, 3 * at, ...rows)),
  });
  const cis = 1;
  const other = cis + cisCountries.length + 1;
  const unknown = other + otherCountries.length + 1;
  const title = words('Сыртқы көші-қон елдер бойынша', 'Внешняя миграция по странам', 'External migration by country');
  return {
    title: titled(5, title, year),
    unit: persons,
    heads: [year, year - 1].map((of) => ({ text: periodHead(issue, of), under: directionHeads })),
    rows: [
      group('external', [cis, cis], [other, other], [unknown, unknown]),
      group('cis', [cis + 1, other - 1]),
      ...countries(cisCountries),
      group('other', [other + 1, unknown - 1]),
      ...countries(otherCountries),
      ...countries(notStated).map(({ stub, cells }) => ({ stub, cells })),
    ],
    notes: [ukraineNote, ...markNote(issue)],
  };
}
