import type { CellValue, Worksheet } from 'exceljs';
import { line, lines } from '../words.ts';
import { type Block, type Cell, type Row, leavesOf } from './block.ts';
import { writeHead } from './head.ts';
import { centred, left, put, right, ruledBelow, small, smallBold, titleFont } from './style.ts';

/** Writes a table from the row down; gives the next free row. */
export function writeTable(sheet: Worksheet, block: Block, top: number): number {
  const width = leavesOf(block.heads).length + 1;
  put(sheet.getCell(top, 1), lines(block.title), { font: titleFont, alignment: centred });
  sheet.mergeCells(top, 1, top, width);
  sheet.getRow(top).height = 44;
  if (block.unit !== undefined) {
    put(sheet.getCell(top + 1, 1), block.unit.kk, { font: small, alignment: { ...left, wrapText: false } });
    const named = `${block.unit.ru} (${block.unit.en})`;
    put(sheet.getCell(top + 1, width), named, { font: small, alignment: right });
  }
  const head = top + 2;
  const first = head + writeHead(sheet, block.heads, head);
  block.rows.forEach((row, at) => writeRow(sheet, block, row, first, at));
  let next = first + block.rows.length;
  for (let column = 1; column <= width; column += 1) sheet.getCell(next - 1, column).border = ruledBelow;
  for (const note of block.notes) {
    put(sheet.getCell(next, 1), line(note), { font: small, alignment: { ...left, vertical: 'top' } });
    sheet.mergeCells(next, 1, next, width);
    sheet.getRow(next).height = 10.5 * Math.ceil(line(note).length / (widthOf(sheet, width) * 1.15)) + 2;
    next += 1;
  }
  return next + 1;
}

function writeRow(sheet: Worksheet, block: Block, row: Row, first: number, at: number): void {
  const font = row.bold === true ? smallBold : small;
  const stub = sheet.getCell(first + at, 1);
  put(stub, row.stub, { font, alignment: row.indent === undefined ? left : { ...left, indent: row.indent } });
  const leaves = leavesOf(block.heads);
  row.cells.forEach((cell, column) => {
    const target = sheet.getCell(first + at, column + 2);
    put(target, valueOf(sheet, cell, first, at, column), { font, alignment: right });
    target.numFmt = leaves[column]?.decimals === 1 ? '#,##0.0' : '#,##0';
  });
}

function valueOf(sheet: Worksheet, cell: Cell, first: number, at: number, column: number): CellValue {
  if (typeof cell !== 'object') return cell;
  const address = (row: number, of: number): string => sheet.getCell(first + row, of + 2).address;
  if (cell.kind === 'difference') {
    return { formula: `${address(at, cell.left)}-${address(at, cell.right)}`, result: cell.result };
  }
  const ranges = cell.rows.map(([from, to]) =>
    from === to ? address(from, column) : `${address(from, column)}:${address(to, column)}`,
  );
  return { formula: `SUM(${ranges.join(',')})`, result: cell.result };
}

function widthOf(sheet: Worksheet, columns: number): number {
  let width = 0;
  for (let column = 1; column <= columns; column += 1) width += sheet.getColumn(column).width ?? 9;
  return width;
}
