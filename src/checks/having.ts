import type { Observation } from '../dataset/observation.ts';

/** The observations by the code of one dimension, in reading order; a dimension is sorted when it is first asked for. */
export function having(
  observations: readonly Observation[],
): (dimension: string, code: string) => readonly Observation[] {
  const sorted = new Map<string, ReadonlyMap<string, readonly Observation[]>>();
  return (dimension, code) => {
    let byCode = sorted.get(dimension);
    if (byCode === undefined) sorted.set(dimension, (byCode = sortBy(dimension, observations)));
    return byCode.get(code) ?? [];
  };
}

function sortBy(dimension: string, observations: readonly Observation[]): ReadonlyMap<string, readonly Observation[]> {
  const byCode = new Map<string, Observation[]>();
  for (const observation of observations) {
    const code = observation.codes[dimension];
    if (code === undefined) continue;
    const same = byCode.get(code);
    if (same === undefined) byCode.set(code, [observation]);
    else same.push(observation);
  }
  return byCode;
}
