import type { Observation } from '../dataset/observation.ts';

type Tables = Map<string, Map<string, Set<string>>>;
type Named = (observation: Observation) => ReadonlySet<string> | undefined;

/** The codes of a dimension that each table names, by table and workbook; gathered when a dimension is first asked for. */
export function named(observations: readonly Observation[]): (dimension: string) => Named {
  const gathered = new Map<string, Named>();
  return (dimension) => {
    const known = gathered.get(dimension) ?? gather(dimension, observations);
    gathered.set(dimension, known);
    return known;
  };
}

function gather(dimension: string, observations: readonly Observation[]): Named {
  const tables: Tables = new Map();
  for (const { table, place, codes } of observations) {
    let workbooks = tables.get(table);
    if (workbooks === undefined) tables.set(table, (workbooks = new Map<string, Set<string>>()));
    const found = workbooks.get(place.workbook);
    const code = codes[dimension] ?? '';
    if (found === undefined) workbooks.set(place.workbook, new Set([code]));
    else found.add(code);
  }
  return ({ table, place }) => tables.get(table)?.get(place.workbook);
}
