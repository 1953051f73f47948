import assert from 'node:assert/strict';
import { checked, type Case } from './figures.ts';

const SUM = `  two-parts:
    sum: { total: { flow: all }, parts: [{ flow: external }, { flow: internal }] }`;
const TOLERANT = `${SUM}\n    tolerance: 1`;

describe('sum', () => {
  const CASES: readonly Case[] = [
    ['holds where the parts add up', 'all = 9\nexternal = 4\ninternal = 5', []],
    [
      'is broken by one person',
      'all = 9\nexternal = 4\ninternal = 4',
      ['sum-differs A1 +A2,A3 stated=9 computed=8 difference=1'],
    ],
    ['holds below zero', 'net all = -3\nnet external = 4\nnet internal = -7', []],
    [
      'is broken by a lost minus',
      'net all = 3\nnet external = 4\nnet internal = -7',
      ['sum-differs A1 +A2,A3 stated=3 computed=-3 difference=6'],
    ],
    ['takes nil for zero', 'all = 4\nexternal = 4\ninternal = nil', []],
    ['says nothing of a confidential part', 'all = 9\nexternal = 4\ninternal = confidential', []],
    ['says nothing where a part does not stand', 'all = 9\nexternal = 4', []],
  ];
  for (const [name, figures, findings] of CASES) it(name, () => assert.deepEqual(checked(SUM, figures), findings));

  it('holds within its tolerance, to the last unit', () =>
    assert.deepEqual(checked(TOLERANT, 'all = 9\nexternal = 4\ninternal = 4'), []));
  it('is broken beyond its tolerance, on either side', () => {
    for (const internal of [3, 7])
      assert.equal(checked(TOLERANT, `all = 9\nexternal = 4\ninternal = ${internal}`).length, 1);
  });
});
