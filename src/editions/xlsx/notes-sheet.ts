import type { TableBlock } from '../../document/tree.ts';
import type { Publication } from '../edition.ts';
import { bandRows } from './bands.ts';
import { columnNames } from './names.ts';
import { line, type Sheet, type SheetCell } from './sheet.ts';
import { markName, noteOf, oneLine, plain } from './text.ts';
import { wordsOf } from './words.ts';

type Explained = { readonly mark: string; readonly meaning: string; readonly sheets: readonly string[] };

/** The signs of the release, then every note of every table; a note that several tables share stands once. */
export function notesSheet(
  names: { readonly sheet: string; readonly table: string; readonly contents: string },
  tables: readonly { readonly sheet: string; readonly block: TableBlock }[],
  publication: Publication,
): Sheet {
  const words = wordsOf(publication.document);
  const columns = columnNames([words.mark, words.meaning, words['used-in']]);
  const rows = [...signs(publication), ...notes(tables, publication), ...footnotes(publication)];
  const before = [
    line(words.notes, 'title'),
    ...bandRows(publication),
    line(words['one-table']),
    line(words['to-contents'], 'link', { kind: 'place', sheet: names.contents, cell: 'A1' }),
  ];
  return {
    name: names.sheet,
    landscape: false,
    rows: [
      ...before,
      columns.map((text): SheetCell => ({ kind: 'text', text, look: { role: 'head', level: 0 } })),
      ...rows.map(({ mark, meaning, sheets }, index) =>
        [mark, meaning, sheets.join(', ')].map((text): SheetCell => ({
          kind: 'text',
          text,
          look: { role: 'wrapped', last: index === rows.length - 1 },
        })),
      ),
    ],
    widths: [16, 62, 24],
    table: { name: names.table, headerRow: before.length + 1, columns, rows: rows.length },
  };
}

function signs({ document }: Publication): readonly Explained[] {
  const { 'all-sheets': allSheets } = wordsOf(document);
  return document.signs.map(({ label, text }) => ({ mark: label, meaning: oneLine(text), sheets: [allSheets] }));
}

function notes(
  tables: readonly { readonly sheet: string; readonly block: TableBlock }[],
  { document }: Publication,
): readonly Explained[] {
  const words = wordsOf(document);
  const found = new Map<string, Explained>();
  for (const { sheet, block } of tables) {
    for (const inlines of block.notes) {
      const { mark, text } = noteOf(inlines, words);
      if (text === '') continue;
      const name = mark === undefined ? words.general : markName(mark, words);
      const key = `${name}\u0000${text}`;
      const sheets = found.get(key)?.sheets ?? [];
      if (!sheets.includes(sheet)) found.set(key, { mark: name, meaning: text, sheets: [...sheets, sheet] });
    }
  }
  return [...found.values()];
}

/** Footnotes of the text belong to no table. */
function footnotes({ document }: Publication): readonly Explained[] {
  const words = wordsOf(document);
  return document.blocks.flatMap((block) =>
    block.kind === 'footnotes'
      ? block.items.map(({ mark, children }) => ({
          mark: markName(mark, words),
          meaning: plain(children, words),
          sheets: [document.title],
        }))
      : [],
  );
}
