import assert from 'node:assert/strict';
import { checked, type Case } from './figures.ts';

const FLIP = '  turn: { sign-flip: { against: [year-ago, last-cumulative] }, where: { direction: net } }';

describe('sign-flip', () => {
  const CASES: readonly Case[] = [
    [
      'tells a gain that turned into a loss',
      'net = -500\nnet 2024 = 700',
      ['warning sign-flipped A1 +A2 value=-500 against=700 in=2024'],
    ],
    [
      'tells a loss that turned into a gain',
      'net = 500\nnet 2024 = -700',
      ['warning sign-flipped A1 +A2 value=500 against=-700 in=2024'],
    ],
    [
      'tells a turn at the very limit',
      'net = 100\nnet 2024 = -100',
      ['warning sign-flipped A1 +A2 value=100 against=-100 in=2024'],
    ],
    ['lets a turn near zero be', 'net = 99\nnet 2024 = -5000', []],
    ['lets a loss that grows be', 'net = -500\nnet 2024 = -100', []],
    ['lets a fall to nil be', 'net = nil\nnet 2024 = 5000', []],
    ['says nothing where last year is confidential', 'net = -500\nnet 2024 = confidential', []],
    ['asks only where it is told to', 'arrivals = -500\narrivals 2024 = 700', []],
    ['looks at the release’s own period only', 'net 2023 = -500\nnet 2022 = 700', []],
    [
      'tells a figure of several tables once',
      'net = -500\nnet = -500 table:b\nnet 2024 = 700',
      ['warning sign-flipped A1 +A3 value=-500 against=700 in=2024'],
    ],
  ];
  for (const [name, figures, findings] of CASES) it(name, () => assert.deepEqual(checked(FLIP, figures), findings));

  it('compares with what January–September had shown', () =>
    assert.deepEqual(checked(FLIP, 'net = -500', 'net = 700'), [
      'warning sign-flipped A1 +A1 value=-500 against=700 in=2025-M01-M09',
    ]));
});
