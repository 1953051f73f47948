import type { ContactsBlock } from '../../../document/tree.ts';
import type { Writing } from '../setting.ts';
import { spoken } from '../spoken.ts';
import { paragraph } from '../xml.ts';
import { columnsOf } from './grid.ts';

/** Under text; a heading brings its own. */
const spaceAbove = 14;

/** The full block of contacts in columns. */
export function contacts({ columns }: ContactsBlock, writing: Writing, place: number): string {
  const isHeaded = writing.publication.document.blocks[place - 1]?.kind === 'heading';
  const cells = columns
    .filter((column) => column.length > 0)
    .map((column) =>
      column
        .map(
          ({ label, text }) =>
            paragraph('ContactLabel', spoken(label, writing.guess)) + paragraph('Contact', spoken(text, writing.guess)),
        )
        .join(''),
    );
  return cells.length === 0 ? '' : columnsOf(cells, writing, '', isHeaded ? 0 : spaceAbove);
}
