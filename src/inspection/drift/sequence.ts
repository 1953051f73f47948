/** Something that stands in an order and is known again by its key: a row, a column, a sheet. */
export type Member<T> = { readonly key: string; readonly item: T };

export type Difference<T> = {
  readonly vanished: readonly T[];
  readonly appeared: readonly T[];
  /** Those out of their former order: the fewest that explain it. */
  readonly moved: readonly T[];
};

/** Compares two orders; a key that stands twice is told apart by which time it is. */
export function compare<T>(before: readonly Member<T>[], now: readonly Member<T>[]): Difference<T> {
  const old = counted(before);
  const own = counted(now);
  const places = new Map([...old.keys()].map((key, index) => [key, index]));
  const common = [...own].flatMap(([key, item]) => {
    const place = places.get(key);
    return place === undefined ? [] : [{ place, item }];
  });
  const kept = longestRising(common.map(({ place }) => place));
  return {
    vanished: [...old].flatMap(([key, item]) => (own.has(key) ? [] : [item])),
    appeared: [...own].flatMap(([key, item]) => (old.has(key) ? [] : [item])),
    moved: common.flatMap(({ place, item }) => (kept.has(place) ? [] : [item])),
  };
}

function counted<T>(members: readonly Member<T>[]): ReadonlyMap<string, T> {
  const times = new Map<string, number>();
  return new Map(
    members.map(({ key, item }) => {
      const time = (times.get(key) ?? 0) + 1;
      times.set(key, time);
      return [`${key}\u0000${time}`, item];
    }),
  );
}

/** The longest rising subsequence (patience sorting): all that did not move. */
function longestRising(numbers: readonly number[]): ReadonlySet<number> {
  const ends: number[] = [];
  const before = new Map<number, number | undefined>();
  for (const number of numbers) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    before.set(number, ends[low - 1]);
    ends[low] = number;
  }
  const kept = new Set<number>();
  for (let last = ends.at(-1); last !== undefined; last = before.get(last)) kept.add(last);
  return kept;
}
