import type { Codes, Observation } from './observation.ts';

/**
 * Finds observations by their codes. Every code of a dimension has a number, every set of codes one sum of such numbers:
 * an identity's other terms are found by adding the difference of the few codes that change.
 */
export type CodeIndex = {
  /** All observations with these codes, in reading order. */
  readonly get: (codes: Codes) => readonly Observation[];
  /** Those that differ from this observation in the changed codes only. */
  readonly beside: (observation: Observation, changed: Codes) => readonly Observation[];
  /** Observations of the same codes. */
  readonly groups: () => Iterable<readonly Observation[]>;
};

const NONE: readonly Observation[] = [];

export function codeIndex(observations: readonly Observation[], dimensions: readonly string[]): CodeIndex {
  const numbers = numberCodes(observations, dimensions);
  const groups = new Map<number, Observation[]>();
  const keys = new Map<Observation, number>();
  const keyOf = (codes: Codes): number => {
    let key = 0;
    // A code that no observation has gives NaN, which finds nothing.
    for (const [dimension, ofCode] of numbers) key += ofCode.get(codes[dimension] ?? '') ?? Number.NaN;
    return key;
  };
  for (const observation of observations) {
    const key = keyOf(observation.codes);
    keys.set(observation, key);
    const same = groups.get(key);
    if (same === undefined) groups.set(key, [observation]);
    else same.push(observation);
  }
  return {
    get: (codes) => groups.get(keyOf(codes)) ?? NONE,
    beside: (observation, changed) => {
      let key = keys.get(observation) ?? Number.NaN;
      for (const dimension in changed) {
        const ofCode = numbers.get(dimension);
        key +=
          (ofCode?.get(changed[dimension] ?? '') ?? Number.NaN) -
          (ofCode?.get(observation.codes[dimension] ?? '') ?? Number.NaN);
      }
      return groups.get(key) ?? NONE;
    },
    groups: () => groups.values(),
  };
}

/** Mixed radix: the codes of all dimensions together stay far below 2^53. */
function numberCodes(
  observations: readonly Observation[],
  dimensions: readonly string[],
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const numbers = new Map<string, Map<string, number>>();
  let radix = 1;
  for (const dimension of dimensions) {
    const ofCode = new Map<string, number>();
    for (const { codes } of observations) {
      const code = codes[dimension] ?? '';
      if (!ofCode.has(code)) ofCode.set(code, ofCode.size * radix);
    }
    numbers.set(dimension, ofCode);
    radix *= Math.max(1, ofCode.size);
  }
  if (!Number.isSafeInteger(radix)) throw new RangeError('the codes of all dimensions together are too many to number');
  return numbers;
}
