import { Paragraph, TextRun } from 'docx';
import type { FileChild } from 'docx';
import type { ContactsBlock } from '../../../document/tree.ts';
import type { Setting } from '../setting.ts';
import { columnsOf } from './grid.ts';

const spaceAbove = 14;

/** The full block of contacts in columns. */
export function contacts({ columns }: ContactsBlock, setting: Setting): readonly FileChild[] {
  const filled = columns.filter((column) => column.length > 0);
  if (filled.length === 0) return [];
  const cells = filled.map((column) =>
    column.flatMap(({ label, text }) => [
      new Paragraph({ style: 'ContactLabel', children: [new TextRun(label)] }),
      new Paragraph({ style: 'Contact', children: [new TextRun(text)] }),
    ]),
  );
  return [columnsOf(cells, setting, () => ({}), spaceAbove)];
}
