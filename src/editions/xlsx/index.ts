import { pack } from '../../archive/write.ts';
import { chartTable } from '../../document/chart/table.ts';
import type { DocumentTree, TableBlock } from '../../document/tree.ts';
import type { EditionWriter, Publication } from '../edition.ts';
import { contentsSheet } from './contents-sheet.ts';
import { coverSheet } from './cover-sheet.ts';
import { sheetNames, tableNames } from './names.ts';
import { notesSheet } from './notes-sheet.ts';
import { workbookParts } from './package.ts';
import type { Sheet } from './sheet.ts';
import { tableSheet, tableTitle } from './table-sheet.ts';
import { oneLine } from './text.ts';
import { wordsOf } from './words.ts';

/**
 * The spreadsheet edition: cover, contents, notes, then the printed tables, the data of the charts and the series, one sheet each.
 * Written without a library: exceljs takes 0.3 s to load, knows no custom properties and no fixed zip.
 */
export const writeXlsx: EditionWriter = async (publication) => {
  const parts = workbookParts(sheetsOf(publication), publication);
  const utf8 = new TextEncoder();
  return pack(
    Array.from(parts, ([name, markup]) => ({ name, bytes: utf8.encode(markup) })),
    { date: publication.date },
  );
};

/** The tables of the sheets after the first three: the printed ones, the data of the charts, the series. */
export const sheetTables = ({ blocks, annex }: DocumentTree): readonly TableBlock[] => [
  ...blocks.flatMap((block) => (block.kind === 'table' ? [block] : [])),
  ...blocks.flatMap((block) => (block.kind === 'chart' ? [chartTable(block)] : [])),
  ...annex,
];

/** The sheets of the spreadsheet edition as plain data. */
export function sheetsOf(publication: Publication): readonly Sheet[] {
  const { furniture } = publication.document;
  const words = wordsOf(publication.document);
  const tables = sheetTables(publication.document);
  const wanted = [words.cover, furniture.contents, words.notes, ...tables.map(({ label }) => oneLine(label))];
  const sheets = sheetNames(wanted);
  const names = tableNames(sheets).map((table, index) => ({ table, sheet: sheets[index] ?? '' }));
  const [cover, contents, notes, ...rest] = names;
  if (cover === undefined || contents === undefined || notes === undefined) throw new Error('A sheet has no name');
  const named = tables.flatMap((block, index) => {
    const own = rest[index];
    return own === undefined ? [] : [{ block, ...own }];
  });
  const entries = [
    { sheet: notes.sheet, title: words.notes },
    ...named.map(({ sheet, block }) => ({ sheet, title: tableTitle(block, publication) })),
  ];
  return [
    coverSheet(cover.sheet, contents.sheet, publication),
    contentsSheet(contents, entries, publication),
    notesSheet({ ...notes, contents: contents.sheet }, named, publication),
    ...named.map(({ block, sheet, table }) =>
      tableSheet(block, { sheet, table, contents: contents.sheet, notes: notes.sheet }, publication),
    ),
  ];
}
