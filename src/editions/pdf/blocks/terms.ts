import { runs } from '../inline.ts';
import { heightOf } from '../lines.ts';
import { millimetres } from '../millimetres.ts';
import type { Node } from '../node.ts';
import type { BlockWriters, Written } from './written.ts';

const termWidth = millimetres(46);
const gap = millimetres(5);
const space = 7;

/** A glossary: the term at the left, its meaning beside it. */
export const terms: BlockWriters<Written>['terms'] = ({ items }, { look }) => {
  const meaningWidth = look.wide - termWidth - gap;
  const heights = items.map(({ term, meaning }) =>
    Math.max(
      heightOf(runs(term, look), termWidth, 'h3', look, 'fit'),
      heightOf(runs(meaning, look), meaningWidth, 'text', look, 'fill'),
    ),
  );
  // Never one term alone on a page: the first two stand together, and the last two.
  const roomFrom = (index: number): number =>
    index === 0 || index === items.length - 2
      ? (heights[index] ?? 0) + (heights[index + 1] ?? -space) + space
      : (heights[index] ?? 0);
  const nodes = items.map(({ term, meaning }, index): Node => ({
    tag: { role: 'LI' },
    columns: [
      { text: runs(term, look), style: 'h3', hyphens: 'fit', width: termWidth, tag: { role: 'Lbl' } },
      { text: runs(meaning, look), style: 'text', hyphens: 'fill', width: meaningWidth, tag: { role: 'LBody' } },
    ],
    columnGap: gap,
    margin: [0, index === 0 ? 0 : space, 0, 0],
    room: { least: roomFrom(index) },
  }));
  return {
    nodes: [{ stack: nodes, tag: { role: 'L', numbering: 'None' } }],
    room: { least: roomFrom(0) },
    before: 7,
    after: 7,
  };
};
