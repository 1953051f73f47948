import type { Finding } from '../finding/finding.ts';
import type { Checked } from '../report/check-report.ts';
import type { DeclaredCheck } from './definition.ts';

/** How many identities a check yielded, and how many of them hold. */
type Count = { tested: number; sound: number };

/** The same checks, counted while they run; the tally is known when they have. */
export function counted(declared: readonly DeclaredCheck[]): {
  readonly checks: readonly DeclaredCheck[];
  readonly tally: (findings: readonly Finding[]) => readonly Checked[];
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

type Watched = { readonly check: DeclaredCheck; readonly count: Count };

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

function entry(parts: readonly Watched[], broken: number): readonly Checked[] {
  const [first] = parts;
  if (first === undefined) return [];
  const { name, severity, reason, check } = first.check;
  const silent = parts.every(({ check: one, count }) => one.check.kind === 'plausibility' && count.sound === 0);
  return [
    {
      name,
      check: parts.map(({ check: one }) => one.check.id).join(', '),
      severity,
      level: String(check.level),
      ...(reason === undefined ? {} : { reason }),
      tested: silent ? null : parts.reduce((sum, { count }) => sum + count.tested, 0),
      broken,
    },
  ];
}
