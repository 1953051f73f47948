import assert from 'node:assert/strict';
import { checked, type Case } from './figures.ts';

const NET =
  '  net: { balance: { result: { direction: net }, plus: { direction: arrivals }, minus: { direction: departures } } }';

describe('balance', () => {
  const CASES: readonly Case[] = [
    ['holds', 'arrivals = 23761\ndepartures = 7608\nnet = 16153', []],
    ['holds below zero', 'arrivals = 17293\ndepartures = 24239\nnet = -6946', []],
    [
      'is broken by one person',
      'arrivals = 10\ndepartures = 4\nnet = 7',
      ['balance-differs A3 +A1,A2 stated=7 computed=6 difference=1'],
    ],
    [
      'is broken by a lost minus',
      'arrivals = 4\ndepartures = 10\nnet = 6',
      ['balance-differs A3 +A1,A2 stated=6 computed=-6 difference=12'],
    ],
    ['takes nil for zero', 'arrivals = 5\ndepartures = nil\nnet = 5', []],
    ['takes a nil net for zero', 'arrivals = 5\ndepartures = 5\nnet = nil', []],
    [
      'is broken by a nil net that is none',
      'arrivals = 5\ndepartures = 3\nnet = nil',
      ['balance-differs A3 +A1,A2 stated=0 computed=2 difference=-2'],
    ],
    ['says nothing of a confidential figure', 'arrivals = 5\ndepartures = confidential\nnet = 7', []],
    ['says nothing of a figure that is not available', 'arrivals = 5\ndepartures = 3\nnet = not-available', []],
    ['says nothing where a flow is missing', 'arrivals = 5\nnet = 7', []],
    [
      'is told for each territory by itself',
      'arrivals 10 = 1\ndepartures 10 = 1\nnet 10 = 1\narrivals 11 = 1\ndepartures 11 = 1\nnet 11 = nil',
      ['balance-differs A3 +A1,A2 stated=1 computed=0 difference=1'],
    ],
    [
      'does not mix vintages',
      'arrivals 2024 = 29948 vintage:2025-02\ndepartures 2024 = 12784 vintage:2025-02\nnet 2024 = 17164 vintage:2025-02\narrivals 2024 = 29282 vintage:2025-03\ndepartures 2024 = 12732 vintage:2025-03\nnet 2024 = 16550 vintage:2025-03',
      [],
    ],
    [
      'says nothing where the other flow is of another vintage only',
      'arrivals 2024 = 29948 vintage:2025-02\ndepartures 2024 = 12784 vintage:2025-02\nnet 2024 = 16550 vintage:2025-03',
      [],
    ],
  ];
  for (const [name, figures, findings] of CASES) it(name, () => assert.deepEqual(checked(NET, figures), findings));

  it('names the figures of its own table, then of its own workbook', () =>
    assert.deepEqual(
      checked(
        NET,
        'arrivals = 9 table:b @Z1\ndepartures = 9 table:b book:other.xlsx @Z2\narrivals = 5\ndepartures = 3 table:c @C4\nnet = 1 @A9',
      ),
      ['balance-differs A9 +A3,C4 stated=1 computed=2 difference=-1'],
    ));
});
