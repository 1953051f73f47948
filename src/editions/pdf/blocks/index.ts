import type { Block } from '../../../document/tree.ts';
import { table } from '../table/index.ts';
import { chart } from './chart.ts';
import { contacts } from './contacts.ts';
import { contents } from './contents.ts';
import { footnotes } from './footnotes.ts';
import { heading } from './heading.ts';
import { keyFigures } from './key-figures.ts';
import { list } from './list.ts';
import { paragraph } from './paragraph.ts';
import { terms } from './terms.ts';
import { title } from './title.ts';
import type { BlockWriters, Setting, Written } from './written.ts';

const writers: BlockWriters<Written> = {
  title,
  'key-figures': keyFigures,
  contents,
  heading,
  paragraph,
  list,
  terms,
  footnotes,
  table,
  chart,
  contacts,
};

export function writeBlock<Kind extends Block['kind']>(
  block: Extract<Block, { kind: Kind }>,
  setting: Setting,
): Written {
  const writer: (block: Extract<Block, { kind: Kind }>, setting: Setting) => Written = writers[block.kind];
  return writer(block, setting);
}
