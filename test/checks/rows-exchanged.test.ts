import assert from 'node:assert/strict';
import { checked, type Case } from './figures.ts';

const EXCHANGED = '  rows: { rows-exchanged: { over: territory, against: [year-ago] } }';
const LAST = '  rows: { rows-exchanged: { over: territory } }';
const MONTHLY = '  rows: { rows-exchanged: { over: territory, against: [previous], period: month } }';
const CODES = ['10', '11', '15', '19', '23', '27'];
const BEFORE = [1000, 2000, 3000, 40000, 5000, 8000];

const rows = (said: string, now: readonly (number | string)[], column = 'B'): string =>
  now.map((value, at) => `territory:${CODES[at]} ${said} = ${value} @${column}${at + 1}`).join('\n');
const year = (now: readonly (number | string)[], before: readonly (number | string)[] = BEFORE): string =>
  `${rows('arrivals', now)}\n${rows('arrivals 2024', before, 'C')}`;

describe('rows-exchanged', () => {
  const CASES: readonly Case[] = [
    ['lets rows be that go on', year([1100, 2200, 3300, 44000, 5500, 8800]), []],
    [
      'names both rows that stand in each other’s place, and their cells',
      year([1100, 2200, 44000, 3300, 5500, 8800]),
      [
        'warning rows-exchanged B3 +B4,C3,C4 value=44000 against=3300 other-code=19 then=3000 other-then=40000 cells=t!B3, t!B4 comparisons=year-ago in=2024',
      ],
    ],
    [
      'finds gains and losses that were exchanged',
      year([1100, -2200, 3300, 44000, 5500, -8800], [1000, 2000, 3000, 40000, 5000, -8000])
        .replace('= -2200 @B2', '= -8800 @B2')
        .replace('= -8800 @B6', '= 2200 @B6'),
      [
        'warning rows-exchanged B2 +B6,C2,C6 value=-8800 against=2200 other-code=27 then=2000 other-then=-8000 cells=t!B2, t!B6 comparisons=year-ago in=2024',
      ],
    ],
    [
      'tells two pairs by themselves',
      year([2200, 1100, 44000, 3300, 5500, 8800]),
      [
        'warning rows-exchanged B3 +B4,C3,C4 value=44000 against=3300 other-code=19 then=3000 other-then=40000 cells=t!B3, t!B4 comparisons=year-ago in=2024',
        'warning rows-exchanged B1 +B2,C1,C2 value=2200 against=1100 other-code=11 then=1000 other-then=2000 cells=t!B1, t!B2 comparisons=year-ago in=2024',
      ],
    ],
    ['lets one row be that jumps alone', year([1100, 2200, 44000, 44000, 5500, 8800]), []],
    ['lets two rows be that jump to what neither was', year([1100, 2200, 30000, 12000, 5500, 8800]), []],
    [
      'lets rows of nearly one size be',
      year([2200, 2300, 3300, 44000, 5500, 8800], [2000, 2100, 3000, 40000, 5000, 8000]),
      [],
    ],
    ['lets small rows be', year([60, 20, 3300, 44000, 5500, 8800], [20, 60, 3000, 40000, 5000, 8000]), []],
    ['says nothing of a suppressed row', year([1100, 2200, 44000, 'confidential', 5500, 8800]), []],
    [
      'tells all columns of a row in one finding',
      `${year([1100, 2200, 44000, 3300, 5500, 8800])}\n${rows('departures', [100, 200, 9000, 300, 500, 800], 'D')}\n${rows('departures 2024', [100, 200, 300, 9000, 500, 800], 'E')}`,
      [
        'warning rows-exchanged B3 +B4,D3,D4,C3,C4,E3,E4 value=44000 against=3300 other-code=19 then=3000 other-then=40000 cells=t!B3, t!B4, t!D3, t!D4 comparisons=year-ago in=2024',
      ],
    ],
  ];
  for (const [name, figures, findings] of CASES)
    it(name, () => assert.deepEqual(checked(EXCHANGED, figures), findings));

  it('compares with the last cumulative period, whatever part of the year it was', () => {
    const figures = year([1100, 2200, 44000, 3300, 5500, 8800]);
    assert.deepEqual(checked(LAST, figures, rows('arrivals', [800, 1600, 2400, 32000, 4000, 6400])), [
      'warning rows-exchanged B3 +B4,B3,B4 value=44000 against=3300 other-code=19 then=2400 other-then=32000 cells=t!B3, t!B4 comparisons=last-cumulative, year-ago in=2025-M01-M09',
    ]);
  });
  it('compares the last month with the month before it', () => {
    const figures = `${rows('2025-M12', [1100, 2200, 44000, 3300, 5500, 8800])}\n${rows('2025-M11', BEFORE, 'C')}`;
    assert.deepEqual(checked(MONTHLY, figures), [
      'warning rows-exchanged B3 +B4,C3,C4 value=44000 against=3300 other-code=19 then=3000 other-then=40000 cells=t!B3, t!B4 comparisons=previous in=2025-M11',
    ]);
  });
});
