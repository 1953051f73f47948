/** Multiples of these times a power of ten read easily, of the first more than of the last. */
const easy = [5, 2.5, 2, 1];
/** Classes on one side of zero where zero divides them, and in all where it does not. */
const oneSide = 2;
const all = 5;

/**
 * Round boundaries between the classes of a map. Where values lie on both sides of zero, zero is one and each side has up to two classes;
 * else there are up to five. Each class holds about as many territories as the next,
 * give or take what makes a boundary rounder.
 */
export function boundariesOf(values: readonly number[]): readonly number[] {
  const gains = values.filter((value) => value > 0);
  const losses = values.filter((value) => value < 0).map((value) => -value);
  if (gains.length === 0 || losses.length === 0) return parted(values, all);
  const below = parted(losses, oneSide).map((value) => -value);
  return [...below.toReversed(), 0, ...parted(gains, oneSide)];
}

/** Up to `classes` − 1 boundaries; fewer where values are few or alike. */
function parted(values: readonly number[], classes: number): readonly number[] {
  const sorted = values.toSorted((one, other) => one - other);
  const slack = Math.floor(sorted.length / (4 * classes));
  const boundaries: number[] = [];
  for (let part = 1; part < Math.min(classes, sorted.length); part += 1) {
    const at = Math.round((part * sorted.length) / classes);
    const below = sorted[Math.max(0, at - 1 - slack)] ?? 0;
    const above = sorted[Math.min(sorted.length - 1, at + slack)] ?? 0;
    const boundary = roundest(below, above);
    if (boundary !== undefined && boundary > (boundaries.at(-1) ?? sorted[0] ?? 0)) boundaries.push(boundary);
  }
  return boundaries;
}

/** The roundest number above the one and not above the other, of several the one nearest to the middle. */
function roundest(below: number, above: number): number | undefined {
  if (below >= above) return undefined;
  const middle = (below + above) / 2;
  // Nobody counts half a person.
  const isWhole = Number.isInteger(below) && Number.isInteger(above);
  const largest = Math.ceil(Math.log10(Math.max(Math.abs(below), Math.abs(above))));
  for (let power = largest; power > largest - 12; power -= 1)
    for (const step of easy) {
      const size = step * 10 ** power;
      const multiples = [Math.floor(middle / size), Math.ceil(middle / size)].map((times) => times * size);
      const [nearest] = multiples
        .filter((one) => one > below && one <= above && (Number.isInteger(one) || !isWhole))
        .toSorted((one, other) => Math.abs(one - middle) - Math.abs(other - middle));
      if (nearest !== undefined) return Number(nearest.toPrecision(12));
    }
  return undefined;
}
