import type { Severity } from '../finding/finding.ts';
import { placeKey } from '../place/place.ts';
import type { DeclaredCheck } from './definition.ts';

/** What was put to the test under one declared check. */
export type CheckTally = {
  readonly name: string;
  /** Which check it is: `balance`, `hierarchy`, … */
  readonly check: string;
  readonly severity: Severity;
  /** Validation level and reason, where the release declares them. */
  readonly level?: string;
  readonly reason?: string;
  /** How many identities were tested, and how many of them do not hold. */
  readonly tested: number;
  readonly broken: number;
};

type Described = DeclaredCheck & { readonly level?: string | number; readonly reason?: string };

/** The same checks, counted while they run; the tally is known when they have. */
export function counted(declared: readonly DeclaredCheck[]): {
  readonly checks: readonly DeclaredCheck[];
  readonly tally: () => readonly CheckTally[];
} {
  const watched = declared.map(watch);
  return { checks: watched.map(({ check }) => check), tally: () => watched.map(({ tally }) => tally()) };
}

function watch(declared: Described): { readonly check: DeclaredCheck; readonly tally: () => CheckTally } {
  let tested = 0;
  // As `runChecks`: the same cells, broken in the same check, are one fault.
  const broken = new Set<string>();
  const { name, check, severity, level, reason } = declared;
  return {
    check: {
      ...declared,
      check: {
        ...check,
        *run(...asked: Parameters<typeof check.run>) {
          for (const identity of check.run(...asked)) {
            tested++;
            if (identity.violation !== undefined)
              broken.add(
                identity.observations
                  .map(({ place }) => placeKey(place))
                  .toSorted()
                  .join(),
              );
            yield identity;
          }
        },
      },
    },
    tally: () => ({
      name,
      check: check.id,
      severity,
      ...(level === undefined ? {} : { level: String(level) }),
      ...(reason === undefined ? {} : { reason }),
      tested,
      broken: broken.size,
    }),
  };
}
