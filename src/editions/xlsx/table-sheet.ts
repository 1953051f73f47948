import type { TableBlock, TableCell } from '../../document/tree.ts';
import type { Publication } from '../edition.ts';
import { bandRows } from './bands.ts';
import { flatHeader } from './header.ts';
import { columnNames } from './names.ts';
import { numberFormat } from './number-format.ts';
import { line, type Look, type Sheet, type SheetCell } from './sheet.ts';
import { stubRows, type StubRow } from './stub.ts';
import { bracketed, oneLine, plain } from './text.ts';
import { wordsOf, type SpreadsheetWords } from './words.ts';

/** Names of a table's own sheet and of the sheets it links to. */
export type TableSheetNames = {
  readonly sheet: string;
  readonly table: string;
  readonly contents: string;
  readonly notes: string;
};

export function tableTitle(block: TableBlock, publication: Publication): string {
  return `${oneLine(block.label)}. ${plain(block.caption, wordsOf(publication.document))}`;
}

/**
 * One table on one sheet, by the guidance "Releasing statistics in spreadsheets" (Government Analysis Function): title
 * in A1, then bands, unit, signs, source and links, each a row of its own without gaps, then one header row.
 */
export function tableSheet(block: TableBlock, names: TableSheetNames, publication: Publication): Sheet {
  const words = wordsOf(publication.document);
  const stub = stubRows(block, words);
  const header = flatHeader(block, words);
  const width = Math.max(header.length, ...stub.map(({ row }) => row.cells.length + 1));
  const columns = columnNames(Array.from({ length: width }, (_, index) => header[index] ?? ''));
  const before = [
    line(tableTitle(block, publication), 'title'),
    ...bandRows(publication),
    ...(block.unit === '' ? [] : [line(`${words.unit}: ${oneLine(block.unit)}`)]),
    ...(block.signs === '' ? [] : [line(`${words.signs}: ${oneLine(block.signs)}`)]),
    ...(block.source.length === 0 ? [] : [line(plain(block.source, words))]),
    line(words['one-table']),
    line(words['see-notes'].replace('{sheet}', names.notes), 'link', { kind: 'place', sheet: names.notes, cell: 'A1' }),
    line(words['to-contents'], 'link', { kind: 'place', sheet: names.contents, cell: 'A1' }),
  ];
  return {
    name: names.sheet,
    landscape: columns.length > 6,
    rows: [
      ...before,
      columns.map((text, column): SheetCell => ({ kind: 'text', text, look: { role: 'head', level: column && 1 } })),
      ...stub.map((entry, index) => figures(entry, index === stub.length - 1, words)),
    ],
    widths: widths(columns, stub),
    table: { name: names.table, headerRow: before.length + 1, columns, rows: stub.length },
  };
}

function figures({ label, row }: StubRow, last: boolean, words: SpreadsheetWords): readonly SheetCell[] {
  const common: Pick<Look, 'strong' | 'last'> = { strong: row.role === 'total', last };
  return [
    { kind: 'text', text: label, look: { role: 'stub', level: row.level, ...common } },
    ...row.cells.map((cell) => figure(cell, common, words)),
  ];
}

/** A number at full precision under the format of its decimals, its mark a part of the format; a sign as the text it is printed with. */
function figure(cell: TableCell, common: Pick<Look, 'strong' | 'last'>, words: SpreadsheetWords): SheetCell {
  const text = cell.mark === undefined ? cell.text : `${cell.text} ${bracketed(cell.mark, words)}`;
  return cell.value.kind === 'number'
    ? {
        kind: 'number',
        value: Number(cell.value.value),
        look: { role: 'figure', format: numberFormat({ ...cell, text }), ...common },
      }
    : { kind: 'text', text, look: { role: 'figure', ...common } };
}

/** Wide enough for the longest label, figure and word of a header; turned lines do the rest. */
function widths(columns: readonly string[], stub: readonly StubRow[]): readonly number[] {
  return columns.map((head, column) => {
    const word = Math.max(...head.split(' ').map((part) => part.length));
    const longest = Math.max(
      word,
      ...stub.map(({ label, row }) =>
        column === 0 ? label.length + 2 * row.level : (row.cells[column - 1]?.text.length ?? 0),
      ),
    );
    return Math.min(column === 0 ? 60 : 30, Math.max(column === 0 ? 24 : 10, longest + 3));
  });
}
