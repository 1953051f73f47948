import { type Direction, type Flow, codesOf, country, monthPeriod } from '../codes.ts';
import { type Figures, has, valueOf } from '../figures.ts';
import { type Label, territoryCodes, territoryRows } from '../labels.ts';
import { monthWords } from '../month-words.ts';
import { type Block, type Cell, type Head, figure, sum } from '../sheet/block.ts';
import { type Words, directionWords, flowWords, lines, mapWords, persons, words } from '../words.ts';

export type Series = { readonly flow: Flow; readonly direction: Direction; readonly by: 'year' | 'month' };

const ending = {
  year: words('жылдар бойынша', 'по годам', 'by year'),
  month: words('айлар бойынша', 'по месяцам', 'by month'),
};
const preliminaryYears = words(
  '* Алдын ала деректер; 2024 жылғы деректер де алдын ала',
  'Предварительные данные; данные за 2024 год также предварительные',
  'Preliminary data; the figures of 2024 are preliminary as well',
);
const formedNote = words(
  '¹⁾ 08.06.2022 құрылған; 2022 жылға дейін деректер Шығыс Қазақстан, Алматы және Қарағанды облыстарында көрсетілген',
  'Образованы 08.06.2022; до 2022 года данные учтены в Восточно-Казахстанской, Алматинской и Карагандинской областях',
  'Formed on 08.06.2022; before 2022 counted in East Kazakhstan, Almaty and Karaganda regions',
);
const southNote = words(
  '²⁾ 2018 жылға дейін – Шымкентпен қоса Оңтүстік Қазақстан облысы (19.06.2018 бөлінген)',
  'До 2018 года – Южно-Казахстанская область вместе с Шымкентом (разделена 19.06.2018)',
  'Before 2018 South Kazakhstan region with Shymkent (divided on 19.06.2018)',
);
const marks: Readonly<Record<string, string>> = { 10: '¹⁾', 33: '¹⁾', 62: '¹⁾', 61: '²⁾', 79: '²⁾' };
const cap = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const yearHead = (year: number): string | number => (year === 2025 ? '2025*' : year);

/** «Барлық ағындар – келгендер, жылдар бойынша»: the title names flow, direction and step. */
export function seriesTitle({ flow, direction, by }: Series): Words {
  return mapWords(
    (text, language) => `${cap(text)} – ${directionWords[direction][language]}, ${ending[by][language]}`,
    flowWords[flow],
  );
}

/** One series by territory: 2000 … 2025, or the months of two years. */
export function seriesBlock(series: Series, figures: Figures): Block {
  const yearly = series.by === 'year';
  const periods = yearly ? years(2000, 2025).map(String) : [2024, 2025].flatMap(monthsOf);
  return {
    title: seriesTitle(series),
    unit: persons,
    heads: yearly ? years(2000, 2025).map((year) => ({ text: yearHead(year) })) : [2024, 2025].map(monthHead),
    rows: territoryRows.map((territory) => ({
      stub: yearly ? `${territory.kk}${marks[territory.code] ?? ''}` : territory.kk,
      bold: territory.code === country,
      cells: periods.map((period) => cellOf(series, figures, period, territory)),
    })),
    notes: yearly ? [preliminaryYears, formedNote, southNote] : [preliminaryYears],
  };
}

function cellOf({ flow, direction }: Series, figures: Figures, period: string, { code }: Label): Cell {
  const codes = codesOf(flow, direction, period, { territory: code });
  if (!has(figures, codes)) return '...';
  const value = valueOf(figures, codes);
  const added = code === country && direction !== 'net' && (flow === 'external' || flow === 'internal');
  return added ? sum(value, [1, territoryCodes.length]) : figure(value);
}

const years = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at);
const monthsOf = (year: number): readonly string[] => monthWords.map((_, at) => monthPeriod(year, at + 1));
const monthHead = (year: number): Head => ({
  text: yearHead(year),
  under: monthWords.map((month) => ({ text: lines(month) })),
});
