import type { Furniture } from '../../../document/tree.ts';
import type { Sheet } from '../engine/printer.ts';
import type { Look } from '../look.ts';
import { across } from '../look.ts';
import { millimetres } from '../millimetres.ts';
import type { Node } from '../node.ts';
import { bandNodes, bandsHeight } from './bands.ts';

const above = millimetres(6);
const underRule = millimetres(6);
const ruleGap = 3;

/** The head's height: the page's own top margin, or what the bands and the running head need. */
export const headHeight = ({ bands }: Furniture, look: Look): number =>
  Math.max(look.margins.top, bandsHeight(bands) + above + look.styles.note.leading + ruleGap + underRule);

/** Bands on every page; from page 2 the running title at the left, the period at the right, over a thin rule. */
export function head(furniture: Furniture, look: Look): (page: number, pages: number, sheet: Sheet) => Node {
  const { runningTitle, runningPeriod, bands } = furniture;
  const { left } = look.margins;
  const top = headHeight(furniture, look) - underRule - ruleGap - look.styles.note.leading;
  const y = top + look.styles.note.leading + ruleGap;
  return (page, _, sheet) => {
    const { wide } = across(look, sheet);
    const running: readonly Node[] =
      page === 1
        ? []
        : [
            {
              columns: [
                { text: runningTitle, style: 'note', width: '*' },
                { text: runningPeriod, style: 'note', width: '*', alignment: 'right' },
              ],
              margin: [left, top, look.margins.right, 0],
            },
            {
              canvas: [{ type: 'line', x1: 0, x2: wide, y1: 0, y2: 0, lineWidth: 0.4, lineColor: look.colours.line }],
              absolutePosition: { x: left, y },
            },
          ];
    return { stack: [...bandNodes(bands, sheet.width, look), ...running] };
  };
}
