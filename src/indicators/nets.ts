import { unreadable, type Finding } from '../finding/finding.ts';
import type { TextPlace } from '../place/place.ts';
import type { Declaration, Operation } from './operation.ts';

type Declared = {
  readonly id: string;
  readonly operation: Operation;
  readonly declaration: Declaration;
  readonly place: TextPlace;
};

/**
 * A net is the difference of two flows: it may be near zero, or change its sign, so that a percentage of it says nothing.
 * Where the definition alone tells that an indicator is a net, no percentage of it may be declared.
 */
export function percentagesOfNets(declared: readonly Declared[]): readonly Finding[] {
  const byId = new Map(declared.map((entry) => [entry.id, entry]));
  const known = new Map<string, boolean>();
  const isNet = (id: string): boolean => {
    const before = known.get(id);
    if (before !== undefined) return before;
    known.set(id, false); // one that is defined by itself is told when it is computed
    const entry = byId.get(id);
    const net = entry?.operation.net?.(entry.declaration, isNet) ?? false;
    known.set(id, net);
    return net;
  };
  return declared.flatMap(({ id, operation, declaration, place }) =>
    (operation.percentageOf?.(declaration) ?? [])
      .filter(isNet)
      .map((net) => unreadable('indicator-of-net', place, { indicator: net, id, operation: operation.id })),
  );
}
