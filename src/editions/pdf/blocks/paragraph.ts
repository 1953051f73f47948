import { plain, runs } from '../inline.ts';
import { linesOf } from '../lines.ts';
import type { StyleName } from '../look.ts';
import { unbroken } from './unbroken.ts';
import type { BlockWriters, Written } from './written.ts';

const styles: Readonly<Record<'text' | 'note', StyleName>> = { text: 'text', note: 'note' };

export const paragraph: BlockWriters<Written>['paragraph'] = ({ role, children }, { look }) => {
  const style = styles[role];
  const width = role === 'note' ? look.wide : look.narrow;
  const text = runs(children, look);
  const lines = linesOf(text, width, style, look, { hyphens: 'fill' });
  return {
    nodes: [
      {
        text,
        style,
        hyphens: 'fill',
        runs: true,
        tag: { role: role === 'note' ? 'Note' : 'P' },
        margin: [0, 0, look.wide - width, 0],
      },
    ],
    room: { least: unbroken(lines) * look.styles[style].leading },
    height: lines * look.styles[style].leading,
    // Three lines, and no single one on the next page.
    opening: (lines === 4 ? 4 : Math.min(3, lines)) * look.styles[style].leading,
    leads: plain(children, look).trimEnd().endsWith(':'),
    before: 7,
    after: 7,
  };
};
