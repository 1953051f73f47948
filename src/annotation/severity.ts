import type { Severity } from '../finding/finding.ts';

/** Fills light enough to read a figure on, distinct in grey too. */
export const FILLS: Readonly<Record<Severity, string>> = { error: 'FFF4A9A0', warning: 'FFFFD966', note: 'FFCFE2F3' };

const GRAVITY: Readonly<Record<Severity, number>> = { error: 2, warning: 1, note: 0 };

export function graver(one: Severity, other: Severity): Severity {
  return GRAVITY[other] > GRAVITY[one] ? other : one;
}

export function byGravity(one: Severity, other: Severity): number {
  return GRAVITY[other] - GRAVITY[one];
}
