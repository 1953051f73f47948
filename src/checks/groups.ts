import { PERIOD } from '../dataset/context.ts';
import type { Codes, Observation } from '../dataset/observation.ts';
import { matching, type CheckContext } from './check.ts';

/** Figures that differ in the code of one dimension only. */
export type Group = readonly Observation[];

/** Observations by table, workbook, vintage and all codes but that of one dimension; totals of others in the group left out. */
export function membersOver(
  over: string,
  observations: Iterable<Observation>,
  context: CheckContext,
): readonly Group[] {
  const { dimensions } = context.dataset;
  const groups = new Map<string, Observation[]>();
  for (const observation of observations) {
    const { codes, table, place, vintage } = observation;
    let key = `${table}|${place.workbook}|${vintage}`;
    for (const dimension of dimensions) if (dimension !== over) key += `|${codes[dimension] ?? ''}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [observation]);
    else group.push(observation);
  }
  const list = context.list(over);
  return [...groups.values()].map((group) => {
    const wholes = new Set(group.map(({ codes }) => list?.get(codes[over] ?? '')?.parent));
    return group.filter(({ codes }) => !wholes.has(codes[over] ?? ''));
  });
}

/** The figures of the release's own period, each once: what is put to checks of plausibility. */
export function* questioned(context: CheckContext, where: Codes, period = context.period): Iterable<Observation> {
  if (period === undefined) return;
  const seen = new Set<number | undefined>();
  for (const observation of matching(context, { [PERIOD]: period, ...where })) {
    const key = context.dataset.index.keyOf(observation);
    if (seen.has(key)) continue;
    seen.add(key);
    yield observation;
  }
}
