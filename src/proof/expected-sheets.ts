import type { TableBlock } from '../document/tree.ts';
import type { Publication } from '../editions/edition.ts';
import { sheetsOf, sheetTables } from '../editions/xlsx/index.ts';
import type { SheetCell } from '../editions/xlsx/sheet.ts';
import { columnNames } from './expected-table.ts';
import type { Expectation } from './expected.ts';
import type { Passage, Piece } from './passage.ts';

/** Cover, contents and notes come before the sheets of tables. */
const BEFORE = 3;

/** The rows of the spreadsheet edition, sheet by sheet. */
export function sheetExpectation(publication: Publication): Expectation {
  const tables = sheetTables(publication.document);
  const passages = sheetsOf(publication).flatMap(({ name, rows, table }, index): readonly Passage[] => {
    const block = table === undefined ? undefined : tables[index - BEFORE];
    const figures = block === undefined ? [] : figureRows(block);
    const first = rows.length - figures.length;
    return rows.map((cells, row) => ({
      kind: block !== undefined && row >= first - 1 ? 'row' : 'text',
      standing: { section: name },
      pieces: rowOf(cells, figures[row - first]),
    }));
  });
  return { passages, charts: [], furniture: [], key: new Set() };
}

/** By row of the sheet: what stands behind its cells. */
type FigureRow = readonly { readonly id?: string; readonly text: string; readonly at: string }[];

function figureRows(block: TableBlock): readonly FigureRow[] {
  const columns = columnNames(block);
  return block.rows
    .filter(({ role }) => role !== 'heading')
    .map(({ label, cells }) =>
      cells.map(({ id, text }, column) => ({
        ...(id === undefined ? {} : { id }),
        text,
        at: `${label} · ${columns[column] ?? ''}`,
      })),
    );
}

function rowOf(cells: readonly SheetCell[], figures: FigureRow | undefined): readonly Piece[] {
  return cells.flatMap((cell, column): readonly Piece[] => {
    const parted = column === 0 ? [] : [{ text: '\t' }];
    const figure = figures?.[column - 1];
    const said = cell.kind === 'number' ? { text: String(cell.value), shown: figure?.text ?? '' } : { text: cell.text };
    const known = figure?.id === undefined ? {} : { figure: figure.id, at: figure.at };
    return [...parted, { ...said, ...(column > 0 ? known : {}) }];
  });
}
