import type { Finding } from '../finding/finding.ts';
import { fill, type Language } from '../language/language.ts';

/** The fact `cause` in the language: its phrase with what it names; what no language has a phrase for, the system has said itself. */
export function causeSaid(facts: Finding['facts'], { causes = {} }: Pick<Language, 'causes'>): string {
  const cause = String(facts['cause'] ?? '');
  const phrase = causes[cause];
  if (phrase === undefined) return cause;
  const named = Object.entries(facts).flatMap(([name, value]) =>
    name.startsWith('cause.') ? [[name.slice('cause.'.length), value] as const] : [],
  );
  return fill(phrase, Object.fromEntries(named));
}

/** Of what a file holds too much: «cells». */
export const excessSaid = ({ excess }: Finding['facts'], { causes = {} }: Pick<Language, 'causes'>): string =>
  causes[`excess-${String(excess)}`] ?? String(excess ?? '');
