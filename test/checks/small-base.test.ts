import assert from 'node:assert/strict';
import { checked, type Case } from './figures.ts';

const INDEX = '  base: { small-base: { stated: { measure: index }, base: { measure: persons }, year-ago: true } }';
const SHARE =
  '  base: { small-base: { stated: { measure: share }, base: { measure: persons, ethnic: all-groups }, below: 50 } }';
const figures = (base: string): string => `arrivals = 61\narrivals 2024 = ${base}\nindex = 235.0`;

describe('small-base', () => {
  const CASES: readonly Case[] = [
    ['lets a base of 100 be', figures('100'), []],
    ['tells a base of 99', figures('99'), ['warning base-small A3 +A2 value=235 against=99 below=100']],
    ['tells a nil base', figures('nil'), ['warning base-small A3 +A2 value=235 against=0 below=100']],
    ['judges a negative base by its size', figures('-120'), []],
    ['says nothing of a confidential base', figures('confidential'), []],
    [
      'says nothing where no quotient is stated',
      'arrivals = 61\narrivals 2024 = 9\nindex = nil'.replace('= nil', '= not-available'),
      [],
    ],
    ['says nothing where last year does not stand', 'arrivals = 61\nindex = 235.0', []],
  ];
  for (const [name, given, findings] of CASES) it(name, () => assert.deepEqual(checked(INDEX, given), findings));

  it('judges a share by its whole, at the limit that is declared', () => {
    assert.deepEqual(checked(SHARE, 'all-groups = 50\nkazakh share = 60.0'), []);
    assert.deepEqual(checked(SHARE, 'all-groups = 49\nkazakh share = 60.0'), [
      'warning base-small A2 +A1 value=60 against=49 below=50',
    ]);
  });
});
