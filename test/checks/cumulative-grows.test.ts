import assert from 'node:assert/strict';
import { checked, type Case } from './figures.ts';

const GROWS = '  grows: { cumulative-grows: { dimension: direction, codes: [arrivals, departures] } }';

describe('cumulative-grows', () => {
  const CASES: readonly Case[] = [
    ['holds while it grows', '2025-M01 = 5\n2025-M01-M02 = 9\n2025-M01-M03 = 12', []],
    ['holds where a month brings nobody', '2025-M01 = 5\n2025-M01-M02 = 5', []],
    [
      'is broken by one person fewer',
      '2025-M01-M02 = 9\n2025-M01-M03 = 8',
      ['cumulative-falls A2 +A1 stated=8 elsewhere=9 in=2025-M01-M02'],
    ],
    [
      'is broken in December, by the year',
      '2025-M01-M11 = 100\n2025 = 99',
      ['cumulative-falls A2 +A1 stated=99 elsewhere=100 in=2025-M01-M11'],
    ],
    [
      'looks over months that do not stand',
      '2025-M01-M03 = 12\n2025-M01-M09 = 10',
      ['cumulative-falls A2 +A1 stated=10 elsewhere=12 in=2025-M01-M03'],
    ],
    ['lets a net fall', 'net 2025-M01 = 5\nnet 2025-M01-M02 = -3', []],
    ['lets a month be less than the month before', '2025-M01 = 5\n2025-M02 = 3', []],
    ['does not mix vintages', '2025-M01-M02 = 9 vintage:2025-04\n2025-M01-M03 = 8', []],
    ['does not mix years', '2024-M01-M11 = 9\n2025 = 8', []],
    ['says nothing of what is not available', '2025-M01 = not-available\n2025-M01-M02 = 3', []],
    [
      'takes a fall to nil for a fall',
      '2025-M01 = 5\n2025-M01-M02 = nil',
      ['cumulative-falls A2 +A1 stated=0 elsewhere=5 in=2025-M01'],
    ],
  ];
  for (const [name, figures, findings] of CASES) it(name, () => assert.deepEqual(checked(GROWS, figures), findings));
});
