import type { Finding } from '../../finding/finding.ts';
import { stands, type Context, type Rule } from './rule.ts';
import { RULES } from './rules/index.ts';
import type { Run } from './run.ts';

/** Every fault of the texts, once, in the order of the rules. */
export function lint(runs: readonly Run[], context: Context, rules: readonly Rule[] = RULES): readonly Finding[] {
  const found = new Map<string, Finding>();
  for (const { code, severity, of } of rules) {
    const faults = of(context);
    for (const run of runs)
      for (const { at, facts } of faults(run)) {
        const place = run.place(at);
        const key = JSON.stringify([code, place, facts]);
        if (!found.has(key)) found.set(key, { code, severity, place, related: [], facts });
      }
  }
  return [...found.values(), ...mixedTerms(runs, context)];
}

/** Either name is right, both in one release are not: «айырым» and «сальдо». The first met stands. */
function mixedTerms(runs: readonly Run[], { terms }: Context): readonly Finding[] {
  return terms.notions.flatMap((term) => {
    const met = term['one-of'].flatMap((name) => {
      for (const [order, run] of runs.entries()) {
        const [match] = stands(name, run.text) ? run.text.matchAll(name) : [];
        if (match !== undefined) return [{ order, at: match.index, text: match[0], run }];
      }
      return [];
    });
    const [first, ...others] = met.toSorted((one, other) => one.order - other.order || one.at - other.at);
    return others.map(({ run, at, text }): Finding => ({
      code: 'term-mixed',
      severity: 'error',
      place: run.place(at),
      related: [],
      facts: { term: text, other: first?.text ?? '' },
    }));
  });
}
