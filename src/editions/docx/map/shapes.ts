import type { Box, ChartLook } from '../../charts/drawing.ts';
import type { Ring } from '../../charts/hatch.ts';
import { boundsOf } from '../../charts/map/geometry.ts';
import type { Words } from '../../charts/svg.ts';
import { halfPoints, hex } from '../lengths.ts';
import { element, words as text } from '../xml.ts';
import { emu, type Member } from './group.ts';

type Edge = { readonly colour: string; readonly points: number };
type Paint = { readonly fill: string; readonly stripes?: string | undefined; readonly edge?: Edge };

/** A territory: its rings as one path. */
export function freeform(name: string, rings: readonly Ring[], paint: Paint): Member {
  const bounds = boundsOf(rings);
  const steps = rings.flatMap((ring) => [
    ...ring.map(([x, y], index) =>
      element(index === 0 ? 'a:moveTo' : 'a:lnTo', {}, element('a:pt', { x: emu(x - bounds.x), y: emu(y - bounds.y) })),
    ),
    element('a:close'),
  ]);
  const path = element('a:path', { w: emu(bounds.width), h: emu(bounds.height) }, steps.join(''));
  const geometry =
    ['a:avLst', 'a:gdLst', 'a:ahLst', 'a:cxnLst'].map((list) => element(list)).join('') +
    element('a:rect', { l: 0, t: 0, r: 'r', b: 'b' }) +
    element('a:pathLst', {}, path);
  return shape(name, bounds, element('a:custGeom', {}, geometry), paint);
}

export const oval = (
  name: string,
  { x, y }: { readonly x: number; readonly y: number },
  radius: number,
  paint: Paint,
): Member =>
  shape(name, { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }, preset('ellipse'), paint);

export const rectangle = (name: string, box: Box, paint: Paint): Member => shape(name, box, preset('rect'), paint);

/** The whole of the drawing, unseen: it is as large as it says in LibreOffice too, which measures a group by its shapes. */
export const ground = (name: string, box: Box): Member => {
  const properties = frame(box) + preset('rect') + element('a:noFill') + element('a:ln', {}, element('a:noFill'));
  return (id) => wsp(id, name, element('wps:cNvSpPr'), properties);
};

export function line(name: string, [x1, y1, x2, y2]: readonly [number, number, number, number], edge: Edge): Member {
  const box = { x: Math.min(x1, x2), y: Math.min(y1, y2), width: Math.abs(x2 - x1), height: Math.abs(y2 - y1) };
  const flip = x2 < x1 === y2 < y1 ? {} : { flipV: 1 };
  const properties = frame(box, flip) + preset('line') + edgeOf(edge);
  return (id) => wsp(id, name, element('wps:cNvCnPr'), properties);
}

/** Lines of text on a field, which has a colour of its own only where the ground is striped. */
export function words(name: string, box: Box, lines: readonly Words[], look: ChartLook, behind?: string): Member {
  const fill = behind === undefined ? element('a:noFill') : solid(behind);
  const properties = frame(box) + preset('rect') + fill + element('a:ln', {}, element('a:noFill'));
  const content = element(
    'wps:txbx',
    {},
    element('w:txbxContent', {}, lines.map((said) => paragraph(said, look)).join('')),
  );
  return (id) => wsp(id, name, element('wps:cNvSpPr', { txBox: 1 }), properties, content);
}

/** No `<w:p>` without attributes: such are the paragraphs of the text, whose lines are counted for the contents. */
const paragraph = ({ text: said, anchor = 'start', colour, size }: Words, look: ChartLook): string => {
  const side = { start: 'left', middle: 'center', end: 'right' }[anchor];
  const small = size === undefined ? '' : element('w:sz', { 'w:val': halfPoints(size) });
  const own = colour === look.colours.ink ? '' : element('w:color', { 'w:val': hex(colour) });
  const properties = element(
    'w:pPr',
    {},
    element('w:pStyle', { 'w:val': 'MapLabel' }) + element('w:jc', { 'w:val': side }),
  );
  const run = element('w:r', {}, (own + small === '' ? '' : element('w:rPr', {}, own + small)) + text(said));
  return element('w:p', { 'w:rsidR': '00000000' }, properties + run);
};

function shape(name: string, box: Box, geometry: string, { fill, stripes, edge }: Paint): Member {
  const filled = stripes === undefined ? solid(fill) : pattern(fill, stripes);
  const properties =
    frame(box) + geometry + filled + (edge === undefined ? element('a:ln', {}, element('a:noFill')) : edgeOf(edge));
  return (id) => wsp(id, name, element('wps:cNvSpPr'), properties);
}

function wsp(id: number, name: string, kind: string, properties: string, content = ''): string {
  const body = { wrap: 'none', lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: 'ctr' };
  return element(
    'wps:wsp',
    {},
    element('wps:cNvPr', { id, name }) +
      kind +
      element('wps:spPr', {}, properties) +
      content +
      element('wps:bodyPr', body, element('a:noAutofit')),
  );
}

const frame = ({ x, y, width, height }: Box, flip: Readonly<Record<string, number>> = {}): string =>
  element(
    'a:xfrm',
    flip,
    element('a:off', { x: emu(x), y: emu(y) }) + element('a:ext', { cx: emu(width), cy: emu(height) }),
  );

const preset = (prst: string): string => element('a:prstGeom', { prst }, element('a:avLst'));
const colourOf = (colour: string): string => element('a:srgbClr', { val: hex(colour) });
const solid = (colour: string): string => element('a:solidFill', {}, colourOf(colour));
const edgeOf = ({ colour, points }: Edge): string => element('a:ln', { w: emu(points) }, solid(colour));

/** Stripes of Word's own, which grow and shrink with the zoom. */
export const pattern = (fill: string, stripes: string): string =>
  element(
    'a:pattFill',
    { prst: 'ltUpDiag' },
    element('a:fgClr', {}, colourOf(stripes)) + element('a:bgClr', {}, colourOf(fill)),
  );
