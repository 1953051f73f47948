import type { Worksheet } from 'exceljs';
import { type Head, depthOf, leavesOf } from './block.ts';
import { boxed, centred, put, small } from './style.ts';

const lineHeight = 11.5;

/** Writes merged heads from the row down, the stub's empty head in column A; gives the number of rows. */
export function writeHead(sheet: Worksheet, heads: readonly Head[], top: number): number {
  const depth = depthOf(heads);
  const bottom = top + depth - 1;
  merged(sheet, { text: '' }, { top, bottom, from: 1, to: 1 });
  writeLevel(sheet, heads, top, bottom, 2);
  for (let row = top; row <= bottom; row += 1) sheet.getRow(row).height = heightOf(sheet, row);
  return depth;
}

function writeLevel(sheet: Worksheet, heads: readonly Head[], top: number, bottom: number, first: number): void {
  let from = first;
  for (const head of heads) {
    const to = from + (head.under === undefined ? 1 : leavesOf(head.under).length) - 1;
    // a head with cells under it takes one level, the others reach down to the rows
    const below = head.under === undefined ? bottom : bottom - depthOf(head.under);
    merged(sheet, head, { top, bottom: below, from, to });
    if (head.under !== undefined) writeLevel(sheet, head.under, below + 1, bottom, from);
    from = to + 1;
  }
}

type Area = { readonly top: number; readonly bottom: number; readonly from: number; readonly to: number };

function merged(sheet: Worksheet, { text }: Head, { top, bottom, from, to }: Area): void {
  for (let row = top; row <= bottom; row += 1) {
    for (let column = from; column <= to; column += 1) {
      put(sheet.getCell(row, column), null, { font: small, alignment: centred, border: boxed });
    }
  }
  if (text !== '') sheet.getCell(top, from).value = text;
  if (top !== bottom || from !== to) sheet.mergeCells(top, from, bottom, to);
}

/** Room for the lines of the cells, those too that break in a narrow column. */
function heightOf(sheet: Worksheet, row: number): number {
  let most = 1;
  sheet.getRow(row).eachCell((cell, column) => {
    if (cell.isMerged && cell.master.address !== cell.address) return;
    const spanned = spannedWidth(sheet, row, column);
    const needed = cell.text
      .split('\n')
      .reduce((count, text) => count + Math.ceil((text.length + 1) / (spanned * 1.3)), 0);
    const over = spannedRows(sheet, row, column);
    most = Math.max(most, Math.ceil(needed / over));
  });
  return most * lineHeight + 3;
}

function spannedWidth(sheet: Worksheet, row: number, column: number): number {
  const master = sheet.getCell(row, column);
  let width = 0;
  for (let at = column; at <= sheet.columnCount && sheet.getCell(row, at).master.address === master.address; at += 1) {
    width += sheet.getColumn(at).width ?? 9;
  }
  return width;
}

function spannedRows(sheet: Worksheet, row: number, column: number): number {
  const master = sheet.getCell(row, column);
  let rows = 1;
  while (rows < 3 && sheet.getCell(row + rows, column).master.address === master.address) rows += 1;
  return rows;
}
