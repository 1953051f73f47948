import { Paragraph } from 'docx';
import type { FileChild } from 'docx';
import type { Block } from '../../../document/tree.ts';
import { runs } from '../inline.ts';

export const paragraph = ({ role, children }: Extract<Block, { kind: 'paragraph' }>): readonly FileChild[] => [
  new Paragraph({ style: role === 'note' ? 'Note' : 'StatText', children: runs(children) }),
];
