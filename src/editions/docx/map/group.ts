import { element } from '../xml.ts';

/** A shape of a group, once it has its id. */
export type Member = (id: number) => string;

const uri = 'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup';
const drawingMl = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const shapes = 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape';
const perPoint = 12_700;

export const emu = (points: number): number => Math.round(points * perPoint);

/** Shapes that stand in the line as one drawing, with one alternative text. */
export function group(
  { id, name, alt }: { readonly id: number; readonly name: string; readonly alt: string },
  { width, height }: { readonly width: number; readonly height: number },
  members: readonly Member[],
): string {
  const extent = { cx: emu(width), cy: emu(height) };
  const frame = [
    element('a:off', { x: 0, y: 0 }),
    element('a:ext', extent),
    element('a:chOff', { x: 0, y: 0 }),
    element('a:chExt', extent),
  ];
  const content = [
    element('wpg:cNvGrpSpPr'),
    element('wpg:grpSpPr', {}, element('a:xfrm', {}, frame.join(''))),
    ...members.map((member, index) => member(id * 1000 + index)),
  ];
  const namespaces = { 'xmlns:wpg': uri, 'xmlns:wps': shapes };
  const graphic = element(
    'a:graphic',
    { 'xmlns:a': drawingMl },
    element('a:graphicData', { uri }, element('wpg:wgp', namespaces, content.join(''))),
  );
  const inline = [
    element('wp:extent', extent),
    element('wp:effectExtent', { l: 0, t: 0, r: 0, b: 0 }),
    element('wp:docPr', { id, name, descr: alt }),
    element('wp:cNvGraphicFramePr'),
    graphic,
  ];
  return element('w:drawing', {}, element('wp:inline', { distT: 0, distB: 0, distL: 0, distR: 0 }, inline.join('')));
}
