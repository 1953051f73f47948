import { Table, TableBorders, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { ITableCellBorders, Paragraph } from 'docx';
import { twipsOfMillimetres, twipsOfPoints } from '../lengths.ts';
import type { Setting } from '../setting.ts';

/** A row of equal columns without rules: key figures, contacts. The table carries no header, so that it is not read out as data. */
export function columnsOf(
  columns: readonly (readonly Paragraph[])[],
  { page }: Setting,
  bordersOf: (column: number) => ITableCellBorders,
  spaceAbove = 0,
): Table {
  const all = twipsOfMillimetres(page.typeWidthMm);
  const width = Math.floor(all / columns.length);
  const gap = twipsOfMillimetres(4);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width * columns.length, type: WidthType.DXA },
    columnWidths: columns.map(() => width),
    borders: TableBorders.NONE,
    margins: { top: twipsOfPoints(spaceAbove), left: 0, right: gap },
    tableLook: { firstRow: false, firstColumn: false, noHBand: true, noVBand: true },
    rows: [
      new TableRow({
        cantSplit: true,
        children: columns.map(
          (children, column) =>
            new TableCell({
              width: { size: width, type: WidthType.DXA },
              borders: bordersOf(column),
              ...(column === 0 ? {} : { margins: { left: gap } }),
              children,
            }),
        ),
      }),
    ],
  });
}
