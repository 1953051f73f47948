import assert from 'node:assert/strict';
import { checked, type Case } from './figures.ts';

const MONTHS = '  months-add-up: { accumulate: months }';

describe('accumulate', () => {
  const CASES: readonly Case[] = [
    [
      'holds month by month',
      '2025-M01 = 1621\n2025-M02 = 1608\n2025-M01-M02 = 3229\n2025-M03 = 1694\n2025-M01-M03 = 4923',
      [],
    ],
    [
      'is broken in the month that breaks it',
      '2025-M01 = 5\n2025-M02 = 4\n2025-M01-M02 = 10',
      ['cumulative-differs A3 +A1,A2 stated=10 computed=9 difference=1'],
    ],
    ['holds from November to the year', '2025-M01-M11 = 90\n2025-M12 = 10\n2025 = 100', []],
    [
      'finds December that does not make the year',
      '2025-M01-M11 = 90\n2025-M12 = 11\n2025 = 100',
      ['cumulative-differs A3 +A1,A2 stated=100 computed=101 difference=-1'],
    ],
    ['lets a net fall', 'net 2025-M01 = 5\nnet 2025-M02 = -7\nnet 2025-M01-M02 = -2', []],
    ['takes a nil month for zero', '2025-M01 = 5\n2025-M02 = nil\n2025-M01-M02 = 5', []],
    ['says nothing where a month is not available', '2025-M01 = 5\n2025-M02 = not-available\n2025-M01-M02 = 10', []],
    ['says nothing of January alone', '2025-M01 = 5', []],
    ['does not mix years', '2024-M01 = 5\n2025-M02 = 4\n2025-M01-M02 = 10', []],
  ];
  for (const [name, figures, findings] of CASES) it(name, () => assert.deepEqual(checked(MONTHS, figures), findings));
});
