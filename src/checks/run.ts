import type { Dataset } from '../dataset/dataset.ts';
import type { Observation } from '../dataset/observation.ts';
import type { CodeList } from '../language/codelist.ts';
import type { Finding } from '../finding/finding.ts';
import { decimalOf } from '../value/value.ts';
import { blame, type Violated } from './blame.ts';
import type { CheckContext, Violation } from './check.ts';
import { checkContext, type Compared } from './context.ts';
import type { DeclaredCheck } from './definition.ts';
import { namedCodes } from './named-codes.ts';

type Found = Violated & { readonly declared: DeclaredCheck };

/** Runs every declared check; findings come with the likely faulty cell first, what is implausible after what is wrong. */
export function runChecks(
  dataset: Dataset,
  checks: readonly DeclaredCheck[],
  list: (dimension: string) => CodeList | undefined,
  compared: Compared = {},
): readonly Finding[] {
  const context = checkContext(dataset, list, compared);
  const broken: Found[] = [];
  const implausible: Found[] = [];
  for (const declared of checks) {
    const identity = declared.check.kind === 'identity';
    for (const found of violations(declared, context)) (identity ? broken : implausible).push(found);
  }
  return [
    ...blame(broken, soundOf(broken, checks, context)).map(({ item, suspect }) => told(item, suspect)),
    ...implausible.map((item) => told(item, item.observations[0])),
  ];
}

/** What does not hold, each once. */
function* violations(declared: DeclaredCheck, context: CheckContext): Iterable<Found> {
  const seen = new Set<string>();
  for (const { observations, violation } of declared.check.run(declared.declaration, context, declared.where)) {
    if (violation === undefined || tolerated(violation, declared)) continue;
    const places = [
      ...(violation.at === undefined ? [] : [violation.at.place]),
      ...observations.map(({ place }) => place),
    ];
    const key = places
      .map(({ workbook, sheet, cell }) => `${workbook}!${sheet}!${cell}`)
      .toSorted()
      .join();
    if (!seen.has(key)) yield { observations, violation, declared };
    seen.add(key);
  }
}

/** In how many identities that hold each observation of a broken one stands: most datasets are sound, and nothing is counted. */
function soundOf(
  broken: readonly Found[],
  checks: readonly DeclaredCheck[],
  context: CheckContext,
): ReadonlyMap<Observation, number> {
  const sound = new Map(broken.flatMap(({ observations }) => observations.map((observation) => [observation, 0])));
  if (sound.size === 0) return sound;
  for (const declared of checks) {
    if (declared.check.kind !== 'identity') continue;
    for (const { observations, violation } of declared.check.run(declared.declaration, context, declared.where)) {
      if (violation !== undefined && !tolerated(violation, declared)) continue;
      for (const observation of observations) {
        const count = sound.get(observation);
        if (count !== undefined) sound.set(observation, count + 1);
      }
    }
  }
  return sound;
}

function tolerated({ difference }: Violation, { tolerance }: DeclaredCheck): boolean {
  return tolerance > 0 && difference !== undefined && decimalOf(difference).abs().lte(tolerance);
}

function told({ observations, violation, declared }: Found, suspect: Observation): Finding {
  const { check, name, reason, severity } = declared;
  const others = observations.filter((observation) => observation !== suspect).map(({ place }) => place);
  return {
    code: violation.code,
    severity,
    place: violation.at?.place ?? suspect.place,
    related: violation.at?.related ?? others,
    facts: {
      check: name,
      level: check.level,
      ...(check.accept === undefined ? {} : { accept: check.accept }),
      ...(reason === undefined ? {} : { reason }),
      ...namedCodes(observations[0]),
      ...violation.facts,
      result: `${observations[0].place.sheet}!${observations[0].place.cell}`,
    },
  };
}
