import { PERIOD } from '../dataset/context.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { Codes, Observation } from '../dataset/observation.ts';
import type { CodeList } from '../language/codelist.ts';
import type { Finding } from '../finding/finding.ts';
import { blame, type Violated } from './blame.ts';
import type { CheckContext } from './check.ts';
import type { DeclaredCheck } from './definition.ts';

/** Runs every declared check; findings come with the likely faulty cell first. */
export function runChecks(
  dataset: Dataset,
  checks: readonly DeclaredCheck[],
  list: (dimension: string) => CodeList | undefined,
): readonly Finding[] {
  const context: CheckContext = {
    dataset,
    list,
    find: (near, changed) => nearestTo(dataset.index.beside(near, changed), near),
  };
  const violated: (Violated & { readonly declared: DeclaredCheck })[] = [];
  const sound = new Map<Observation, number>();
  for (const declared of checks) {
    const seen = new Set<string>();
    for (const tested of declared.check.run(declared.declaration, context, declared.where)) {
      if (tested.violation === undefined) {
        for (const observation of tested.observations) sound.set(observation, (sound.get(observation) ?? 0) + 1);
        continue;
      }
      const key = tested.observations
        .map(({ place: { workbook, sheet, cell } }) => `${workbook}!${sheet}!${cell}`)
        .toSorted()
        .join();
      if (!seen.has(key)) violated.push({ ...tested, violation: tested.violation, declared });
      seen.add(key);
    }
  }
  return blame(violated, sound).map(({ item: { observations, violation, declared }, suspect }): Finding => ({
    code: violation.code,
    severity: declared.severity,
    place: suspect.place,
    related: observations.filter((observation) => observation !== suspect).map(({ place }) => place),
    facts: {
      check: declared.name,
      ...namedCodes(observations[0].codes),
      ...violation.facts,
      result: `${observations[0].place.sheet}!${observations[0].place.cell}`,
    },
  }));
}

function namedCodes(codes: Codes): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(codes).map(([dimension, code]) => [`code.${dimension}`, code]));
}

/** Within one period figures of different vintages never mix; between periods (a year ago) they must. */
function nearestTo(candidates: readonly Observation[], near: Observation): Observation | undefined {
  const [only] = candidates;
  if (only === undefined) return undefined;
  const same =
    candidates.length === 1 && only.vintage === near.vintage
      ? candidates
      : candidates.filter(({ vintage }) => vintage === near.vintage);
  const pool = same.length > 0 || only.codes[PERIOD] === near.codes[PERIOD] ? same : candidates;
  return (
    pool.find(({ table, place }) => table === near.table && place.workbook === near.place.workbook) ??
    pool.find(({ place }) => place.workbook === near.place.workbook) ??
    pool[0]
  );
}
