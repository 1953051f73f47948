import { cellsOf, type Line } from './line.ts';
import type { StubRow } from './structure.ts';
import { oneLine, shownText } from './text.ts';

/** Labels of rows; where several columns make the stub, an empty one goes on saying what stood above. */
export function stubOf(rows: readonly Line[], left: number, first: number): readonly StubRow[] {
  let saying: readonly { readonly column: number; readonly text: string }[] = [];
  return rows.map((line) => {
    const own = cellsOf(line)
      .filter(({ column }) => column >= left && column < first)
      .map((cell) => ({ column: cell.column, text: oneLine(shownText(cell)) }));
    const start = own[0]?.column ?? first;
    saying = [...saying.filter(({ column }) => column < start), ...own];
    return { row: line.row, label: saying.map(({ text }) => text).join(' | ') };
  });
}
