import assert from 'node:assert/strict';
import { checked, type Case } from './figures.ts';

const RANK = '  rank: { rank-change: { over: territory, by: 2 } }';
const table = (now: readonly (number | string)[], before: readonly (number | string)[]): string =>
  [
    ...now.map((value, at) => `territory:${CODES[at]} = ${value}`),
    ...before.map((value, at) => `territory:${CODES[at]} 2024 = ${value}`),
  ].join('\n');
const CODES = ['10', '11', '15', '19', '23'];

describe('rank-change', () => {
  const CASES: readonly Case[] = [
    ['lets an order that stays be', table([50, 40, 30, 20, 10], [5, 4, 3, 2, 1]), []],
    ['lets a move by two ranks be', table([50, 40, 60, 20, 10], [50, 40, 30, 20, 10]), []],
    [
      'tells a move by three',
      table([50, 40, 30, 60, 10], [50, 40, 30, 20, 10]),
      ['warning rank-changed A4 +A9 value=60 against=20 rank=1 was=4 in=2024'],
    ],
    [
      'tells a fall too, below zero as above',
      table([-50, 40, 30, 20, -60], [50, 40, 30, 20, -60]),
      ['warning rank-changed A1 +A6 value=-50 against=50 rank=4 was=1 in=2024'],
    ],
    [
      'gives equals the better rank',
      table([10, 10, 10, 10, 10], [50, 40, 30, 20, 10]).replace('territory:23 = 10', 'territory:23 = 9'),
      ['warning rank-changed A4 +A9 value=10 against=20 rank=1 was=4 in=2024'],
    ],
    ['leaves out who is not on both sides', table([50, 40, 30, 60, 10], [50, 40, 30, 'confidential', 10]), []],
    ['does not rank the country', `KZ = 1\nKZ 2024 = 999\n${table([50, 40, 30], [50, 40, 30])}`, []],
  ];
  for (const [name, figures, findings] of CASES) it(name, () => assert.deepEqual(checked(RANK, figures), findings));
});
