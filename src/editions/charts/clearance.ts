import type { Box } from './drawing.ts';

type Point = readonly [number, number];

export const overlaps = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

/** Whether the segment between two points passes through the box. */
export function crosses(box: Box, [x1, y1]: Point, [x2, y2]: Point): boolean {
  const steps = 24;
  for (let step = 0; step <= steps; step += 1) {
    const x = x1 + ((x2 - x1) * step) / steps;
    const y = y1 + ((y2 - y1) * step) / steps;
    if (x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height) return true;
  }
  return false;
}

export const within = (box: Box, frame: Box): boolean =>
  box.x >= frame.x &&
  box.y >= frame.y &&
  box.x + box.width <= frame.x + frame.width &&
  box.y + box.height <= frame.y + frame.height;

type Line = readonly [x1: number, y1: number, x2: number, y2: number];

/** Whether two straight lines cross. */
export const meets = (one: Line, other: Line): boolean => parts(one, other) && parts(other, one);

/** Whether the ends of a line lie on either side of another. */
function parts([x1, y1, x2, y2]: Line, [fromX, fromY, toX, toY]: Line): boolean {
  const side = (x: number, y: number): number => (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1);
  return side(fromX, fromY) * side(toX, toY) < 0;
}
