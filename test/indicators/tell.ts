import assert from 'node:assert/strict';
import { cells, computed, faults } from './computed.ts';

/** What is shown, the figures, and «id = value» of what comes of them. */
export type Case = readonly [name: string, figures: string, expected: readonly string[]];

/** One declaration, and what comes of it over several sets of figures. */
export function tell(operation: string, id: string, indicators: string, cases: readonly Case[]): void {
  describe(operation, () => {
    for (const [name, figures, expected] of cases)
      it(name, () => {
        const result = computed(indicators, figures);
        assert.deepEqual(result.findings, []);
        assert.deepEqual(cells(result, id), expected);
      });
  });
}

/** Declarations that cannot be computed over some figures, as «code line id facts». */
export function refuse(
  operation: string,
  figures: string,
  cases: readonly (readonly [name: string, indicators: string, expected: string])[],
): void {
  describe(`${operation} is refused, with its line,`, () => {
    for (const [name, indicators, expected] of cases)
      it(name, () => assert.equal(faults(computed(indicators, figures)).join('\n'), expected));
  });
}

/** The vintage of last year's figures. */
export const LAST = 'vintage:2025-02';
