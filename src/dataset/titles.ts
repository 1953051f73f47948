import { unreadable, type Finding } from '../finding/finding.ts';
import { normaliseLabel } from '../language/label.ts';
import type { DatasetContext, TableSought } from './context.ts';
import { isFigure, textOf, type Grid } from './grid.ts';

/** A table found: its title's place and the rows that are its own. */
export type Region = {
  readonly sought: TableSought;
  readonly grid: Grid;
  readonly title: { readonly row: number; readonly column: number; readonly text: string };
  /** Last row before the next title. */
  readonly end: number;
};

/** Finds tables by the words of their titles, wherever they stand. A title without figures beneath is a mention (a list of contents). */
export function findRegions(
  grid: Grid,
  context: DatasetContext,
): { readonly regions: readonly Region[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const shortest = Math.min(...context.tables.flatMap(({ titles: words }) => words.map(({ length }) => length)));
  const titles = grid.rows.flatMap((row) =>
    grid.cellsOf(row).flatMap((cell) => {
      const text = textOf(cell);
      const best = text === undefined || text.length < shortest ? [] : longest(text, context.tables);
      if (text === undefined || best[0] === undefined) return [];
      return [{ row, column: cell.column, text, best }];
    }),
  );
  const last = grid.rows.at(-1) ?? 0;
  const regions = titles.flatMap(({ row, column, text, best }, index): readonly Region[] => {
    const end = (titles.slice(index + 1).find((next) => next.row > row)?.row ?? last + 1) - 1;
    // A number beside the title itself is a page of a list of contents.
    if (hasFigures(grid, row, row, context) || !hasFigures(grid, row + 1, end, context)) return [];
    const [sought, other] = best;
    if (sought === undefined) return [];
    if (other !== undefined) {
      findings.push(
        unreadable('title-ambiguous', grid.place(row, column), {
          title: firstLine(text),
          tables: best.map(({ id }) => id).join(', '),
        }),
      );
      return [];
    }
    return [{ sought, grid, title: { row, column, text }, end }];
  });
  return { regions, findings };
}

function longest(text: string, tables: readonly TableSought[]): readonly TableSought[] {
  const title = normaliseLabel(text);
  let best: TableSought[] = [];
  let length = 0;
  for (const sought of tables) {
    const matched = Math.max(0, ...sought.titles.filter((words) => title.includes(words)).map((words) => words.length));
    if (matched === 0 || matched < length) continue;
    best = matched > length ? [sought] : [...best, sought];
    length = matched;
  }
  return best;
}

function hasFigures(grid: Grid, from: number, to: number, context: DatasetContext): boolean {
  return grid.rows.some(
    (row) => row >= from && row <= to && grid.cellsOf(row).some((cell) => isFigure(cell, context.words.signs)),
  );
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? text;
}
