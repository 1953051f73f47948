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

/** Points of a list that stay together at its head: a heading over one alone at the foot of a page leads to nothing. */
const together = 3;

/** A numbered list is an instance of its own, so that each begins at 1. */
export function list({ role, items }: List, writing: Writing, place: number): string {
  const numbering = role === 'numbers' ? writing.carried.numbering(place) : '';
  const kept = role === 'key-points' ? 0 : Math.min(together, items.length) - 1;
  return items
    .map((item, index) =>
      paragraph(styles[role], runs(item, writing), (index < kept ? '<w:keepNext/>' : '') + numbering),
    )
    .join('');
}
