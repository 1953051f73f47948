/** Random numbers that a seed determines (mulberry32, public domain). */
export type Random = {
  /** 0 ≤ number < 1 */
  readonly next: () => number;
  /** A whole number below. */
  readonly below: (limit: number) => number;
  readonly pick: <T>(from: readonly T[]) => T;
};

export function random(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    next,
    below,
    pick: (from) => {
      const picked = from[below(from.length)];
      if (picked === undefined) throw new RangeError('There is nothing to pick from');
      return picked;
    },
  };
}
