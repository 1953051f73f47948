import type { House } from '../definition/house.ts';
import { mustBeAccepted } from '../finding/unaccepted.ts';
import type { Finding, Severity } from '../finding/finding.ts';

/** A declared check, and what came of it. */
export type Checked = {
  readonly name: string;
  /** Which check it is: `balance`, `hierarchy`, …; several, where one name declares several. */
  readonly check: string;
  readonly severity: Severity;
  /** Validation level of the European Statistical System, and the reason, where there are any. */
  readonly level?: string;
  readonly reason?: string;
  /** How many identities were tested; null of a check of plausibility that tells only what stands out. */
  readonly tested: number | null;
  /** How many findings came of it. */
  readonly broken: number;
};

/** Everything that a check, a draft or a final edition has to say of its figures, for people and for machines. */
export type CheckReport = {
  readonly release: string;
  readonly period: string;
  readonly stage: string;
  readonly version: string;
  /** As readers know them: the title of the release, its period, the stage (nothing for a check alone). */
  readonly said: { readonly title: string; readonly period: string; readonly stage: string };
  readonly findings: readonly Finding[];
  readonly checked: readonly Checked[];
  readonly inputs: readonly { readonly file: string; readonly sha256: string; readonly size: number }[];
  readonly fingerprint: string;
  /** Colours of the office; absent when its definition could not be read. */
  readonly colours?: House['colours'];
};

export type Counts = {
  readonly errors: number;
  readonly warnings: number;
  readonly accepted: number;
  readonly notes: number;
  /** Warnings that must be accepted before publication, and are not. */
  readonly waiting: number;
};

export function countsOf(findings: readonly Finding[]): Counts {
  const of = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  return {
    errors: of('error'),
    warnings: of('warning'),
    accepted: findings.filter(({ accepted }) => accepted !== undefined).length,
    notes: of('note'),
    waiting: findings.filter(mustBeAccepted).length,
  };
}
