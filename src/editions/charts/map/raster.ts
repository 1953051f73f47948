import type { Box } from '../drawing.ts';
import type { Ring } from '../hatch.ts';
import { boundsOf } from './geometry.ts';

/** A ring on a fine grid: whether a box lies in it is told at once, however many points the ring has. */
export type Raster = {
  readonly bounds: Box;
  readonly holds: (box: Box) => boolean;
  readonly isClear: (box: Box) => boolean;
};

const size = 1.25;

/** Labels and stripes ask about the same rings. */
const known = new WeakMap<Ring, Raster>();

export function rasterOf(ring: Ring): Raster {
  let raster = known.get(ring);
  if (raster === undefined) known.set(ring, (raster = drawn(ring)));
  return raster;
}

function drawn(ring: Ring): Raster {
  const bounds = boundsOf([ring]);
  const columns = Math.ceil(bounds.width / size) + 1;
  const rows = Math.ceil(bounds.height / size) + 1;
  // Sums of the cells left of and above each: the number within any box takes four of them.
  const sums = new Float64Array((columns + 1) * (rows + 1));
  const crossed = crossingsOf(ring, bounds.y, rows);
  for (let row = 0; row < rows; row += 1) {
    const crossings = crossed[row] ?? [];
    let passed = 0;
    let own = 0;
    for (let column = 0; column < columns; column += 1) {
      const x = bounds.x + (column + 0.5) * size;
      while (passed < crossings.length && (crossings[passed] ?? 0) <= x) passed += 1;
      own += passed % 2;
      sums[(row + 1) * (columns + 1) + column + 1] = own + (sums[row * (columns + 1) + column + 1] ?? 0);
    }
  }
  const at = (column: number, row: number): number =>
    sums[clamp(row, rows) * (columns + 1) + clamp(column, columns)] ?? 0;
  const counted = ({ x, y, width, height }: Box): { readonly inside: number; readonly all: number } => {
    const [left, right] = [Math.floor((x - bounds.x) / size), Math.ceil((x + width - bounds.x) / size)];
    const [top, bottom] = [Math.floor((y - bounds.y) / size), Math.ceil((y + height - bounds.y) / size)];
    const inside = at(right, bottom) - at(left, bottom) - at(right, top) + at(left, top);
    return { inside, all: (right - left) * (bottom - top) };
  };
  return {
    bounds,
    holds: (box) => {
      const { inside, all } = counted(box);
      return inside === all;
    },
    isClear: (box) => counted(box).inside === 0,
  };
}

const clamp = (value: number, most: number): number => Math.min(most, Math.max(0, value));

/** Where the level lines through the middle of each row go in and out of a ring: those of each from left to right. */
function crossingsOf(ring: Ring, top: number, rows: number): readonly (readonly number[])[] {
  const crossings = Array.from({ length: rows }, (): number[] => []);
  ring.forEach(([x1, y1], index) => {
    const [x2, y2] = ring[(index + 1) % ring.length] ?? [x1, y1];
    // One more at both ends: which lines are crossed is asked of the lines themselves.
    const first = Math.max(0, Math.floor((Math.min(y1, y2) - top) / size) - 1);
    const last = Math.min(rows - 1, Math.ceil((Math.max(y1, y2) - top) / size) + 1);
    for (let row = first; row <= last; row += 1) {
      const y = top + (row + 0.5) * size;
      if (y1 > y !== y2 > y) crossings[row]?.push(x1 + ((y - y1) / (y2 - y1)) * (x2 - x1));
    }
  });
  for (const line of crossings) line.sort((one, other) => one - other);
  return crossings;
}
