import type { Worker } from 'node:worker_threads';
import { expectMany, expectMuch } from '../../effects/engine.ts';
import { startThread } from '../../effects/thread.ts';
import type { EditionWriter, Publication } from '../edition.ts';
import { EDITIONS } from '../index.ts';
import { sent, type Job } from './job.ts';
import { nothingTaken, take, type Answer, type Order, type Taken } from './message.ts';

export type { Job } from './job.ts';

/** Prints every job, in as many threads as may work, this one among them; the answers stand in the order of the jobs. */
export async function printAll(jobs: readonly Job[], threads: number): Promise<readonly Uint8Array[]> {
  if (jobs.some(isLong)) expectMuch();
  // Those of one edition one after another: a thread that has printed one prints the next at twice the speed.
  const editions = [...new Set(jobs.map(({ edition }) => edition))];
  const order = editions.flatMap((edition) => [...jobs.keys()].filter((number) => jobs[number]?.edition === edition));
  const sorted = order.flatMap((number) => jobs[number] ?? []);
  const taken = nothingTaken();
  const printed: Uint8Array[] = [];
  const others = helpers(Math.min(threads, sorted.length) - 1).map((helper) => helper(sorted, taken, printed));
  await Promise.all([work(sorted, taken, printed), ...others]);
  const answers: Uint8Array[] = [];
  for (const [place, bytes] of printed.entries()) answers[order[place] ?? place] = bytes;
  return answers;
}

/** From here on a list is long enough for V8 to take its time. */
const MANY = 24;
/** Some dozens of pages of one table. */
const LONG_ROWS = 1000;
const isLong = ({ publication }: Job): boolean =>
  publication.document.blocks.some((block) => block.kind === 'table' && block.rows.length > LONG_ROWS);

async function work(jobs: readonly Job[], taken: Taken, printed: Uint8Array[]): Promise<void> {
  const next = (): number | undefined => take(taken, jobs.length, 'front');
  for (let job = next(); job !== undefined; job = next()) {
    const wanted = jobs[job];
    if (wanted === undefined) break;
    const write = await writer(wanted.edition);
    printed[job] = await write(wanted.publication);
    // Not before other threads are loaded: compiled code is taken under the flags it was made with.
    if (jobs.length > MANY) expectMany();
  }
}

async function writer(edition: string): Promise<EditionWriter> {
  const found = EDITIONS.find(({ id }) => id === edition);
  if (found === undefined) throw new TypeError(`no such edition: ${edition}`);
  return found.load();
}

/** One thread beside this one: takes part in the jobs, and settles when it has nothing left to take. */
type Helper = (jobs: readonly Job[], taken: Taken, printed: Uint8Array[]) => Promise<void>;

/** Kept from order to order: what they have loaded and parsed serves the next. */
const kept: Helper[] = [];

function helpers(count: number): readonly Helper[] {
  while (kept.length < count)
    kept.push(helper(startThread('printing.worker', import.meta.url, { importsLater: true })));
  return kept.slice(0, Math.max(0, count));
}

function helper(worker: Worker): Helper {
  let orders = 0;
  let fonts: Publication['fonts'] | undefined;
  worker.unref(); // An idle thread keeps no one waiting.
  return (jobs, taken, printed) =>
    new Promise((resolve, reject) => {
      const order = (orders += 1);
      const own = jobs[0]?.publication.fonts;
      worker.ref();
      const end = (settle: () => void): void => {
        worker.off('message', hear).off('error', fail).unref();
        settle();
      };
      const fail = (error: Error): void => end(() => reject(error));
      const hear = (answer: Answer): void => {
        if (answer.order !== order) return;
        if (answer.kind === 'printed') printed[answer.job] = answer.bytes;
        else if (answer.kind === 'bug') end(() => reject(bug(answer.stack)));
        else end(resolve);
      };
      worker.on('message', hear).on('error', fail);
      worker.postMessage(orderOf(order, jobs, taken, own === fonts ? undefined : own));
      fonts = own;
    });
}

function orderOf(order: number, jobs: readonly Job[], taken: Taken, fonts: Publication['fonts'] | undefined): Order {
  const publications = [...new Set(jobs.map(({ publication }) => publication))];
  return {
    order,
    publications: publications.map((publication) => sent(publication)),
    ...(fonts === undefined ? {} : { fonts }),
    jobs: jobs.map(({ publication, edition }) => [publications.indexOf(publication), edition]),
    taken,
  };
}

/** An error of another thread, with the stack it had there. */
function bug(stack: string): Error {
  const error = new Error(stack.split('\n')[0]);
  error.stack = stack;
  return error;
}
