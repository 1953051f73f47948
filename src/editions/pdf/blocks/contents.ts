import type { ContentsEntry } from '../../../document/tree.ts';
import { placeOf } from '../engine/places.ts';
import { heightOf } from '../lines.ts';
import { millimetres } from '../millimetres.ts';
import type { Look } from '../look.ts';
import type { Node } from '../node.ts';
import type { BlockWriters, Written } from './written.ts';

const gap = millimetres(5);
/** pdfmake measures a page number as five digits before it knows the page. */
const numberWidth = 30;
const padding = 3;
/** Fewer lines than this stand in one column. */
const twoColumns = 4;

/** Headings with their page numbers, each over a thin rule; both the words and the number lead there. */
export const contents: BlockWriters<Written>['contents'] = ({ title, entries }, { look, targets }) => {
  for (const { target, text } of entries) {
    if (!targets.has(target)) throw new Error(`Contents: “${text}” points to “${target}”, which the document lacks.`);
  }
  const columns = entries.length < twoColumns ? 1 : 2;
  const width = columns === 1 ? look.narrow : (look.wide - gap) / 2;
  const half = Math.ceil(entries.length / columns);
  const lists = [entries.slice(0, half), entries.slice(half)].slice(0, columns);
  const height = Math.max(
    ...lists.map((list) => list.reduce((sum, entry) => sum + entryHeight(entry, width, look), 0)),
  );
  const node: Node = {
    tag: { role: 'TOC' },
    stack: [
      { text: title, style: 'h3', margin: [0, 0, 0, 4], tag: { role: 'Caption' } },
      {
        columns: lists.map((list) => ({ stack: list.map((entry) => line(entry, width, look)), width })),
        columnGap: gap,
      },
    ],
  };
  return { nodes: [node], room: { least: height + look.styles.h3.leading + 4 }, before: 21, after: 21 };
};

const entryHeight = ({ text }: ContentsEntry, width: number, look: Look): number =>
  heightOf(text, width - numberWidth, 'small', look) + 2 * padding;

function line(entry: ContentsEntry, width: number, look: Look): Node {
  const { target, text } = entry;
  const rule = entryHeight(entry, width, look);
  return {
    tag: { role: 'TOCI' },
    stack: [
      {
        canvas: [
          { type: 'line', x1: 0, x2: width, y1: rule, y2: rule, lineWidth: 0.4, lineColor: look.colours.lightLine },
        ],
        relativePosition: { x: 0, y: 0 },
      },
      {
        tag: { role: 'Reference' },
        columns: [
          { text, style: 'small', linkToDestination: placeOf(target), width: '*' },
          { pageReference: placeOf(target), style: 'small', alignment: 'right', width: numberWidth, linkText: text },
        ],
        margin: [0, padding, 0, padding],
      },
    ],
  };
}
