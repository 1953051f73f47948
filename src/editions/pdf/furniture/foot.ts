import type { Furniture } from '../../../document/tree.ts';
import { linesOf } from '../lines.ts';
import type { Sheet } from '../engine/printer.ts';
import type { Look } from '../look.ts';
import { across } from '../look.ts';
import { millimetres } from '../millimetres.ts';
import type { Node } from '../node.ts';

const numberWidth = millimetres(20);
const above = 10;
const underRule = 4;
const toEdge = millimetres(6);

const textWidth = (look: Look): number => look.wide - numberWidth;

/** The foot's height: the page's own bottom margin, or what its lines need. */
export function footHeight({ foot: lines }: Furniture, look: Look): number {
  const count = lines.reduce((sum, line) => sum + linesOf(line, textWidth(look), 'note', look), 0);
  return Math.max(look.margins.bottom, above + underRule + count * look.styles.note.leading + toEdge);
}

/** Who answers for the release at the left, page and pages at the right. */
export function foot(furniture: Furniture, look: Look): (page: number, pages: number, sheet: Sheet) => Node {
  const { left, right } = look.margins;
  return (page, pages, sheet) => ({
    stack: [
      {
        canvas: [
          {
            type: 'line',
            x1: 0,
            x2: across(look, sheet).wide,
            y1: 0,
            y2: 0,
            lineWidth: 0.4,
            lineColor: look.colours.line,
          },
        ],
        margin: [left, above, right, underRule],
      },
      {
        columns: [
          {
            stack: furniture.foot.map((line): Node => ({ text: line, style: 'note' })),
            width: textWidth(across(look, sheet)),
          },
          {
            text: furniture.page.replace('{page}', String(page)).replace('{pages}', String(pages)),
            style: 'note',
            alignment: 'right',
            width: numberWidth,
          },
        ],
        margin: [left, 0, right, 0],
      },
    ],
  });
}
