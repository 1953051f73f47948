import { type Codes, type Flow, codesOf, country, directions } from '../codes.ts';
import { type Figures, valueOf } from '../figures.ts';
import type { Issue } from '../issue.ts';
import { territoryCodes, territoryRows } from '../labels.ts';
import { januaryToDecember } from '../month-words.ts';
import { type Cell, type Head, type Row, difference, figure, sum } from '../sheet/block.ts';
import { type Words, directionWords, lines, mapWords, preliminary } from '../words.ts';

type Of = Partial<Pick<Codes, 'territory' | 'partner' | 'ethnic'>>;
const mark = '¹⁾';

export const directionHeads: readonly Head[] = directions.map((direction) => ({
  text: lines(directionWords[direction]),
}));
export const grossHeads = directionHeads.slice(0, 2);

/** Arrivals, departures and net, as typed. */
export function typed(figures: Figures, flow: Flow, period: string, of: Of = {}): readonly Cell[] {
  return directions.map((direction) => figure(valueOf(figures, codesOf(flow, direction, period, of))));
}

/** Arrivals and departures added up over ranges of rows, the net their difference; `at` is the column of arrivals. */
export function added(
  figures: Figures,
  flow: Flow,
  period: string,
  at: number,
  ...rows: readonly (readonly [number, number])[]
): readonly Cell[] {
  const [arrivals = 0, departures = 0, net = 0] = directions.map((direction) =>
    valueOf(figures, codesOf(flow, direction, period)),
  );
  return [sum(arrivals, ...rows), sum(departures, ...rows), difference(net, at, at + 1)];
}

/** The country first, its figures formulas over the rows below it. */
export function byTerritory(
  columns: readonly { readonly flow: Flow; readonly period: string; readonly net: boolean }[],
  figures: Figures,
): readonly Row[] {
  return territoryRows.map(({ code, kk }) => {
    let at = 0;
    const cells = columns.flatMap(({ flow, period, net }) => {
      const group =
        code === country
          ? added(figures, flow, period, at, [1, territoryCodes.length])
          : typed(figures, flow, period, { territory: code });
      const shown = net ? group : group.slice(0, 2);
      at += shown.length;
      return shown;
    });
    return { stub: kk, bold: code === country, cells };
  });
}

/** The head of a period; the year before carries the mark of preliminary data. */
export function periodHead(issue: Issue, year: number): string {
  const period = januaryToDecember(year);
  return lines(issue.marked && year < issue.year ? mapWords((text) => `${text}${mark}`, period) : period);
}

export function titled(number: number, title: Words, year: number): Words {
  const period = januaryToDecember(year);
  const whole = mapWords((text, language) => `${text}, ${period[language]}`, title);
  return { ...whole, kk: `${number}. ${whole.kk}` };
}

export const continued = (title: Words): Words => ({
  kk: `${title.kk} (жалғасы)`,
  ru: `${title.ru} (продолжение)`,
  en: `${title.en} (continued)`,
});

/** «1) алдын ала деректер», where a head carries the mark. */
export function markNote({ marked }: Issue): readonly Words[] {
  return marked ? [{ ...preliminary, kk: `${mark} ${preliminary.kk}` }] : [];
}
