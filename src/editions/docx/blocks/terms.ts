import type { Block } from '../../../document/tree.ts';
import { runs } from '../inline.ts';
import type { Writing } from '../setting.ts';
import { paragraph } from '../xml.ts';

export const terms = ({ items }: Extract<Block, { kind: 'terms' }>, writing: Writing): string =>
  items
    .map(({ term, meaning }) => paragraph('Term', runs(term, writing)) + paragraph('Meaning', runs(meaning, writing)))
    .join('');
