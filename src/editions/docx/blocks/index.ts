import type { Block } from '../../../document/tree.ts';
import type { Writing } from '../setting.ts';
import { chart } from './chart.ts';
import { contacts } from './contacts.ts';
import { contents } from './contents.ts';
import { heading } from './heading.ts';
import { keyFigures } from './key-figures.ts';
import { list } from './list.ts';
import { paragraph } from './paragraph.ts';
import { table } from './table.ts';
import { terms } from './terms.ts';
import { title } from './title.ts';

/** A writer per block: a missing one does not compile. */
export type BlockWriters<Out> = {
  readonly [Kind in Block['kind']]: (block: Extract<Block, { kind: Kind }>, writing: Writing, place: number) => Out;
};

const writers: BlockWriters<string> = {
  title,
  'key-figures': keyFigures,
  contents,
  heading,
  paragraph,
  list,
  terms,
  // Word prints them at the foot of the page: see package/footnotes.ts.
  footnotes: () => '',
  table,
  chart,
  contacts,
};

/** @param place position of the block in its document, from 0 */
export function writeBlock(block: Block, writing: Writing, place: number): string {
  // The writer found under a kind takes that kind; TypeScript cannot follow the correlation.
  const write = writers[block.kind] as (block: Block, writing: Writing, place: number) => string;
  return write(block, writing, place);
}
