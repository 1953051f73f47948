import type { Observation } from '../dataset/observation.ts';
import type { Tested } from './check.ts';

export type Violated = Tested & { readonly violation: NonNullable<Tested['violation']> };

/**
 * Where broken identities cross in one cell, that cell is the likely fault: it is named first, and the identities it breaks stand under it.
 * Greedy: the cell in most broken identities, of equals the one with the fewest sound ones, and so on until all are explained.
 */
export function blame<Item extends Violated>(
  violated: readonly Item[],
  sound: ReadonlyMap<Observation, number>,
): readonly { readonly item: Item; readonly suspect: Observation }[] {
  let rest = violated;
  const named: { readonly item: Item; readonly suspect: Observation }[] = [];
  while (rest.length > 0) {
    const broken = new Map<Observation, number>();
    for (const { observations } of rest)
      for (const observation of new Set(observations)) broken.set(observation, (broken.get(observation) ?? 0) + 1);
    const suspect = [...broken].toSorted(
      ([a, most], [b, other]) => other - most || (sound.get(a) ?? 0) - (sound.get(b) ?? 0),
    )[0]?.[0];
    if (suspect === undefined) break;
    named.push(...rest.filter(({ observations }) => observations.includes(suspect)).map((item) => ({ item, suspect })));
    rest = rest.filter(({ observations }) => !observations.includes(suspect));
  }
  return named;
}
