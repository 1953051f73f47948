import type { TableRow } from '../../../document/tree.ts';
import { twipsOfPoints } from '../lengths.ts';
import { cellMarkup } from './cell.ts';
import { bodyRow, heightOf, rowMarkup, rowPoints } from './row.ts';
import { span, stubFits } from './widths.ts';

/** A table of no more rows than this stays on one page; a longer one keeps three rows at its head and foot together. */
const rowsOfOnePage = 30;
const rowsTogether = 3;

type Look = { readonly followed: boolean; readonly tint: string; readonly last: string };

const rowsOf = (rows: readonly TableRow[], columns: readonly number[], look: Look) =>
  rows.map((row, index) => {
    const last = index === rows.length - 1;
    const near = index < rowsTogether - 1 || index >= rows.length - rowsTogether;
    return bodyRow(row, columns, {
      keepNext: last ? look.followed : rows.length <= rowsOfOnePage || near,
      tint: row.role === 'total' ? look.tint : undefined,
      borders: last ? look.last : '',
    });
  });

export const bodyRows = (rows: readonly TableRow[], columns: readonly number[], look: Look): string =>
  rowsOf(rows, columns, look)
    .map(({ full }) => full)
    .join('');

/**
 * What stands in for the rows while pages are counted, of the same height: the numbers beside the stub cost the layout
 * most of its time. Rows stand for themselves, without numbers, when a name turns a line.
 */
export function standInRows(rows: readonly TableRow[], columns: readonly number[], look: Look): string {
  if (rows.some((row) => row.role !== 'heading' && !stubFits(row, columns[0] ?? 0)))
    return rowsOf(rows, columns, look)
      .map(({ thin }) => thin)
      .join('');
  const all = { width: span(columns, 0, columns.length), columns: columns.length };
  if (rows.length <= rowsOfOnePage) {
    const cell = cellMarkup({ ...all, style: 'TableStub', text: '', keepNext: look.followed });
    return rowMarkup(
      rows.reduce((sum, row) => sum + heightOf(row), 0),
      cell,
    );
  }
  return Array.from({ length: Math.ceil(rows.length / rowsOfOnePage) }, (_, index) =>
    linesMarkup(Math.min(rowsOfOnePage, rows.length - index * rowsOfOnePage), all),
  ).join('');
}

/** One paragraph of so many lines as high as rows, which breaks between any two. */
function linesMarkup(count: number, all: { readonly width: number; readonly columns: number }): string {
  const look = `<w:pPr><w:widowControl w:val="0"/><w:spacing w:line="${twipsOfPoints(rowPoints)}" w:lineRule="exact"/></w:pPr>`;
  return `<w:tr><w:tc><w:tcPr><w:tcW w:w="${all.width}" w:type="dxa"/><w:gridSpan w:val="${all.columns}"/></w:tcPr><w:p>${look}<w:r>${'<w:br/>'.repeat(count - 1)}</w:r></w:p></w:tc></w:tr>`;
}
