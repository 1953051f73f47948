/** Parts of a whole in proportion to weights, whole numbers, largest remainder first; no part above its limit. */
export function apportion(
  total: number,
  weights: readonly number[],
  limits: readonly number[] = weights.map(() => total),
): readonly number[] {
  const sum = weights.reduce((before, weight) => before + weight, 0);
  if (sum === 0 && total > 0) throw new Error(`nothing to share ${total} over`);
  const parts = weights.map((weight, at) => Math.min(Math.floor((total * weight) / (sum || 1)), limits[at] ?? 0));
  const order = weights
    .map((weight, at) => ({ at, rest: (total * weight) % (sum || 1) }))
    .toSorted((one, other) => other.rest - one.rest || one.at - other.at);
  let left = total - parts.reduce((before, part) => before + part, 0);
  while (left > 0) {
    const open = order.filter(({ at }) => (parts[at] ?? 0) < (limits[at] ?? 0));
    if (open.length === 0) throw new Error(`${left} of ${total} find no place`);
    for (const { at } of open.slice(0, left)) parts[at] = (parts[at] ?? 0) + 1;
    left -= Math.min(left, open.length);
  }
  return parts;
}

/** A table with given row and column totals: each column is shared over what its rows still have to give. */
export function spread(
  rows: readonly number[],
  columns: readonly number[],
  noise: Noise,
): readonly (readonly number[])[] {
  const left = [...rows];
  const shares = columns.map((column, at) => {
    const weights = left.map((rest) => rest * (at === columns.length - 1 ? 1000 : noise(40)));
    const parts = apportion(column, weights, left);
    parts.forEach((part, row) => (left[row] = (left[row] ?? 0) - part));
    return parts;
  });
  return rows.map((_, row) => shares.map((parts) => parts[row] ?? 0));
}

/** A factor in thousandths, 1000 give or take at most `width`. */
export type Noise = (width: number) => number;

/** A seeded generator (Lehmer, modulus 2³¹ − 1): the same seed, the same numbers, on every machine. */
export function noiseFrom(seed: number): Noise {
  let state = seed;
  return (width) => {
    state = (state * 48271) % 2147483647;
    return 1000 - width + (state % (2 * width + 1));
  };
}
