import type { HeaderCell, TableBlock } from '../../document/tree.ts';
import { columnNames } from './names.ts';
import { bracketed, oneLine } from './text.ts';
import type { SpreadsheetWords } from './words.ts';

/** Puts the cells of all header rows on a grid, as HTML does: a cell takes the first free columns of its row. */
function grid(header: TableBlock['header']): readonly (readonly HeaderCell[])[] {
  const columns: HeaderCell[][] = [];
  const free: number[] = [];
  header.forEach((cells, row) => {
    let column = 0;
    for (const cell of cells) {
      while ((free[column] ?? 0) > row) column += 1;
      for (const end = column + cell.columns; column < end; column += 1) {
        (columns[column] ??= []).push(cell);
        free[column] = row + cell.rows;
      }
    }
  });
  return Array.from(columns, (cells) => cells ?? []);
}

function headText(cell: HeaderCell, words: SpreadsheetWords): string {
  const text = oneLine(cell.text);
  return cell.mark === undefined ? text : `${text} ${bracketed(cell.mark, words)}`.trim();
}

/**
 * The header rows as one row: "CIS countries [note 1]: Arrivals". Words keep their capitals: whether one is a name
 * ("Kazakhs", "Astana") the tree does not say.
 */
export function flatHeader(block: TableBlock, words: SpreadsheetWords): readonly string[] {
  return columnNames(
    grid(block.header).map((cells) =>
      cells
        .map((cell) => headText(cell, words))
        .filter((text) => text !== '')
        .join(': '),
    ),
  );
}
