import { unreadable, type Finding } from '../finding/finding.ts';
import { normaliseLabel, variants } from '../language/label.ts';
import type { Cell } from '../workbook/workbook.ts';
import type { DatasetContext, TableSought } from './context.ts';
import { isFigure, looksLikeFigure, textOf, type Grid } from './grid.ts';

/** A table found: its title's place, and the rows and columns that are its own. */
export type Region = {
  readonly sought: TableSought;
  readonly grid: Grid;
  readonly title: { readonly row: number; readonly column: number; readonly text: string };
  /** Last row before the next title. */
  readonly end: number;
  /** First and last column; a table beside it begins under its own title. */
  readonly left: number;
  readonly right: number;
  /** A part of the table that another region begins: it may lack a heading of its own. */
  readonly continues: boolean;
};

type Title = {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly best: readonly TableSought[];
  readonly continues: boolean;
};

/** Finds tables by the words of their titles, wherever they stand. A title without figures beneath is a mention (a list of contents). */
export function findRegions(
  grid: Grid,
  context: DatasetContext,
): { readonly regions: readonly Region[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const titles = titlesOf(grid, context);
  const last = grid.rows.at(-1) ?? 0;
  const regions = titles.flatMap((title): readonly Region[] => {
    const { row, column, text, best, continues } = title;
    const beside = titles.filter((other) => other.row === row).toSorted((a, b) => a.column - b.column);
    const place = beside.indexOf(title);
    const left = place === 0 ? 1 : column;
    const right = (beside[place + 1]?.column ?? Number.POSITIVE_INFINITY) - 1;
    const end = (titles.find((next) => next.row > row)?.row ?? last + 1) - 1;
    const [sought, other] = best;
    if (sought === undefined) return [];
    const region = { sought, grid, title: { row, column, text }, end, left, right, continues };
    // A number beside the title itself is a page of a list of contents.
    if (hasFigures(region, row, row, context, isFigure) || !hasFigures(region, row + 1, end, context, looksLikeFigure))
      return [];
    if (isContents(region)) return [];
    if (other === undefined) return [region];
    const tables = best.map(({ id }) => id).join(', ');
    findings.push(unreadable('title-ambiguous', grid.place(row, column), { title: firstLine(text), tables }));
    return [];
  });
  return { regions, findings };
}

function titlesOf(grid: Grid, context: DatasetContext): readonly Title[] {
  const shortest = Math.min(...context.tables.flatMap(({ titles: words }) => words.map(({ length }) => length)));
  const titles: Title[] = [];
  for (const row of grid.rows) {
    for (const cell of grid.cellsOf(row)) {
      const text = textOf(cell);
      if (text === undefined) continue;
      const best = text.length < shortest ? [] : longest(normaliseLabel(text), context.tables);
      const alone = titles.length > 0 && grid.cellsOf(row).length === 1;
      const said = (best.length > 0 || alone) && isContinued(text, context);
      if (best.length > 0) titles.push({ row, column: cell.column, text, best, continues: said });
      else if (said) titles.push({ ...(titles.at(-1) as Title), row, column: cell.column, continues: true }); // there is one, see above
    }
  }
  return titles;
}

/** «жалғасы», «продолжение таблицы 2», «2-кестенің жалғасы», alone or in parentheses after the title. */
function isContinued(text: string, { words }: DatasetContext): boolean {
  return variants(text.replaceAll(/[()]/g, ' / ')).some((part) =>
    words.continued.has(
      part
        .replaceAll(/\d+(?:\.\d+)*-?/g, '')
        .replaceAll(/ +/g, ' ')
        .trim(),
    ),
  );
}

function longest(title: string, tables: readonly TableSought[]): readonly TableSought[] {
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

type Range = Pick<Region, 'grid' | 'left' | 'right'>;

/** The cells of a row that are the table's. */
export function cellsIn({ grid, left, right }: Range, row: number): readonly Cell[] {
  const cells = grid.cellsOf(row);
  return left === 1 && right === Number.POSITIVE_INFINITY
    ? cells
    : cells.filter(({ column }) => column >= left && column <= right);
}

function hasFigures(
  range: Range,
  from: number,
  to: number,
  { words }: DatasetContext,
  figure: typeof isFigure,
): boolean {
  return range.grid.rows.some(
    (row) => row >= from && row <= to && cellsIn(range, row).some((cell) => figure(cell, words.signs)),
  );
}

/** «Абай……………… 2»: rows of dots that lead to page numbers. */
function isContents(region: Region): boolean {
  const { grid, title, end } = region;
  return grid.rows.some(
    (row) =>
      row > title.row &&
      row <= end &&
      cellsIn(region, row).some((cell) => /(?:\.{4}|…{2}|…\.)[.…\s]*$/u.test(textOf(cell) ?? '')),
  );
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? text;
}
