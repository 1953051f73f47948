import type { Finding } from './finding.ts';

/** One error for each warning that must have been accepted before publication and is not; `file` is where to accept it. */
export function unaccepted(findings: readonly Finding[], file: string): readonly Finding[] {
  return findings.filter(mustBeAccepted).map(({ code, place, related }): Finding => ({
    code: 'not-accepted',
    severity: 'error',
    ...(place === undefined ? {} : { place }),
    related,
    facts: { finding: code, file },
  }));
}

export function mustBeAccepted({ severity, facts, accepted }: Finding): boolean {
  return severity === 'warning' && facts['accept'] === 'required' && accepted === undefined;
}
