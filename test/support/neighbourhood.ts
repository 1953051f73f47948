import type { Tested } from '../../src/checks/check.ts';
import { runChecks } from '../../src/checks/run.ts';
import type { CodeIndex } from '../../src/dataset/code-index.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import type { Observation } from '../../src/dataset/observation.ts';
import type { Finding } from '../../src/finding/finding.ts';
import { number } from '../../src/value/value.ts';
import type { Example } from './example-release.ts';

type Identity = Tested['observations'];

/**
 * What the checks say when one figure is another number. Of the whole dataset only those results are put to the checks
 * again that the changed figure, or a partner of it in some identity, has a part in: all others hold as before, and
 * none of them decides which cell is named. It is a hundred times quicker than all, and `published.test.ts` holds it
 * against all.
 */
export function changer(
  { release, list }: Example,
  dataset: Dataset,
): (at: Observation, value: string) => readonly Finding[] {
  const identities = new Map<Observation, Identity[]>();
  // What is implausible is judged among all members of a group: it says nothing of single cells put to it again.
  const checks = release.checks.filter(({ check }) => check.kind === 'identity');
  const watched = checks.map((declared) => ({
    ...declared,
    check: {
      ...declared.check,
      *run(...asked: Parameters<typeof declared.check.run>) {
        for (const tested of declared.check.run(...asked)) {
          for (const observation of new Set(tested.observations)) {
            const known = identities.get(observation);
            if (known === undefined) identities.set(observation, [tested.observations]);
            else known.push(tested.observations);
          }
          yield tested;
        }
      },
    },
  }));
  runChecks(dataset, watched, list);
  const groupOf = new Map([...dataset.index.groups()].flatMap((group) => group.map((member) => [member, group])));
  const order = new Map(dataset.observations.map((observation, index) => [observation, index]));
  const inOrder = (set: ReadonlySet<Observation>): readonly Observation[] =>
    [...set].toSorted((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0));
  const of = (observation: Observation): readonly Identity[] => identities.get(observation) ?? [];
  return (at, value) => {
    const changed = { ...at, value: number(value) };
    const partners = new Set([at, ...of(at).flat()]);
    const results = new Set([...partners].flatMap((partner) => of(partner).map(([result]) => result)));
    const swap = (observation: Observation): Observation => (observation === at ? changed : observation);
    const observations = inOrder(results).map(swap);
    const groups = [
      ...new Set(inOrder(new Set([...partners, ...results])).flatMap((member) => [groupOf.get(member) ?? []])),
    ];
    return runChecks({ ...dataset, observations, index: swapped(dataset.index, groups, at, changed) }, checks, list);
  };
}

/** The same index with one observation in the place of another of the same codes. */
function swapped(
  index: CodeIndex,
  groups: readonly (readonly Observation[])[],
  old: Observation,
  instead: Observation,
): CodeIndex {
  const swap = (group: readonly Observation[]): readonly Observation[] =>
    group.includes(old) ? group.map((observation) => (observation === old ? instead : observation)) : group;
  return {
    get: (codes) => swap(index.get(codes)),
    beside: (observation, changed) => swap(index.beside(observation === instead ? old : observation, changed)),
    keyOf: (observation) => index.keyOf(observation === instead ? old : observation),
    groups: () => groups.map(swap),
  };
}
