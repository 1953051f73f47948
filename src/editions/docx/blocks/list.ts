import type { Block } from '../../../document/tree.ts';
import { runs } from '../inline.ts';
import type { Writing } from '../setting.ts';
import { paragraph } from '../xml.ts';

type List = Extract<Block, { kind: 'list' }>;

const styles: { readonly [Role in List['role']]: string } = {
  'key-points': 'KeyPoint',
  bullets: 'StatBullet',
  numbers: 'StatNumber',
};

/** A numbered list is an instance of its own, so that each begins at 1. */
export function list({ role, items }: List, writing: Writing, place: number): string {
  const numbering = role === 'numbers' ? writing.carried.numbering(place) : '';
  return items.map((item) => paragraph(styles[role], runs(item, writing), numbering)).join('');
}
