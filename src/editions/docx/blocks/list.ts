import { Paragraph } from 'docx';
import type { FileChild } from 'docx';
import type { Block } from '../../../document/tree.ts';
import { runs } from '../inline.ts';
import type { Setting } from '../setting.ts';

type List = Extract<Block, { kind: 'list' }>;

const styles: { readonly [Role in List['role']]: string } = {
  'key-points': 'KeyPoint',
  bullets: 'StatBullet',
  numbers: 'StatNumber',
};

/** A numbered list is an instance of its own, so that each begins at 1. */
export function list({ role, items }: List, _: Setting, place: number): readonly FileChild[] {
  const numbering = role === 'numbers' ? { numbering: { reference: 'numbers', level: 0, instance: place } } : {};
  return items.map((item) => new Paragraph({ style: styles[role], ...numbering, children: runs(item) }));
}
