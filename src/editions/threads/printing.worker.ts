import { parentPort } from 'node:worker_threads';
import type { Publication } from '../edition.ts';
import { EDITIONS } from '../index.ts';
import { received } from './job.ts';
import { take, type Answer, type Order } from './message.ts';

let fonts: Publication['fonts'] | undefined;

async function work({ order, publications, jobs, taken, ...given }: Order): Promise<void> {
  fonts = given.fonts ?? fonts;
  const next = (): number | undefined => take(taken, jobs.length, 'back');
  const read = new Map<number, Publication>();
  const publicationOf = (number: number): Publication | undefined => {
    const publication = publications[number];
    if (!read.has(number) && publication !== undefined && fonts !== undefined)
      read.set(number, received(publication, fonts));
    return read.get(number);
  };
  for (let job = next(); job !== undefined; job = next()) {
    try {
      const [number, edition] = jobs[job] ?? [];
      const publication = publicationOf(number ?? -1);
      const write = await EDITIONS.find(({ id }) => id === edition)?.load();
      if (publication === undefined || write === undefined) throw new TypeError(`no such job: ${String(edition)}`);
      answer({ kind: 'printed', order, job, bytes: await write(publication) });
    } catch (error) {
      answer({
        kind: 'bug',
        order,
        job,
        stack: error instanceof Error ? (error.stack ?? error.message) : String(error),
      });
    }
  }
  answer({ kind: 'done', order });
}

function answer(message: Answer): void {
  const buffer = message.kind === 'printed' ? message.bytes.buffer : undefined;
  // Handed over, not copied, unless the bytes are part of a larger buffer (those of a small Buffer are).
  const whole = message.kind === 'printed' && message.bytes.byteLength === buffer?.byteLength;
  parentPort?.postMessage(message, whole && buffer instanceof ArrayBuffer ? [buffer] : []);
}

parentPort?.on('message', (order: Order) => void work(order));
