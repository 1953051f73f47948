import type { Finding, Severity } from '../finding/finding.ts';
import type { Check } from './check.ts';
import type { DeclaredCheck } from './definition.ts';

/** What was put to the test under one declared check. */
export type CheckTally = {
  readonly name: string;
  /** Which check it is: `balance`, `hierarchy`, …; several, where one name declares several. */
  readonly check: string;
  readonly severity: Severity;
  /** Validation level and reason, where there are any. */
  readonly level?: string;
  readonly reason?: string;
  /** How many identities were tested; null of a check of plausibility that tells only what stands out. */
  readonly tested: number | null;
  /** How many findings came of it. */
  readonly broken: number;
};

type Described = DeclaredCheck & {
  readonly check: Check<never> & { readonly level?: number; readonly kind?: string };
  readonly reason?: string;
};

/** How many identities a check yielded, and how many of them hold. */
type Count = { tested: number; sound: number };

/** The same checks, counted while they run; the tally is known when they have. */
export function counted(declared: readonly DeclaredCheck[]): {
  readonly checks: readonly DeclaredCheck[];
  readonly tally: (findings: readonly Finding[]) => readonly CheckTally[];
} {
  const watched = declared.map((one) => watch(one));
  const names = [...new Set(declared.map(({ name }) => name))];
  return {
    checks: watched.map(({ check }) => check),
    tally: (findings) => {
      const broken = new Map<unknown, number>();
      for (const { facts } of findings) broken.set(facts['check'], (broken.get(facts['check']) ?? 0) + 1);
      return names.flatMap((name) => {
        const parts = watched.filter(({ check }) => check.name === name);
        return entry(parts, broken.get(name) ?? 0);
      });
    },
  };
}

type Watched = { readonly check: Described; readonly count: Count };

function watch(declared: DeclaredCheck): Watched {
  const count = { tested: 0, sound: 0 };
  const { check } = declared;
  const run = function* (...asked: Parameters<typeof check.run>): ReturnType<typeof check.run> {
    // Where something is broken a check runs once more, to find the faulty cell.
    [count.tested, count.sound] = [0, 0];
    for (const identity of check.run(...asked)) {
      count.tested++;
      if (identity.violation === undefined) count.sound++;
      yield identity;
    }
  };
  return { check: { ...declared, check: { ...check, run } }, count };
}

function entry(parts: readonly Watched[], broken: number): readonly CheckTally[] {
  const [first] = parts;
  if (first === undefined) return [];
  const { name, severity, reason, check } = first.check;
  const silent = parts.every(({ check: one, count }) => one.check.kind === 'plausibility' && count.sound === 0);
  return [
    {
      name,
      check: parts.map(({ check: one }) => one.check.id).join(', '),
      severity,
      ...(check.level === undefined ? {} : { level: String(check.level) }),
      ...(reason === undefined ? {} : { reason }),
      tested: silent ? null : parts.reduce((sum, { count }) => sum + count.tested, 0),
      broken,
    },
  ];
}
