import assert from 'node:assert/strict';
import { trials, type Trial } from './fuzz/run.ts';

const SEED = 20260209;
const COUNT = 60;

describe('a spoilt workbook', function () {
  this.timeout(300_000);

  it('is read right or told of, never read wrong, whatever was done to it', async () => {
    const told: Trial[] = [];
    for await (const trial of trials(SEED, COUNT)) told.push(trial);
    assert.equal(told.length, COUNT);
    assert.deepEqual(
      told.filter(({ verdict }) => ['wrong', 'threw', 'slow'].includes(verdict)),
      [],
      `seed ${SEED}`,
    );
    for (const verdict of ['right', 'refused', 'found']) assert.ok(told.some((trial) => trial.verdict === verdict));
  });

  it('is spoilt in the same way by the same seed', async () => {
    const runs = [];
    for (const seed of [7, 7, 8]) {
      const names: string[] = [];
      for await (const { name, verdict, detail } of trials(seed, 6)) names.push(`${name}: ${verdict} ${detail}`);
      runs.push(names);
    }
    assert.deepEqual(runs[0], runs[1]);
    assert.notDeepEqual(runs[0], runs[2]);
  });
});
