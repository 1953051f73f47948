import { callOf, noteOf, plain, runs } from '../inline.ts';
import { heightOf } from '../lines.ts';
import type { Node } from '../node.ts';
import { measured, raised } from '../superscript.ts';
import type { BlockWriters, Written } from './written.ts';

/** Footnotes under their text: each leads back to where it is called. */
export const footnotes: BlockWriters<Written>['footnotes'] = ({ items }, { look }) => {
  const heights = items.map(({ mark, children }) =>
    heightOf(measured('', mark) + ` ${plain(children, look)}`, look.wide, 'note', look),
  );
  return {
    nodes: items.map(({ mark, children }, index): Node => ({
      text: [
        { ...raised(mark), color: look.colours.house, linkToDestination: callOf(mark) },
        { text: ' ' },
        ...runs(children, look),
      ],
      style: 'note',
      tag: { role: 'Note' },
      id: noteOf(mark),
      room: { least: heights[index] ?? 0 },
    })),
    room: { least: heights[0] ?? 0 },
    before: 7,
    after: 7,
  };
};
