import assert from 'node:assert/strict';
import { checked, type Case } from './figures.ts';

const SERIES = '  series: { missing-period: inside }';
const years = (...of: readonly number[]): string => of.map((year) => `${year} = 5`).join('\n');

describe('missing-period', () => {
  const CASES: readonly Case[] = [
    ['says nothing of a whole series', years(2021, 2022, 2023, 2024, 2025), []],
    [
      'names the year that is left out',
      years(2021, 2022, 2024, 2025),
      ['warning series-interrupted A3 +A2 rows=1 in=2023'],
    ],
    [
      'names the month that is left out',
      '2024-M11 = 5\n2024-M12 = 5\n2025-M02 = 5',
      ['warning series-interrupted A3 +A2 rows=1 in=2025-M01'],
    ],
    [
      'takes what is not available inside a series for a gap',
      '2021 = 5\n2022 = 5\n2023 = not-available\n2024 = 5',
      ['warning series-interrupted A4 +A2 rows=1 in=2023'],
    ],
    ['lets a series begin late', '2021 = not-available\n2022 = 5\n2023 = 5\n2024 = 5', []],
    ['lets a nil be a figure', '2021 = 5\n2022 = nil\n2023 = 5', []],
    ['knows a series of every second year', years(2019, 2021, 2023, 2025), []],
    ['lets censuses be uneven', years(1989, 1999, 2009, 2021), []],
    ['says nothing of two years side by side', years(2015, 2025), []],
    [
      'tells one gap of many rows once',
      ['10', '11']
        .map((code) => [2021, 2022, 2024].map((year) => `territory:${code} ${year} = 5`).join('\n'))
        .join('\n'),
      ['warning series-interrupted A3 +A2 rows=2 in=2023'],
    ],
    [
      'tells what has added up from the months',
      '2025-M01 = 5\n2025-M01-M02 = 9\n2025-M02 = 4\n2025-M03 = 3\n2025-M01-M03 = 12',
      [],
    ],
    [
      'finds a gap in what has added up',
      '2025-M01-M02 = 5\n2025-M01-M03 = 9\n2025-M01-M05 = 12',
      ['warning series-interrupted A3 +A2 rows=1 in=2025-M01-M04'],
    ],
    ['tells years from months', '2023 = 5\n2024 = 5\n2025 = 5\n2025-M11 = 1\n2025-M12 = 1', []],
  ];
  for (const [name, figures, findings] of CASES) it(name, () => assert.deepEqual(checked(SERIES, figures), findings));
});
