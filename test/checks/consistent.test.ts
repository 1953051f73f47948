import assert from 'node:assert/strict';
import { checked, type Case } from './figures.ts';

const SAME = '  same-everywhere: { consistent: all }';

describe('consistent', () => {
  const CASES: readonly Case[] = [
    ['holds where a figure is the same in all tables', 'arrivals = 5\narrivals = 5 table:b\narrivals = 5 table:c', []],
    [
      'names the one that differs from the most',
      'arrivals = 6\narrivals = 5 table:b\narrivals = 5 table:c',
      ['tables-disagree A1 +A2 stated=6 elsewhere=5'],
    ],
    ['says nothing of different codes', 'arrivals = 5\ndepartures = 6', []],
    [
      'says nothing of different vintages',
      'arrivals 2024 = 29948 vintage:2025-02\narrivals 2024 = 29282 vintage:2025-03',
      [],
    ],
    [
      'finds two workbooks of one vintage that differ',
      'arrivals 2024 = 5 book:new.xlsx\narrivals 2024 = 6 book:old.xlsx @C3',
      ['tables-disagree C3 +A1 stated=6 elsewhere=5'],
    ],
    ['takes nil and a typed zero for the same', 'arrivals = nil\narrivals = 0', []],
    [
      'takes nil and confidential for different',
      'arrivals = nil\narrivals = confidential',
      ['tables-disagree A2 +A1 stated=confidential elsewhere=0'],
    ],
    ['finds a sign minus that is lost', 'net = 9\nnet = -9', ['tables-disagree A2 +A1 stated=-9 elsewhere=9']],
  ];
  for (const [name, figures, findings] of CASES) it(name, () => assert.deepEqual(checked(SAME, figures), findings));
});
