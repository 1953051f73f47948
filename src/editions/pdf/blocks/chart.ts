import { drawChart } from '../../charts/index.ts';
import type { ChartLook, Drawing } from '../../charts/index.ts';
import type { ChartBlock } from '../../../document/tree.ts';
import type { Look } from '../look.ts';
import type { Node } from '../node.ts';
import { below, belowHeight } from './below.ts';
import { caption, captionHeight, subtitle, subtitleHeight } from './caption.ts';
import type { Setting, Written } from './written.ts';

const gap = 7;
/** A chart gives up a little of its height rather than leave the foot of a page empty, and more rather than a third of it. */
const givesUp = { little: 0.15, more: 0.3 };

export function chart(block: ChartBlock, { look }: Setting): Written {
  const drawings = new Map<number | undefined, Drawing>();
  // The layout asks for the same height again and again.
  const drawn = (height?: number): Drawing => {
    const drawing = drawings.get(height) ?? drawChart(block, chartLook(look, height));
    drawings.set(height, drawing);
    return drawing;
  };
  const full = drawn();
  const lowest = drawn(full.height * (1 - givesUp.more));
  const low = Math.max(lowest.height, full.height * (1 - givesUp.little));
  const under = { notes: block.notes, source: block.source };
  const above = captionHeight(block.label, block.caption, look) + subtitleHeight(block.subtitle, look) + gap;
  const around = above + belowHeight(under, look);
  const figure = (drawing: Drawing): Node => ({
    svg: drawing.svg,
    tag: { role: 'Figure', alt: block.alt },
    options: { warningCallback: refuse(block.id) },
  });
  return {
    nodes: [
      // Beside the figure, not in it: a reader of alternative texts hears that instead of all that a figure holds.
      {
        tag: { role: 'Div' },
        stack: [
          {
            tag: { role: 'Caption' },
            stack: [
              { ...caption(block.label, block.caption, block.id, look), tag: { role: 'P' } },
              ...subtitle(block.subtitle, 'left', { role: 'P' }),
            ],
          },
          {
            stack: [],
            margin: [0, gap, 0, 0],
            place: ({ left }) => {
              const height = left - belowHeight(under, look);
              return [figure(height >= full.height ? full : drawn(Math.max(height, lowest.height)))];
            },
          },
        ],
      },
      ...below(under, look),
    ],
    room: { least: around + low, squeezed: around + lowest.height },
    before: 14,
    after: 21,
    floats: true,
  };
}

const chartLook = (look: Look, height: number | undefined): ChartLook => ({
  width: look.wide,
  ...(height === undefined ? {} : { height }),
  colours: look.colours,
  family: look.family,
  measure: (text, bold) => look.width(text, bold ? 'axisBold' : 'axis'),
  textSize: look.styles.axis.size,
});

/** What the drawing holds and the page cannot show is a bug of ours. */
const refuse =
  (id: string) =>
  (warning: string): never => {
    throw new Error(`${id}: ${warning}`);
  };
