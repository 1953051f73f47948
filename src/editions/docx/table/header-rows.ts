import type { TableBlock } from '../../../document/tree.ts';
import { cellMarkup } from './cell.ts';
import { headerGrid } from './header-grid.ts';
import { span } from './widths.ts';

type Look = { readonly below: string; readonly speak: (text: string) => string };

/** Header rows stand at the head of every page the table reaches. */
export function headerRows(header: TableBlock['header'], columns: readonly number[], look: Look): string {
  const grid = headerGrid(header, columns.length);
  const rows = grid.map((cells, row) =>
    cells.map(({ column, columns: wide, merge, text, mark, spanner }) =>
      cellMarkup({
        width: span(columns, column, wide),
        columns: wide,
        merge,
        runs: text === '' ? '' : look.speak(text),
        mark,
        style: column === 0 ? 'TableHeadStub' : spanner ? 'TableSpanner' : 'TableHead',
        borders: row === grid.length - 1 ? look.below : '',
      }),
    ),
  );
  return rows.map((cells) => `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${cells.join('')}</w:tr>`).join('');
}
