import { pack } from '../../language/packs.ts';
import { numbersOf, type Numbers } from './charts.ts';
import type { Editions } from './editions.ts';
import type { Picture } from './said.ts';
import { differsInXlsx } from './xlsx.ts';

/** What the spreadsheet has otherwise than the printed tables. */
export const inXlsx = ({ xlsx, docx }: Editions, language: string): readonly string[] =>
  differsInXlsx(xlsx, docx.tables, pack(language));

/** The charts of the PDF by the data it carries: those whose first field is empty. */
export const chartsInPdf = ({ pdf }: Editions): readonly Numbers[] =>
  [...pdf.data.values()].flatMap(([heads = [], ...rows]) => (heads[0] === '' ? [numbersOf(heads, rows)] : []));

/** The maps of Word, and those pictures of the PDF that say the same to those who cannot see them. */
export const mapsOf = ({ pdf, docx }: Editions): readonly (readonly Picture[])[] => {
  const sorted = (pictures: readonly Picture[]): readonly Picture[] =>
    pictures.map(({ alt, words }) => ({ alt, words: words.toSorted() }));
  return [sorted(docx.maps), sorted(pdf.pictures.filter(({ alt }) => docx.maps.some((map) => map.alt === alt)))];
};

export const inOrder = (charts: readonly Numbers[]): readonly string[] =>
  charts.map((numbers) => numbers.join('\n')).toSorted();
