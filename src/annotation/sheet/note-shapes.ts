import { columnName, parseAddress } from '../../place/place.ts';
import { FILLS } from '../severity.ts';
import type { Remarks } from './comments.ts';

/** Legacy drawings ([MS-OI29500], part 4, 19.3): Excel shows a comment only in a shape of its own. */
const NAMESPACES: Readonly<Record<string, string>> = {
  v: 'urn:schemas-microsoft-com:vml',
  o: 'urn:schemas-microsoft-com:office:office',
  x: 'urn:schemas-microsoft-com:office:excel',
};
const SHAPE_TYPE =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';
const LINE = 42;
const LAST_COLUMN = 16_384;
const LAST_ROW = 1_048_576;

export const EMPTY_DRAWING =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
  'xmlns:x="urn:schemas-microsoft-com:office:excel">' +
  '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout></xml>';

/**
 * Adds a shape for every remark whose cell has none. Such a drawing is not always well-formed XML (`<br>`), so it is
 * handled as text: what is added goes before its end.
 */
export function withShapes(drawing: string, remarks: Remarks): string {
  const end = drawing.lastIndexOf('</');
  if (end < 0) return drawing;
  const shown = shownCells(drawing);
  const wanted = [...remarks].filter(([cell]) => !shown.has(cell));
  if (wanted.length === 0) return drawing;
  const used = [...drawing.matchAll(/_x0000_s(\d+)/g)].map(([, number]) => Number(number));
  const first = Math.max(firstNumber(drawing), ...used) + 1;
  const type = drawing.includes('id="_x0000_t202"') ? '' : declared(drawing, SHAPE_TYPE);
  const shapes = wanted.map(([cell, remark], index) => declared(drawing, shape(cell, remark, first + index)));
  return drawing.slice(0, end) + type + shapes.join('') + drawing.slice(end);
}

/** Cells that have a note's shape, as «F18». */
function shownCells(drawing: string): ReadonlySet<string> {
  const notes = drawing.matchAll(/<x:ClientData[^>]*ObjectType=["']Note["'][\s\S]*?<\/x:ClientData>/g);
  return new Set(
    [...notes].map(([note]) => {
      const row = Number(/<x:Row>\s*(\d+)/.exec(note)?.[1]);
      const column = Number(/<x:Column>\s*(\d+)/.exec(note)?.[1]);
      return `${columnName(column + 1)}${row + 1}`;
    }),
  );
}

/** Excel numbers shapes by blocks of 1,024, one or more of a drawing. */
function firstNumber(drawing: string): number {
  return Number(/<o:idmap[^>]*data="(\d+)/.exec(drawing)?.[1] ?? 1) * 1024;
}

/** An element with the prefixes that the drawing itself does not declare. */
function declared(drawing: string, element: string): string {
  const missing = Object.entries(NAMESPACES).filter(([prefix]) => !drawing.includes(`xmlns:${prefix}=`));
  const text = missing.map(([prefix, name]) => ` xmlns:${prefix}="${name}"`).join('');
  return element.replace(/(?=[\s>])/, text);
}

function shape(cell: string, remark: string, number: number): string {
  const { row, column } = parseAddress(cell) ?? { row: 1, column: 1 };
  const lines = remark.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LINE)), 1);
  const left = Math.min(column, LAST_COLUMN - 5);
  const height = Math.min(lines, 30);
  const top = Math.min(Math.max(0, row - 2), LAST_ROW - height - 2);
  const anchor = [left, 15, top, 4, left + 4, 15, top + height, 4].join(', ');
  const style = 'position:absolute;margin-left:60pt;margin-top:2pt;width:220pt;height:80pt;z-index:1;visibility:hidden';
  const colour = `#${FILLS.note.slice(2)}`;
  return (
    `<v:shape id="_x0000_s${number}" type="#_x0000_t202" style="${style}" fillcolor="${colour}" o:insetmode="auto">` +
    `<v:fill color2="${colour}"/><v:path o:connecttype="none"/>` +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>' +
    `<x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill>` +
    `<x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>`
  );
}
