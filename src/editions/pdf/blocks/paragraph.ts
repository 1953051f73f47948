import { plain, runs } from '../inline.ts';
import { linesOf } from '../lines.ts';
import type { StyleName } from '../look.ts';
import type { BlockWriters, Written } from './written.ts';

const styles: Readonly<Record<'text' | 'note', StyleName>> = { text: 'text', note: 'note' };
/** A paragraph of so few lines is not broken over two pages. */
const unbroken = 5;

export const paragraph: BlockWriters<Written>['paragraph'] = ({ role, children }, { look }) => {
  const style = styles[role];
  const width = role === 'note' ? look.wide : look.narrow;
  const lines = linesOf(plain(children, look), width, style, look);
  return {
    nodes: [
      {
        text: runs(children, look),
        style,
        tag: { role: role === 'note' ? 'Note' : 'P' },
        margin: [0, 0, look.wide - width, 0],
      },
    ],
    room: { least: (lines <= unbroken ? lines : 3) * look.styles[style].leading },
    before: 7,
    after: 7,
  };
};
