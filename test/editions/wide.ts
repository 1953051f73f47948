import type { TableBlock } from '../../src/document/tree.ts';
import { sampleTable } from './sample.ts';

/** A table of so many columns of numbers under spanners of three. */
export function wide(count: number, rows = 20): TableBlock {
  const table = sampleTable('wide', 'Table 9', rows);
  const cells = (row: TableBlock['rows'][number]): TableBlock['rows'][number]['cells'] =>
    Array.from({ length: count }, (_, index) => row.cells[index % row.cells.length]).filter(
      (cell) => cell !== undefined,
    );
  return {
    ...table,
    header: [
      [
        { text: 'Territory', columns: 1, rows: 2 },
        ...Array.from({ length: count / 3 }, (_, index) => ({ text: `Group ${index + 1}`, columns: 3, rows: 1 })),
      ],
      Array.from({ length: count }, (_, index) => ({
        text: ['Arrivals', 'Departures', 'Net'][index % 3] ?? '',
        columns: 1,
        rows: 1,
      })),
    ],
    rows: table.rows.map((row) => ({ ...row, cells: cells(row) })),
  };
}
