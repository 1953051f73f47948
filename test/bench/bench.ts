import { cpus } from 'node:os';
import { inHand, rows } from './alone.ts';
import { cold } from './cold.ts';
import { inspect } from './inspect.ts';
import { judge } from './judge.ts';
import { threads } from './threads.ts';
import { shown } from './table.ts';
import { warm } from './warm.ts';

/** `npm run bench -- [rounds] [cold|warm|rows|threads|inspect|judge]` */
const rounds = Number(process.argv[2] ?? '7');
if (!Number.isInteger(rounds) || rounds < 1) {
  console.error('usage: npm run bench -- [rounds] [cold|warm|rows|threads|inspect|judge]');
  process.exitCode = 2;
} else {
  const only = process.argv[3];
  console.log(
    `Node ${process.version}, ${cpus().length} cores, ${rounds} rounds; ratio = ours : peer, under 1 is faster`,
  );
  if (only === undefined || only === 'cold') {
    console.log(shown('Cold: one release from start to exit, peak memory of the process', await cold(rounds)));
  }
  if (only === undefined || only === 'cold') {
    console.log(shown('Cold: the reference document in hand, in one process and one thread', await inHand(rounds)));
  }
  if (only === undefined || only === 'warm') {
    console.log(shown('Warm: the sample publication with five tables, in one process', await warm(rounds)));
  }
  if (only === undefined || only === 'rows') {
    console.log(shown('10 000 rows in one table, each in a process of its own', await rows(Math.min(rounds, 3))));
  }
  if (only === undefined || only === 'threads') {
    console.log(shown('Printing threads', await threads(Math.min(rounds, 5))));
  }
  if (only === undefined || only === 'inspect') {
    console.log(shown('A large workbook, read whole, peak memory of the process', await inspect(rounds)));
  }
  if (only === undefined || only === 'judge') {
    console.log(
      shown('Judged and computed: 20 tables, 50 checks, 200 indicators, figures in hand', await judge(rounds)),
    );
  }
}
