import type { CellPlace, Place } from '../place/place.ts';
import type { Accepted } from './accepted.ts';

export type Severity = 'error' | 'warning' | 'note';

/**
 * What is wrong, where, and the facts of it. The sentence lives in `templates/languages/<lang>.yaml` under the code.
 * `stops`: the input could not be read, so nothing may be printed; otherwise the figure is doubtful only.
 * The fact `accept: required`: somebody must have accepted this warning before publication. `accepted`: somebody has.
 */
export type Finding = {
  readonly code: string;
  readonly severity: Severity;
  readonly stops?: boolean;
  readonly accepted?: Accepted;
  readonly place?: Place;
  readonly related: readonly CellPlace[];
  readonly facts: Readonly<Record<string, string | number>>;
};

/** Something that stops the run: unreadable file, sheet, label, number, definition, template. */
export function unreadable(
  code: string,
  place: Place | undefined,
  facts: Finding['facts'],
  related: readonly CellPlace[] = [],
): Finding {
  return { code, severity: 'error', stops: true, ...(place ? { place } : {}), related, facts };
}

export function stops(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.stops === true);
}

export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.severity === 'error');
}

/** A result and what was found on the way; `value` is absent when the findings stop the run. */
export type Outcome<T> = { readonly value?: T; readonly findings: readonly Finding[] };
