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
  /** One number for all observations of the same codes. */
  readonly keyOf: (observation: Observation) => number | undefined;
  /** Observations of the same codes. */
  readonly groups: () => Iterable<readonly Observation[]>;
};

const NONE: readonly Observation[] = [];

/** Up to so many sets of codes a table holds a place for each, which is found without hashing; a table nearly empty is not worth its memory. */
const MAX_PLACES = 1 << 24;
const PLACES_PER_OBSERVATION = 32;

/** A million observations take no object of their own here: each has the number of the next one of the same codes. */
export function codeIndex(observations: readonly Observation[], dimensions: readonly string[]): CodeIndex {
  const numbers = numberCodes(observations, dimensions);
  const places = Math.min(MAX_PLACES, observations.length * PLACES_PER_OBSERVATION);
  const firsts = numbers.sets <= places ? new Places(numbers.sets) : new Map<number, number>();
  const next = new Int32Array(observations.length).fill(-1);
  const numberOf = new Map<Observation, number>();
  for (let index = observations.length - 1; index >= 0; index--) {
    const key = numbers.keys[index] ?? 0;
    next[index] = firsts.get(key) ?? -1;
    firsts.set(key, index);
  }
  for (const [index, observation] of observations.entries()) numberOf.set(observation, index);

  const from = (first: number | undefined): readonly Observation[] => {
    if (first === undefined) return NONE;
    const found: Observation[] = [];
    for (let index = first; index >= 0; index = next[index] ?? -1) {
      const observation = observations[index];
      if (observation !== undefined) found.push(observation);
    }
    return found;
  };
  return {
    get(codes) {
      let key = 0;
      // A code that no observation has gives NaN, which finds nothing.
      for (const [dimension, ofCode] of numbers.dimensions) key += ofCode.get(codes[dimension] ?? '') ?? Number.NaN;
      return from(firsts.get(key));
    },
    beside(observation, changed) {
      let key = numbers.keys[numberOf.get(observation) ?? -1] ?? Number.NaN;
      for (const dimension in changed) {
        const ofCode = numbers.dimensions.get(dimension);
        key +=
          (ofCode?.get(changed[dimension] ?? '') ?? Number.NaN) -
          (ofCode?.get(observation.codes[dimension] ?? '') ?? Number.NaN);
      }
      return from(firsts.get(key));
    },
    keyOf: (observation) => numbers.keys[numberOf.get(observation) ?? -1],
    *groups() {
      for (const index of observations.keys()) {
        if (firsts.get(numbers.keys[index] ?? 0) === index) yield from(index);
      }
    },
  };
}

/** A map from small whole numbers to indices, as a table. */
class Places {
  readonly #indices: Int32Array;

  constructor(size: number) {
    this.#indices = new Int32Array(size).fill(-1);
  }

  get(key: number): number | undefined {
    const index = this.#indices[key];
    return index === undefined || index < 0 ? undefined : index;
  }

  set(key: number, index: number): void {
    this.#indices[key] = index;
  }
}

type Numbers = {
  /** By dimension: the number of each code. */
  readonly dimensions: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** The sum of the numbers of its codes, of each observation. */
  readonly keys: Float64Array;
  /** How many sets of codes there can be; each key is less. */
  readonly sets: number;
};

/** Mixed radix: the codes of all dimensions together stay far below 2^53. */
function numberCodes(observations: readonly Observation[], dimensions: readonly string[]): Numbers {
  const numbers = new Map<string, ReadonlyMap<string, number>>();
  const keys = new Float64Array(observations.length);
  let radix = 1;
  for (const dimension of dimensions) {
    const ofCode = new Map<string, number>();
    let [last, number] = ['', -1];
    for (let index = 0; index < observations.length; index++) {
      const code = observations[index]?.codes[dimension] ?? '';
      // Neighbours share most of their codes.
      if (code !== last || number < 0) {
        number = ofCode.get(code) ?? ofCode.size * radix;
        if (!ofCode.has(code)) ofCode.set(code, number);
        last = code;
      }
      keys[index] = (keys[index] ?? 0) + number;
    }
    numbers.set(dimension, ofCode);
    radix *= Math.max(1, ofCode.size);
  }
  if (!Number.isSafeInteger(radix)) throw new RangeError('the codes of all dimensions together are too many to number');
  return { dimensions: numbers, keys, sets: radix };
}
