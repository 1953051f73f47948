import { address } from '../../src/place/place.ts';
import type { CellContent, Workbook } from '../../src/workbook/workbook.ts';
import type { Opinion } from './sheetjs.ts';

/** One cell, or with an empty cell one sheet, told differently. */
export type Difference = {
  readonly sheet: string;
  readonly cell: string;
  readonly ours: string;
  readonly theirs: string;
};

/** Cell by cell, in the words of the other reader: dates and durations as the numbers they are stored as. */
export function differences(workbook: Workbook, opinion: Opinion): readonly Difference[] {
  const names = new Set(workbook.sheets.map(({ name }) => name));
  const missed = [...opinion.keys()].filter((sheet) => !names.has(sheet));
  const ofSheets = workbook.sheets.flatMap((sheet) => {
    const said = opinion.get(sheet.name);
    if (said === undefined) return [{ sheet: sheet.name, cell: '', ours: 'sheet', theirs: '' }];
    const rest = new Map(said);
    const found: Difference[] = [];
    for (const { row, cells } of sheet.rows) {
      for (const { column, content } of cells) {
        const cell = address(row, column);
        const ours = normalised(content);
        const theirs = rest.get(cell) ?? '';
        rest.delete(cell);
        if (ours !== theirs) found.push({ sheet: sheet.name, cell, ours, theirs });
      }
    }
    for (const [cell, theirs] of rest) found.push({ sheet: sheet.name, cell, ours: '', theirs });
    return found;
  });
  return [...missed.map((sheet) => ({ sheet, cell: '', ours: '', theirs: 'sheet' })), ...ofSheets];
}

function normalised(content: CellContent): string {
  switch (content.kind) {
    case 'number':
      return `n:${Number(content.text)}`;
    case 'duration':
      return `n:${Number(content.serial)}`;
    case 'date':
      return content.serial === undefined ? `d:${content.iso}` : `n:${Number(content.serial)}`;
    case 'text':
      return `s:${content.text}${content.marks === undefined ? '' : `^${content.marks}`}`;
    case 'boolean':
      return `b:${content.value}`;
    case 'error':
      return `e:${content.error}`;
  }
}
