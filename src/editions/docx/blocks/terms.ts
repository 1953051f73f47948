import { Paragraph } from 'docx';
import type { FileChild } from 'docx';
import type { Block } from '../../../document/tree.ts';
import { runs } from '../inline.ts';

export const terms = ({ items }: Extract<Block, { kind: 'terms' }>): readonly FileChild[] =>
  items.flatMap(({ term, meaning }) => [
    new Paragraph({ style: 'Term', children: runs(term) }),
    new Paragraph({ style: 'Meaning', children: runs(meaning) }),
  ]);
