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
  const items = new Map<Observation, Set<Item>>();
  for (const item of violated)
    for (const observation of item.observations)
      items.set(observation, (items.get(observation) ?? new Set()).add(item));
  // What explains one identity less stands one shelf lower: no shelf is looked through twice.
  const shelves: Observation[][] = [];
  for (const [observation, { size }] of items) (shelves[size] ??= []).push(observation);
  const named: { readonly item: Item; readonly suspect: Observation }[] = [];
  for (let count = shelves.length - 1; count > 0; count--) {
    const shelf = (shelves[count] ?? []).toSorted((a, b) => (sound.get(a) ?? 0) - (sound.get(b) ?? 0));
    for (const suspect of shelf) {
      const own = [...(items.get(suspect) ?? [])];
      if (own.length < count) {
        (shelves[own.length] ??= []).push(suspect);
        continue;
      }
      named.push(...own.map((item) => ({ item, suspect })));
      for (const item of own) for (const observation of item.observations) items.get(observation)?.delete(item);
    }
  }
  return named;
}
