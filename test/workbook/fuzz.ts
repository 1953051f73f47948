import { randomInt } from 'node:crypto';
import { trials, WITNESSED, type Trial, type Verdict } from './fuzz/run.ts';
import { watchdog } from './fuzz/watchdog.ts';

/** `npm run test:fuzz -- [count] [seed]`: the same seed makes the same mutations. */
const count = Number(process.argv[2] ?? '2000');
const seed = Number(process.argv[3] ?? randomInt(1_000_000_000));
const BAD: readonly Verdict[] = ['wrong', 'threw', 'slow'];

async function main(): Promise<void> {
  console.log(`seed ${seed}, ${count} mutations, every ${WITNESSED}th read by both witnesses`);
  const dog = watchdog(60);
  const verdicts = new Map<string, number>();
  const bad: Trial[] = [];
  for await (const trial of trials(seed, count)) {
    dog.heard();
    verdicts.set(trial.verdict, (verdicts.get(trial.verdict) ?? 0) + 1);
    if (!BAD.includes(trial.verdict)) continue;
    bad.push(trial);
    console.log(`${trial.verdict}: mutation ${trial.number} (${trial.name}) ${trial.detail}`);
  }
  dog.end();
  console.log([...verdicts].map(([verdict, times]) => `${times} ${verdict}`).join(', '));
  if (bad.length > 0) process.exitCode = 1;
}

if (Number.isInteger(count) && Number.isInteger(seed)) await main();
else {
  console.error('usage: npm run test:fuzz -- [count] [seed]');
  process.exitCode = 2;
}
