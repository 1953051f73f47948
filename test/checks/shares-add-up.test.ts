import assert from 'node:assert/strict';
import { checked, type Case } from './figures.ts';

const SHARES = '  shares: { shares-add-up: { of: { measure: share }, over: ethnic } }';
const shares = (...values: readonly string[]): string =>
  values.map((value, at) => `${['kazakh', 'russian', 'uzbek', 'karakalpak'][at]} share = ${value}`).join('\n');

describe('shares-add-up', () => {
  const CASES: readonly Case[] = [
    ['holds at 100', shares('58.5', '30.0', '11.5'), []],
    ['holds within half a unit of each', shares('33.3', '33.3', '33.3'), []],
    ['holds at the very edge', shares('50.1', '50.0'), []],
    [
      'is broken beyond rounding',
      shares('58.5', '30.0', '11.3'),
      ['shares-do-not-add-up A1 +A2,A3 computed=99.8 allowed=0.15'],
    ],
    [
      'is broken above 100 too',
      shares('58.5', '30.0', '11.7'),
      ['shares-do-not-add-up A1 +A2,A3 computed=100.2 allowed=0.15'],
    ],
    ['does not count the whole among its parts', `all-groups share = 100\n${shares('60.0', '40.0')}`, []],
    ['says nothing of a suppressed share', shares('58.5', 'confidential', '11.5'), []],
    ['takes a nil share for none', shares('60.0', '40.0', 'nil'), []],
    ['says nothing of one share alone', shares('60.0'), []],
    [
      'is asked of each direction by itself',
      `${shares('60.0', '40.0')}\nkazakh departures share = 90.0\nrussian departures share = 10.0`,
      [],
    ],
  ];
  for (const [name, figures, findings] of CASES) it(name, () => assert.deepEqual(checked(SHARES, figures), findings));
});
