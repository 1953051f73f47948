import { openArchive } from '../../../src/archive/read.ts';
import { readDocx } from '../../../src/proof/docx/read.ts';
import { readXlsx } from '../../../src/proof/xlsx/read.ts';
import { partsOf } from '../docx/package.ts';

/** The numbers of a chart, each by its series and category: «Arrivals, 2025: 23761». */
export type Numbers = readonly string[];
/** A chart of a Word file: what its workbook holds, and what Word draws without opening it. */
export type ChartInDocx = {
  readonly workbook: Numbers;
  readonly drawn: Numbers;
  /** Points placed by two numbers each: the workbook holds places beside the figures. */
  readonly scattered: boolean;
  readonly cells: ReadonlySet<string>;
};

/** In the order of the document. */
export function chartsInDocx(bytes: Uint8Array): readonly ChartInDocx[] {
  const read = readDocx(bytes);
  const archive = openArchive(bytes);
  if ('unread' in read || archive.kind !== 'archive') throw new Error('no Word file');
  const parts = partsOf(bytes);
  const relations = parts.text('word/_rels/document.xml.rels').match(/<Relationship [^>]*>/g) ?? [];
  const charts = [...parts.text('word/document.xml').matchAll(/<c:chart [^>]*r:id="(\w+)"/g)];
  return charts.map(([, id = ''], index) => {
    const chart = /\/?(chart\d+)\.xml"/.exec(relations.find((one) => one.includes(` Id="${id}"`)) ?? '')?.[1] ?? '';
    const [, workbook = ''] = /Target="\.\.\/([^"]*)"/.exec(parts.text(`word/charts/_rels/${chart}.xml.rels`)) ?? [];
    const [heads = [], ...rows] = rowsOf(archive.read(`word/${workbook}`));
    const drawn = (read.charts[index]?.series ?? []).flatMap(({ name, points }) =>
      points.map(({ category, text }) => told(name, category, text)),
    );
    return {
      workbook: numbersOf(['', ...heads], rows),
      drawn: drawn.toSorted(),
      scattered: parts.text(`word/charts/${chart}.xml`).includes('<c:scatterChart>'),
      cells: new Set([heads, ...rows].flat()),
    };
  });
}

/** The same of a table whose first row names the series, its first column the categories. */
export const numbersOf = (heads: readonly string[], rows: readonly (readonly string[])[]): Numbers =>
  rows
    .flatMap(([category = '', ...values]) =>
      values.flatMap((value, column) => (value === '' ? [] : [told(heads[column + 1] ?? '', category, value)])),
    )
    .toSorted();

const told = (series: string, category: string, value: string): string => `${series}, ${category}: ${value}`;

function rowsOf(bytes: Uint8Array | undefined): readonly (readonly string[])[] {
  const read = readXlsx(bytes ?? new Uint8Array(0), 'chart.xlsx');
  if ('unread' in read) throw new Error(`the chart's workbook: ${read.unread}`);
  return read.passages.map(({ pieces }) => pieces.map(({ text }) => text).join('').split('\t')); // prettier-ignore
}
