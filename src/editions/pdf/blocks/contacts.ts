import type { ContactsBlock, Labelled } from '../../../document/tree.ts';
import { heightOf } from '../lines.ts';
import { millimetres } from '../millimetres.ts';
import type { Look } from '../look.ts';
import type { Node } from '../node.ts';
import type { Setting, Written } from './written.ts';

const gap = millimetres(5);
const space = 5;

/** The full block of responsibility and contacts: columns of labelled lines under a thin rule. */
export function contacts({ columns }: ContactsBlock, { look }: Setting): Written {
  const width = (look.wide - gap * (columns.length - 1)) / Math.max(1, columns.length);
  const heights = columns.map((lines) => lines.reduce((sum, line) => sum + lineHeight(line, width, look), 0));
  const rule: Node = {
    canvas: [{ type: 'line', x1: 0, x2: look.wide, y1: 0, y2: 0, lineWidth: 0.4, lineColor: look.colours.line }],
    margin: [0, 0, 0, 7],
  };
  const block: Node = {
    tag: { role: 'L', numbering: 'None' },
    columns: columns.map((lines) => ({ stack: lines.map(line), width })),
    columnGap: gap,
  };
  return { nodes: [rule, block], room: { least: Math.max(0, ...heights) + 8 }, before: 28, after: 0, stops: 'figures' };
}

const line = ({ label, text }: Labelled): Node => ({
  tag: { role: 'LI' },
  stack: [
    { text: label, style: 'note', tag: { role: 'Lbl' } },
    { text, style: 'small', margin: [0, 0, 0, space], tag: { role: 'LBody' } },
  ],
});

const lineHeight = ({ label, text }: Labelled, width: number, look: Look): number =>
  heightOf(label, width, 'note', look) + heightOf(text, width, 'small', look) + space;
