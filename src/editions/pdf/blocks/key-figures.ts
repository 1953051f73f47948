import type { KeyFigure } from '../../../document/tree.ts';
import { balanced } from '../balanced.ts';
import { plain, runs } from '../inline.ts';
import { heightOf } from '../lines.ts';
import type { CellNode, Node, TableLayout, Vector } from '../node.ts';
import type { Look, StyleName } from '../look.ts';
import type { BlockWriters, Written } from './written.ts';

const across = 3;
const padding = 14;
const markSpace = 11;
const underNumber = 2;

/** Three in a row, parted by thin rules; the direction of a change is said by a triangle and in words. */
export const keyFigures: BlockWriters<Written>['key-figures'] = ({ items }, { look }) => {
  const count = Math.min(across, Math.max(1, items.length));
  const outer = look.wide / count;
  const widths = Array.from({ length: count }, (_, column) => outer - (column === 0 ? 0 : padding) - padding);
  const rows: KeyFigure[][] = [];
  for (let first = 0; first < items.length; first += count) rows.push(items.slice(first, first + count));
  const number = numberStyle(items, Math.min(...widths), look);
  const body = rows.map((row) => widths.map((width, column) => cell(row[column], width, number, look)));
  const height = rows.reduce(
    (sum, row) => sum + Math.max(...row.map((item, column) => cellHeight(item, widths[column] ?? outer, look))) + 7,
    0,
  );
  const table: Node = {
    tag: { role: 'L', numbering: 'None' },
    table: { widths, headerRows: 0, keepWithHeaderRows: 0, dontBreakRows: true, body },
    layout: layout(count, look),
  };
  return { nodes: [table], room: { least: height }, before: 21, after: 21 };
};

/** One size for all: the smaller where a number would break. */
const numberStyle = (items: readonly KeyFigure[], width: number, look: Look): StyleName =>
  items.every(({ figure }) => look.width(figure.text, 'keyNumber') <= width) ? 'keyNumber' : 'keyNumberLong';

function cell(item: KeyFigure | undefined, width: number, number: StyleName, look: Look): CellNode {
  if (item === undefined) return { text: '' };
  const indent = item.direction === undefined ? 0 : markSpace;
  const beside = width - balanced(plain(item.change, look), width, 'keyChange', look, -indent);
  const words: Node = {
    text: runs(item.change, look),
    tag: { role: 'P' },
    style: 'keyChange',
    margin: [0, underNumber, beside, 0],
    leadingIndent: indent,
  };
  const mark: readonly Node[] =
    item.direction === undefined
      ? []
      : [{ canvas: [marks[item.direction](look.colours.ink)], relativePosition: { x: 0, y: underNumber + 3 } }];
  const stack: readonly Node[] = [
    {
      text: item.label,
      tag: { role: 'P' },
      style: 'keyLabel',
      margin: [0, 0, 0, Math.max(0, labelSpace(width, look) - heightOf(item.label, width, 'keyLabel', look))],
    },
    { text: item.figure.text, style: number, tag: { role: 'P' } },
    ...mark,
    words,
  ];
  return { stack: [{ stack, tag: { role: 'LBody' } }], tag: { role: 'LI' } };
}

/** Labels of one line share their line; a longer one pushes its number down. */
const labelSpace = (_width: number, look: Look): number => look.styles.keyLabel.leading;

const cellHeight = (item: KeyFigure, width: number, look: Look): number =>
  heightOf(item.label, width, 'keyLabel', look) +
  look.styles.keyNumber.leading +
  underNumber +
  heightOf(plain(item.change, look), width - markSpace, 'keyChange', look);

const marks: Readonly<Record<'up' | 'down' | 'level', (color: string) => Vector>> = {
  up: (color) => ({
    type: 'polyline',
    closePath: true,
    color,
    points: [
      { x: 0, y: 6 },
      { x: 7, y: 6 },
      { x: 3.5, y: 0 },
    ],
  }),
  down: (color) => ({
    type: 'polyline',
    closePath: true,
    color,
    points: [
      { x: 0, y: 0 },
      { x: 7, y: 0 },
      { x: 3.5, y: 6 },
    ],
  }),
  level: (color) => ({ type: 'rect', x: 0, y: 2, w: 7, h: 2, color }),
};

function layout(count: number, look: Look): TableLayout {
  return {
    hLineWidth: () => 0,
    hLineColor: () => look.colours.lightLine,
    vLineWidth: (line) => (line > 0 && line < count ? 0.5 : 0),
    vLineColor: () => look.colours.lightLine,
    paddingLeft: (column) => (column === 0 ? 0 : padding),
    paddingRight: () => padding - 0.5,
    paddingTop: (row) => (row === 0 ? 0 : 7),
    paddingBottom: () => 0,
  };
}
