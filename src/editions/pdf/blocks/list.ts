import type { Inline } from '../../../document/tree.ts';
import { runs } from '../inline.ts';
import { linesOf } from '../lines.ts';
import type { Look } from '../look.ts';
import type { Node, TextNode } from '../node.ts';
import { opening } from './opening.ts';
import { unbroken } from './unbroken.ts';
import type { BlockWriters, Written } from './written.ts';

type Item = (children: readonly Inline[], index: number, look: Look) => Node;
type Role = Parameters<BlockWriters<Written>['list']>[0]['role'];

type ListKind = {
  readonly item: Item;
  readonly gap: number;
  readonly indent: number;
  readonly numbering: 'None' | 'Disc' | 'Decimal';
};

const square = 4;
const hang = 11;
const indent = 18;

const items: Readonly<Record<Role, ListKind>> = {
  // The square hangs in the margin: the sentences stand flush with all other text.
  'key-points': { item: keyPoint, gap: 7, indent: 0, numbering: 'None' },
  bullets: { item: (children, _, look) => marked('•', children, look), gap: 2, indent, numbering: 'Disc' },
  numbers: {
    item: (children, index, look) => marked(`${index + 1}.`, children, look),
    gap: 2,
    indent,
    numbering: 'Decimal',
  },
};

export const list: BlockWriters<Written>['list'] = ({ role, items: entries }, { look }) => {
  const kind = items[role];
  const rooms = entries.map((entry) => roomOf(entry, look.narrow - kind.indent, look));
  const nodes = entries.map((entry, index): Node => {
    const margin = [0, index === 0 ? 0 : kind.gap, 0, 0] as const;
    return {
      stack: [kind.item(entry, index, look)],
      tag: { role: 'LI' },
      margin,
      room: { least: rooms[index] ?? 0 },
    };
  });
  return {
    nodes: [{ stack: nodes, tag: { role: 'L', numbering: kind.numbering } }],
    room: { least: rooms[0] ?? 0 },
    ...opening(rooms, kind.gap),
    before: 7,
    after: 7,
  };
};

/** An item is broken over two pages as a paragraph is. */
function roomOf(children: readonly Inline[], width: number, look: Look): number {
  return unbroken(linesOf(runs(children, look), width, 'text', look, { hyphens: 'fill' })) * look.styles.text.leading;
}

const sentence = (children: readonly Inline[], look: Look): TextNode => ({
  text: runs(children, look),
  style: 'text',
  hyphens: 'fill',
  runs: true,
});

function keyPoint(children: readonly Inline[], _index: number, look: Look): Node {
  return {
    stack: [
      {
        canvas: [{ type: 'rect', x: 0, y: 0, w: square, h: square, color: look.colours.house }],
        relativePosition: { x: -hang, y: 5 },
      },
      { ...sentence(children, look), tag: { role: 'LBody' }, margin: [0, 0, look.wide - look.narrow, 0] },
    ],
  };
}

/** The columns have widths of their own: over a page's end pdfmake would forget a margin round them. */
function marked(mark: string, children: readonly Inline[], look: Look): Node {
  return {
    columns: [
      { text: mark, style: 'text', width: indent, tag: { role: 'Lbl' } },
      { ...sentence(children, look), tag: { role: 'LBody' }, width: look.narrow - indent },
    ],
  };
}
