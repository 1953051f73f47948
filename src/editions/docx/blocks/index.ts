import type { FileChild } from 'docx';
import type { Block } from '../../../document/tree.ts';
import type { Setting } from '../setting.ts';
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
  readonly [Kind in Block['kind']]: (block: Extract<Block, { kind: Kind }>, setting: Setting, place: number) => Out;
};

const writers: BlockWriters<readonly FileChild[]> = {
  title,
  'key-figures': keyFigures,
  contents,
  heading,
  paragraph,
  list,
  terms,
  table,
  chart,
  contacts,
};

/** @param place position of the block in its document, from 0 */
export function writeBlock(block: Block, setting: Setting, place: number): readonly FileChild[] {
  // The writer found under a kind takes that kind; TypeScript cannot follow the correlation.
  const write = writers[block.kind] as (block: Block, setting: Setting, place: number) => readonly FileChild[];
  return write(block, setting, place);
}
