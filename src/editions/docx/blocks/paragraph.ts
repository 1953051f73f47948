import type { Block } from '../../../document/tree.ts';
import { runs } from '../inline.ts';
import type { Writing } from '../setting.ts';
import { paragraph as markup } from '../xml.ts';

export const paragraph = ({ role, children }: Extract<Block, { kind: 'paragraph' }>, writing: Writing): string =>
  markup(role === 'note' ? 'TextNote' : 'StatText', runs(children, writing));
