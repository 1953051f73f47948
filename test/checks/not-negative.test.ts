import assert from 'node:assert/strict';
import { checked, type Case } from './figures.ts';

const COUNTS = '  counts: { not-negative: { dimension: direction, codes: [arrivals, departures] } }';

describe('not-negative', () => {
  const CASES: readonly Case[] = [
    ['lets counts be', 'arrivals = 5\ndepartures = 0', []],
    ['finds a count below zero', 'departures = -1', ['negative A1 stated=-1']],
    ['finds it after the decimal point too', 'arrivals = -0.5', ['negative A1 stated=-0.5']],
    ['lets a net be negative', 'net = -6946', []],
    ['says nothing of signs', 'arrivals = nil\ndepartures = confidential', []],
  ];
  for (const [name, figures, findings] of CASES) it(name, () => assert.deepEqual(checked(COUNTS, figures), findings));
});
