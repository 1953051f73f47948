import type { Observation } from '../dataset/observation.ts';
import type { Finding } from '../finding/finding.ts';
import type { CellPlace } from '../place/place.ts';
import { countsAs } from '../value/value.ts';
import type { CheckContext, Identity } from './check.ts';
import type { DeclaredCheck } from './definition.ts';
import { namedCodes } from './named-codes.ts';

/** A figure that is not printed, wherever it stands: its cells are of the same codes and vintage. */
type Unknown = { readonly cells: readonly Observation[]; equations: Equation[] };

/** An identity in which something is not printed, and the unknown figures it still has. */
type Equation = {
  readonly check: string;
  readonly cells: readonly CellPlace[];
  readonly unknown: Map<Unknown, number>;
};

/**
 * Suppressed figures that can be computed from what is printed: where an identity has one unknown left, that one is
 * known, and may be the last but one of another. Linear in the identities. The values themselves are told nowhere.
 */
export function computable(context: CheckContext, checks: readonly DeclaredCheck[]): readonly Finding[] {
  const suppressed = context.dataset.observations.filter(isConfidential);
  if (suppressed.length === 0) return [];
  const unknowns = unknownsOf(context);
  const findings = suppressed.flatMap((observation) => open(observation, context));
  const solvable = equations(context, checks, unknowns).filter(({ unknown }) => unknown.size === 1);
  const solved = new Set<Unknown>();
  // It grows while it is gone through.
  for (const next of solvable) {
    const [figure] = next.unknown.keys();
    if (figure === undefined || solved.has(figure)) continue;
    solved.add(figure);
    findings.push(...told(figure, next, solved.size - 1));
    for (const equation of figure.equations) {
      if (equation === next) continue;
      equation.unknown.delete(figure);
      if (equation.unknown.size === 1) solvable.push(equation);
    }
  }
  return findings;
}

function isConfidential({ value }: Observation): boolean {
  return value.kind === 'sign' && value.sign === 'confidential';
}

/** The figure of an observation when no cell of its codes and vintage prints it. */
function unknownsOf({ dataset }: CheckContext): (observation: Observation) => Unknown | undefined {
  const known = new Map<number | undefined, Map<string, Unknown | undefined>>();
  return (observation) => {
    const key = dataset.index.keyOf(observation);
    const vintages = known.get(key) ?? new Map<string, Unknown | undefined>();
    known.set(key, vintages);
    const { vintage } = observation;
    if (!vintages.has(vintage)) {
      const cells = dataset.index.beside(observation, {}).filter((other) => other.vintage === vintage);
      const printed = cells.some(({ value }) => countsAs(value) !== undefined);
      vintages.set(vintage, printed ? undefined : { cells, equations: [] });
    }
    return vintages.get(vintage);
  };
}

/** Suppressed in one table, printed in another. */
function open(observation: Observation, { dataset }: CheckContext): readonly Finding[] {
  const printed = dataset.index
    .beside(observation, {})
    .find(({ value, vintage }) => vintage === observation.vintage && countsAs(value) !== undefined);
  if (printed === undefined) return [];
  const { place, table } = observation;
  const facts = { ...namedCodes(observation), table, other: printed.table };
  return [{ code: 'suppressed-elsewhere', severity: 'error', place, related: [printed.place], facts }];
}

function equations(
  context: CheckContext,
  checks: readonly DeclaredCheck[],
  unknownOf: (observation: Observation) => Unknown | undefined,
): readonly Equation[] {
  return checks.flatMap(({ name, check, declaration, where }) =>
    [...(check.identities?.(declaration, context, where) ?? [])].flatMap((identity): readonly Equation[] => {
      const unknown = unknownIn(identity, unknownOf);
      if (unknown.size === 0) return [];
      const cells = [identity.stated, ...identity.plus, ...identity.minus].map(({ place }) => place);
      const equation: Equation = { check: name, cells, unknown };
      for (const figure of unknown.keys()) figure.equations.push(equation);
      return [equation];
    }),
  );
}

/** What an identity does not print, with its coefficient; what stands on both sides falls out. */
function unknownIn(
  { stated, plus, minus }: Identity,
  unknownOf: (observation: Observation) => Unknown | undefined,
): Map<Unknown, number> {
  const unknown = new Map<Unknown, number>();
  const count = (observation: Observation, coefficient: number): void => {
    if (countsAs(observation.value) !== undefined) return;
    const figure = unknownOf(observation);
    if (figure !== undefined) unknown.set(figure, (unknown.get(figure) ?? 0) + coefficient);
  };
  count(stated, -1);
  for (const term of plus) count(term, 1);
  for (const term of minus) count(term, -1);
  for (const [figure, coefficient] of unknown) if (coefficient === 0) unknown.delete(figure);
  return unknown;
}

/** Each of its suppressed cells; a figure that is merely not available is a step on the way, and no secret. */
function told({ cells }: Unknown, { check, cells: partners }: Equation, before: number): readonly Finding[] {
  const [secret] = cells.filter(isConfidential);
  if (secret === undefined) return [];
  const { place } = secret;
  const related = partners.filter((other) => other !== place);
  const facts = { ...namedCodes(secret), check, table: secret.table, before };
  return [{ code: 'suppressed-computable', severity: 'error', place, related, facts }];
}
