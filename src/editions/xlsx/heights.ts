import type { Look, SheetCell } from './sheet.ts';

/** Points a line of 12-point text takes, and what a title or a header stands off its neighbours. */
const LINE = 17;
const AIR: Partial<Record<Look['role'], number>> = { title: 8, head: 6 };
const WRAPPED: ReadonlySet<Look['role']> = new Set(['head', 'stub', 'wrapped', 'wrapped-link']);

/**
 * Height of a row in points, by an estimate of how its texts turn: not every program fits rows to wrapped text when it
 * opens a file. A width counts digits; semibold letters are a little wider.
 */
export function rowHeight(cells: readonly SheetCell[], widths: readonly number[]): number {
  const heights = cells.map((cell, column) => {
    const { role } = cell.look;
    const wraps = cell.kind === 'text' && WRAPPED.has(role);
    const count = wraps ? lines(cell.text, (widths[column] ?? 13) * (role === 'head' ? 0.95 : 1)) : 1;
    return count * LINE + (AIR[role] ?? 0);
  });
  return Math.max(LINE, ...heights);
}

function lines(text: string, width: number): number {
  let count = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    if (used > 0 && used + 1 + word.length > width) {
      count += 1;
      used = 0;
    }
    used += (used > 0 ? 1 : 0) + word.length;
    while (used > width) {
      count += 1;
      used -= width;
    }
  }
  return count;
}
