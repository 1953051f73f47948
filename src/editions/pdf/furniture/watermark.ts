import { tintOf } from '../../charts/tint.ts';
import type { Face } from '../engine/faces.ts';
import type { Sheet } from '../engine/printer.ts';
import type { Look } from '../look.ts';
import type { Node } from '../node.ts';

const strength = 0.08;
const size = 60;
const angles = { upright: -55, lying: -35 };
const capHeight = 0.7;

/**
 * The word in outline across the page, drawn before all else so that it never lies above a figure. It is drawn as a shape, not as text:
 * a search, a proof and a screen reader meet the word in the band, not between two figures.
 */
export function watermark(word: string | undefined, face: Face, look: Look): (sheet: Sheet) => Node | null {
  if (word === undefined || word === '') return () => null;
  const lineColor = tintOf(look.colours.departures, strength);
  const drawn = new Map<number, string>();
  return (sheet) => {
    const d = drawn.get(sheet.width) ?? outline(word, face, sheet);
    drawn.set(sheet.width, d);
    return { canvas: [{ type: 'path', d, lineWidth: 1, lineColor }], absolutePosition: { x: 0, y: 0 } };
  };
}

/** Along the diagonal. */
function outline(word: string, face: Face, { width, height }: Sheet): string {
  const angle = width > height ? angles.lying : angles.upright;
  const diagonal = Math.min(width / Math.cos(radians(angle)), height / -Math.sin(radians(angle))) * 0.8;
  const scaled = Math.min(size, (size * diagonal) / face.width(word, size));
  const cos = Math.cos(radians(angle)) * scaled;
  const sin = Math.sin(radians(angle)) * scaled;
  const along = face.width(word, 1) / 2;
  const up = capHeight / 2;
  // From the word's own space (ems, y upward, its middle at the origin) to the page (points, y downward).
  return face.outline(word, {
    a: cos,
    b: sin,
    c: sin,
    d: -cos,
    e: width / 2 - along * cos - up * sin,
    f: height / 2 - along * sin + up * cos,
  });
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
