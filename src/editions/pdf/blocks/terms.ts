import { plain, runs } from '../inline.ts';
import { heightOf } from '../lines.ts';
import { millimetres } from '../millimetres.ts';
import type { Node } from '../node.ts';
import type { BlockWriters, Written } from './written.ts';

const termWidth = millimetres(46);
const gap = millimetres(5);

/** A glossary: the term at the left, its meaning beside it. */
export const terms: BlockWriters<Written>['terms'] = ({ items }, { look }) => {
  const meaningWidth = look.wide - termWidth - gap;
  const heights = items.map(({ term, meaning }) =>
    Math.max(
      heightOf(plain(term, look), termWidth, 'h3', look),
      heightOf(plain(meaning, look), meaningWidth, 'text', look),
    ),
  );
  const nodes = items.map(({ term, meaning }, index): Node => ({
    tag: { role: 'LI' },
    columns: [
      { text: runs(term, look), style: 'h3', width: termWidth, tag: { role: 'Lbl' } },
      { text: runs(meaning, look), style: 'text', width: meaningWidth, tag: { role: 'LBody' } },
    ],
    columnGap: gap,
    margin: [0, index === 0 ? 0 : 7, 0, 0],
    room: { least: heights[index] ?? 0 },
  }));
  return {
    nodes: [{ stack: nodes, tag: { role: 'L', numbering: 'None' } }],
    room: { least: heights[0] ?? 0 },
    before: 7,
    after: 7,
  };
};
