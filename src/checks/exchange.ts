import type { Pair } from './comparison.ts';

/**
 * `differs` (0.25): each row lies farther, of the greater of both, from what its own series lets expect, and in the
 * other's place no farther; `closer` (2): so many times nearer it lies there at least; `small` (100): a difference of less is none.
 */
export type Limits = { readonly differs: number; readonly closer: number; readonly small: number };

/** Two rows, the one that stands first in its table first. */
export type Exchange = { readonly one: Pair; readonly other: Pair };

/** Of one group so many of the rows that lie furthest off are looked at: among so many no exchange is told by chance. */
const LOOKED_AT = 30;

type Off = Pair & { readonly expected: number; readonly distance: number; readonly row: number };

/** Pairs of rows each of which would be smooth in the other's place; every row in one pair only, the best first. */
export function exchanges(
  compared: readonly Pair[],
  growth: number,
  { differs = 0.25, closer = 2, small = 100 }: Partial<Limits>,
): readonly Exchange[] {
  const limits = { differs, closer, small };
  const off = compared
    .map((pair, row): Off => {
      const expected = growth * pair.y;
      return { ...pair, expected, distance: Math.abs(pair.x - expected), row };
    })
    .filter(({ x, expected }) => !smooth(x, expected, limits))
    .toSorted((a, b) => b.distance - a.distance)
    .slice(0, LOOKED_AT);
  const fitting = off.flatMap((one, at) =>
    off
      .slice(at + 1)
      .flatMap((other) =>
        fits(one, other, limits) && fits(other, one, limits) ? [{ one, other, gain: gain(one, other) }] : [],
      ),
  );
  const taken = new Set<number>();
  return fitting
    .toSorted((a, b) => b.gain - a.gain)
    .flatMap(({ one, other }) => {
      if (taken.has(one.row) || taken.has(other.row)) return [];
      taken.add(one.row).add(other.row);
      return [one.row < other.row ? { one, other } : { one: other, other: one }];
    });
}

function smooth(x: number, expected: number, { differs, small }: Limits): boolean {
  const distance = Math.abs(x - expected);
  return distance < small || distance <= differs * Math.max(Math.abs(x), Math.abs(expected));
}

/** The series of one goes on smoothly with the figure of the other. */
function fits(one: Off, { x }: Off, limits: Limits): boolean {
  return smooth(x, one.expected, limits) && Math.abs(x - one.expected) * limits.closer <= one.distance;
}

function gain(one: Off, other: Off): number {
  return one.distance + other.distance - Math.abs(other.x - one.expected) - Math.abs(one.x - other.expected);
}
