import assert from 'node:assert/strict';
import { checked, type Case } from './figures.ts';

const CLOSED = `  closed:
    equal: [{ flow: interregional, direction: arrivals }, { flow: interregional, direction: departures }]
    where: { territory: KZ }
    severity: warning`;

describe('equal', () => {
  const CASES: readonly Case[] = [
    ['holds where both sides are the same', 'interregional arrivals = 802896\ninterregional departures = 802896', []],
    [
      'is a warning where the definition says so',
      'interregional arrivals = 5\ninterregional departures = 4',
      ['warning equal-differs A1 +A2 stated=5 computed=4 difference=1'],
    ],
    ['takes nil and zero for the same', 'interregional arrivals = 0\ninterregional departures = nil', []],
    ['says nothing of a confidential side', 'interregional arrivals = 5\ninterregional departures = confidential', []],
    ['says nothing where one side is missing', 'interregional arrivals = 5', []],
    ['asks only where it is told to', 'interregional arrivals 71 = 5\ninterregional departures 71 = 4', []],
    [
      'is told once, however often the pair is met',
      'interregional arrivals = 5\ninterregional departures = 4\ninterregional arrivals 71 = 1',
      ['warning equal-differs A1 +A2 stated=5 computed=4 difference=1'],
    ],
  ];
  for (const [name, figures, findings] of CASES) it(name, () => assert.deepEqual(checked(CLOSED, figures), findings));
});
