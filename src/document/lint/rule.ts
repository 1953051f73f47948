import type { Finding } from '../../finding/finding.ts';
import type { Language } from '../../language/language.ts';
import type { Run } from './run.ts';
import type { Terms } from './terms.ts';

/** In what a text is judged: its language, and the terms of the office and the release. */
export type Context = { readonly language: Language; readonly terms: Terms };

/** Something wrong at a character of a run. */
export type Fault = { readonly at: number; readonly facts: Finding['facts'] };

/** One rule about written text. An error marks the draft and refuses publication; the press can still print. */
export type Rule = {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** Patterns are made once for a language, then every text is searched. */
  readonly of: (context: Context) => (run: Run) => Iterable<Fault>;
};

/** One fault for each match of a pattern; the facts are made of the match. */
export function* matches(
  { text }: Run,
  pattern: RegExp,
  facts: (match: RegExpExecArray) => Finding['facts'] | undefined,
): Generator<Fault> {
  if (!stands(pattern, text)) return;
  for (const match of text.matchAll(pattern)) {
    const told = facts(match);
    if (told !== undefined) yield { at: match.index, facts: told };
  }
}

/** Most patterns stand in no text; `matchAll` would make a copy of each for each text to say so. */
export function stands(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0;
  const found = pattern.test(text);
  pattern.lastIndex = 0;
  return found;
}
