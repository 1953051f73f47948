import type { Publication } from '../edition.ts';
import { bandRows } from './bands.ts';
import { columnNames } from './names.ts';
import { line, type Look, type Sheet, type SheetCell } from './sheet.ts';
import { wordsOf } from './words.ts';

export type ContentsRow = { readonly sheet: string; readonly title: string };

/** All sheets with their titles; the name of a sheet links to it. */
export function contentsSheet(
  names: { readonly sheet: string; readonly table: string },
  entries: readonly ContentsRow[],
  publication: Publication,
): Sheet {
  const words = wordsOf(publication.document);
  const columns = columnNames([words.sheet, words.title]);
  const before = [
    line(publication.document.furniture.contents, 'title'),
    ...bandRows(publication),
    line(words['one-table']),
  ];
  return {
    name: names.sheet,
    landscape: false,
    rows: [
      ...before,
      columns.map((text): SheetCell => ({ kind: 'text', text, look: { role: 'head', level: 0 } })),
      ...entries.map(({ sheet, title }, index): readonly SheetCell[] => {
        const look: Pick<Look, 'last'> = { last: index === entries.length - 1 };
        return [
          {
            kind: 'text',
            text: sheet,
            look: { role: 'wrapped-link', ...look },
            link: { kind: 'place', sheet, cell: 'A1' },
          },
          { kind: 'text', text: title, look: { role: 'wrapped', ...look } },
        ];
      }),
    ],
    widths: [16, 72],
    table: { name: names.table, headerRow: before.length + 1, columns, rows: entries.length },
  };
}
