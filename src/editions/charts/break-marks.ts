import type { ChartBlock } from '../../document/tree.ts';
import type { Box, ChartLook } from './drawing.ts';
import { shape, words } from './svg.ts';

/**
 * A dashed line between two categories where the series breaks; the note under the chart gives the reason.
 * @param edge where the slot of a category begins
 */
export function breakMarks(
  { breaks = [] }: ChartBlock,
  edge: (category: number) => number,
  frame: Box,
  look: ChartLook,
): readonly string[] {
  return breaks.flatMap(({ before, reason }) => {
    const x = edge(before);
    const width = look.measure(reason, false);
    const isRoom = x + 3 + width <= frame.x + frame.width;
    return [
      shape('line', {
        x1: x,
        x2: x,
        y1: frame.y - 8,
        y2: frame.y + frame.height,
        stroke: look.colours.grey,
        'stroke-width': 0.7,
        'stroke-dasharray': '2 2',
      }),
      words({
        text: reason,
        x: isRoom ? x + 3 : x - 3,
        y: frame.y - 3,
        anchor: isRoom ? 'start' : 'end',
        colour: look.colours.grey,
      }),
    ];
  });
}
