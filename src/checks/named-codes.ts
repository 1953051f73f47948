import type { Observation } from '../dataset/observation.ts';

/** The codes of a figure as facts of a finding: a sentence says them by name. */
export function namedCodes({ codes }: Observation): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(codes).map(([dimension, code]) => [`code.${dimension}`, code]));
}
