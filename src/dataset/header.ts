import { unreadable, type Finding } from '../finding/finding.ts';
import type { PeriodPart } from '../language/period-labels.ts';
import type { DatasetContext } from './context.ts';
import { labelOf } from './grid.ts';
import type { Layout } from './layout.ts';
import type { Codes } from './observation.ts';
import { complain } from './complain.ts';
import { resolveLabel, type Meaning, type Scene } from './resolve.ts';
import { cellsIn, type Region } from './titles.ts';
import { unitDiffers } from './unit.ts';

/** A column of figures and what its headings say. */
export type Column = {
  readonly column: number;
  readonly codes: Codes;
  readonly period: PeriodPart;
  readonly headings: readonly string[];
};

export type Header = { readonly columns: readonly Column[]; readonly findings: readonly Finding[] };

type Heading = { readonly row: number; readonly column: number; readonly text: string; readonly meaning: Meaning };
type Said = { readonly codes: Codes; readonly period: PeriodPart };

/** Reads the heading rows between title and first row of figures; merged headings hold for all columns they cover. */
export function readHeader(region: Region, layout: Layout, context: DatasetContext, scene: Scene): Header {
  const { grid, sought } = region;
  const findings: Finding[] = [];
  const known = new Map<string, Heading>();
  const heading = (row: number, column: number): Heading | undefined => {
    const cell = grid.shown(row, column);
    const text = labelOf(cell);
    if (cell === undefined || text === undefined || text.trim() === '' || cell.column < region.left) return undefined;
    const key = `${cell.row}:${cell.column}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const meaning = resolveLabel(text, sought.declaration.columns, sought, context, scene);
    const place = grid.place(cell.row, cell.column);
    const finding =
      complain(meaning, place) ??
      ('unit' in meaning && meaning.unit !== undefined
        ? unitDiffers(sought.id, sought.declaration, [meaning.unit], place, text)
        : undefined);
    if (finding !== undefined) findings.push(finding);
    const found = { row: cell.row, column: cell.column, text, meaning };
    known.set(key, found);
    return found;
  };
  const paths = columnsOf(region, layout).map(({ column, filled }) => ({
    column,
    filled,
    path: [...new Set(layout.headings.flatMap((row) => heading(row, column) ?? []))],
  }));
  const ofWhich = new Map<Heading, Said>();
  const columns: (Column & { readonly path: readonly Heading[] })[] = [];
  for (const { column, filled, path } of paths) {
    // A heading over two columns of the sheet, one of which is empty, heads one column of figures.
    if (!filled && paths.some((other) => other.filled && other.path.at(-1) === path.at(-1))) continue;
    if (path.length === 0) {
      findings.push(unreadable('column-without-heading', grid.place(layout.first, column), { table: sought.id }));
      continue;
    }
    const said = together(path, columns.at(-1)?.path ?? [], ofWhich);
    columns.push({ column, ...said, headings: path.map(({ text }) => text), path });
  }
  return { columns, findings };
}

/** Columns with figures, and such as have a heading of their own and lack them. */
function columnsOf(
  region: Region,
  { stub, headings, body }: Layout,
): readonly { readonly column: number; readonly filled: boolean }[] {
  const beyond = (row: number): readonly number[] =>
    cellsIn(region, row).flatMap(({ column }) => (column > (stub.at(-1) ?? 0) ? [column] : []));
  const filled = new Set(body.filter((row) => !isLine(region, row)).flatMap(beyond));
  const columns = [...new Set([...headings.flatMap(beyond), ...filled])].toSorted((a, b) => a - b);
  return columns.map((column) => ({ column, filled: filled.has(column) }));
}

/** One cell alone in its row: the title of a block, wherever it stands. */
function isLine(region: Region, row: number): boolean {
  const cells = cellsIn(region, row);
  return cells.length === 1 && cells[0]?.content.kind === 'text';
}

/** What the headings over a column say together; «of which» speaks of what stands to the left of its first column. */
function together(path: readonly Heading[], left: readonly Heading[], ofWhich: Map<Heading, Said>): Said {
  let codes: Codes = {};
  let period: PeriodPart = {};
  for (const heading of path) {
    const { row, meaning } = heading;
    let said: Said | undefined =
      meaning.kind === 'codes' ? { codes: meaning.codes, period: meaning.period ?? {} } : undefined;
    if (meaning.kind === 'furniture' && meaning.ofWhich) {
      const level = left.filter((each) => each.row <= row);
      said = ofWhich.get(heading) ?? together(level, [], ofWhich);
      ofWhich.set(heading, said);
    }
    codes = { ...codes, ...said?.codes };
    period = { ...period, ...said?.period };
  }
  return { codes, period };
}
