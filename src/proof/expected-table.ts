import type { TableBlock, TableRow } from '../document/tree.ts';
import type { Passage, Piece, Standing } from './passage.ts';
import { pieces } from './pieces.ts';

/** Caption, unit, header and rows of a table; each figure knows its row and columns in words. */
export function tablePassages(block: TableBlock, standing: Standing): readonly Passage[] {
  const own = { ...standing, exhibit: block.label };
  const text = (of: readonly Piece[]): Passage => ({ kind: 'text', standing: own, pieces: of });
  const columns = columnNames(block);
  return [
    text([{ text: `${block.label}. ` }, ...pieces(block.caption)]),
    ...(block.unit === '' ? [] : [text([{ text: block.unit }])]),
    ...block.header.map((row) => text([{ text: row.map((cell) => `${cell.text}${cell.mark ?? ''}`).join('\t') }])),
    ...block.rows.map((row): Passage => ({ kind: 'row', standing: own, pieces: rowPieces(row, columns) })),
    ...block.notes.map((note) => text(pieces(note))),
    ...(block.signs === '' ? [] : [text([{ text: block.signs }])]),
    text(pieces(block.source)),
  ];
}

export function rowPieces({ label, mark, cells }: TableRow, columns: readonly string[]): readonly Piece[] {
  return [
    { text: `${label}${mark ?? ''}` },
    ...cells.flatMap(({ id, text }, column): readonly Piece[] => [
      { text: '\t' },
      id === undefined ? { text } : { text, figure: id, at: [label, columns[column] ?? ''].join(' · ') },
    ]),
  ];
}

/** «January–December 2025, Arrivals» over each column of numbers, from the cells of the header that span it. */
export function columnNames({ header }: TableBlock): readonly string[] {
  const grid: string[][] = [];
  header.forEach((row, level) => {
    let column = 0;
    for (const cell of row) {
      while (grid[column]?.[level] !== undefined) column++;
      for (let across = 0; across < cell.columns; across++) {
        const names = (grid[column + across] ??= []);
        for (let down = 0; down < cell.rows; down++) names[level + down] = down === 0 ? cell.text : '';
      }
      column += cell.columns;
    }
  });
  return grid.slice(1).map((names) => names.filter((name) => name !== '').join(', '));
}
