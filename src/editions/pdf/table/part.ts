import type { Look } from '../look.ts';
import type { TableLayout, TableNode } from '../node.ts';
import type { Columns } from './columns.ts';
import { stubPadding } from './columns.ts';
import type { Head } from './head.ts';
import { headPadding, rules } from './head.ts';
import type { Row } from './rows.ts';
import { least } from './split.ts';

type PartPlace = { readonly isFirst: boolean; readonly isLast: boolean };

/** The rows of one page under the header. Should a row be taller than was thought, pdfmake breaks the part and repeats the header. */
export function partOf(head: Head, rows: readonly Row[], columns: Columns, place: PartPlace, look: Look): TableNode {
  const headRows = head.rows(place.isFirst);
  const headerRows = headRows.length;
  return {
    table: {
      widths: [columns.stub, ...columns.numbers],
      headerRows,
      keepWithHeaderRows: Math.min(least, rows.length),
      dontBreakRows: true,
      body: [...headRows, ...rows.map(({ cells }) => cells)],
    },
    layout: layoutOf(headerRows, rows, columns, place.isLast, look),
  };
}

function layoutOf(
  headerRows: number,
  rows: readonly Row[],
  columns: Columns,
  isLast: boolean,
  look: Look,
): TableLayout {
  const last = headerRows + rows.length;
  const width = (line: number): number => {
    if (line === 0) return rules.top;
    if (line === headerRows) return rules.underHead;
    if (line === last) return isLast ? rules.bottom : rules.underHead;
    return 0;
  };
  return {
    hLineWidth: width,
    hLineColor: () => look.colours.ink,
    vLineWidth: () => 0,
    vLineColor: () => look.colours.ink,
    paddingLeft: (column) => (column === 0 ? stubPadding : columns.padding),
    paddingRight: () => columns.padding,
    paddingTop: (row) => (row < headerRows ? headPadding : (rows[row - headerRows]?.paddingTop ?? 0)),
    paddingBottom: (row) => (row < headerRows ? headPadding : (rows[row - headerRows]?.paddingBottom ?? 0)),
  };
}
