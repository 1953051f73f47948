import type { Block } from '../../../document/tree.ts';
import { runs } from '../inline.ts';
import { bookmarkName } from '../setting.ts';
import type { Writing } from '../setting.ts';
import { bookmark, paragraph, run } from '../xml.ts';

type Heading = Extract<Block, { kind: 'heading' }>;

/** The number is text, not Word's: an edition must not renumber what the release numbers. */
export function heading({ level, id, number, children }: Heading, writing: Writing, place: number): string {
  const text = (number === '' ? '' : run(`${number} `)) + runs(children, writing);
  return paragraph(`Heading${level}`, bookmark(bookmarkName(id), place + 1, text));
}
