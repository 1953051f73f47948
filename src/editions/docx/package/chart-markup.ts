import { hex } from '../lengths.ts';

/** A line of its own width, in points. */
export const line = (points: number, colour: string): string =>
  `<a:ln w="${Math.round(points * 12_700)}" cap="flat" cmpd="sng" algn="ctr"><a:solidFill><a:srgbClr val="${hex(colour)}"/></a:solidFill><a:round/></a:ln>`;

/** The plot at a place of its own, in parts of the chart. */
export function placed(
  xml: string,
  inner: { readonly x: number; readonly y: number; readonly w: number; readonly h: number },
): string {
  const edges = Object.entries(inner).map(([side, part]) => `<c:${side} val="${Number(part.toFixed(4))}"/>`);
  return xml.replace(
    '<c:plotArea><c:layout/>',
    `<c:plotArea><c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>${edges.join('')}</c:manualLayout></c:layout>`,
  );
}
