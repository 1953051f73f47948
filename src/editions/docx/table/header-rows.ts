import type { TableBlock } from '../../../document/tree.ts';
import { cellMarkup } from './cell.ts';
import { headerGrid } from './header-grid.ts';
import { span } from './widths.ts';

type Edges = { readonly top: string; readonly head: string };

/** Header rows stand at the head of every page the table reaches. */
export function headerRows(header: TableBlock['header'], columns: readonly number[], edges: Edges): string {
  const grid = headerGrid(header, columns.length);
  const rows = grid.map((cells, row) =>
    cells.map(({ column, columns: wide, merge, text, mark, spanner }) =>
      cellMarkup({
        width: span(columns, column, wide),
        columns: wide,
        merge,
        text,
        mark,
        style: column === 0 ? 'TableHeadStub' : spanner ? 'TableSpanner' : 'TableHead',
        borders: `${row === 0 ? edges.top : ''}${row === grid.length - 1 ? edges.head : ''}`,
      }),
    ),
  );
  return rows.map((cells) => `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${cells.join('')}</w:tr>`).join('');
}
