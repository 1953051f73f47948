import type { TableBlock, TableRow } from '../../document/tree.ts';
import { bracketed, oneLine } from './text.ts';
import type { SpreadsheetWords } from './words.ts';

export type StubRow = { readonly label: string; readonly row: TableRow };

function joined(heading: string, label: string): string {
  return heading.endsWith(':') ? `${heading} ${label}` : `${heading}: ${label}`;
}

/**
 * Rows that hold figures, each with a label that can stand alone: a heading without figures ("of which:") goes before
 * the labels under it, since an accessible table has no row of empty cells.
 */
export function stubRows(block: TableBlock, words: SpreadsheetWords): readonly StubRow[] {
  const rows: StubRow[] = [];
  let heading: TableRow | undefined;
  for (const row of block.rows) {
    if (row.role === 'heading') {
      heading = row;
      continue;
    }
    if (heading !== undefined && !isUnder(row, heading)) heading = undefined;
    const text = oneLine(row.label) + (row.mark === undefined ? '' : ` ${bracketed(row.mark, words)}`);
    rows.push({ label: heading === undefined ? text : joined(oneLine(heading.label), text), row });
  }
  return rows;
}

function isUnder(row: TableRow, heading: TableRow): boolean {
  return row.level > heading.level || (row.level === heading.level && row.role === 'member');
}
