import { cellsOf, type Line } from './line.ts';
import type { StubRow } from './structure.ts';
import { oneLine, shownText } from './text.ts';

/** Labels of rows; where several columns make the stub, an empty one goes on saying what stood above. */
export function stubOf(rows: readonly Line[], left: number, first: number): readonly StubRow[] {
  let saying: readonly { readonly column: number; readonly text: string }[] = [];
  return rows.map((line) => {
    const cells = cellsOf(line);
    const own = cells
      .filter(({ column }) => column >= left && column < first)
      .map((cell) => ({ column: cell.column, text: oneLine(shownText(cell)) }));
    const start = own[0]?.column ?? first;
    saying = [...saying.filter(({ column }) => column < start), ...own];
    const number = cells.find(({ column, content }) => column >= first && content.kind === 'number');
    const figure = number === undefined ? {} : { figure: Number(shownText(number)) };
    return { row: line.row, label: saying.map(({ text }) => text).join(' | '), ...figure };
  });
}
