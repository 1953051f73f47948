import type { Worker } from 'node:worker_threads';
import { startThread } from '../../effects/thread.ts';
import type { Testimony, WitnessAnswer, WitnessRequest } from './testimony.ts';

/** exceljs in a thread of its own: it may hang, so it is one that can be ended. */
export type Witness = {
  /** Asks about one workbook; questions are answered one after another. Never rejects. */
  readonly ask: (bytes: Uint8Array) => Promise<Testimony>;
  /** Ends the thread; what was asked and not answered is answered with silence. */
  readonly end: () => void;
};

export type WitnessOptions = { readonly seconds?: number };

type Question = { readonly bytes: Uint8Array; readonly answer: (testimony: Testimony) => void };

const SECONDS = 20;
/** The thread's own heap; the bytes a workbook unpacks to are bounded before it is asked. */
const HEAP_MEGABYTES = 2048;
/** What lives for a moment only; more of it would be the largest part of the memory of a draft. */
const YOUNG_MEGABYTES = 12;

/** Starts at once, since loading exceljs takes a quarter of a second that the linear pass can use. */
export function startWitness(options: WitnessOptions = {}): Witness {
  const waiting: Question[] = [];
  let worker: Worker | undefined = startWorker();
  let current: { readonly id: number; readonly question: Question; readonly timer: NodeJS.Timeout } | undefined;
  let asked = 0;

  const settle = (testimony: Testimony): void => {
    if (current === undefined) return;
    clearTimeout(current.timer);
    const { question } = current;
    current = undefined;
    question.answer(testimony);
    next();
  };
  /** A thread that hangs or died is replaced by a new one for the next question. */
  const dismiss = (testimony: Testimony): void => {
    void worker?.terminate();
    worker = undefined;
    settle(testimony);
  };
  const next = (): void => {
    const question = current === undefined ? waiting.shift() : undefined;
    if (question === undefined) return;
    worker ??= startWorker();
    const id = ++asked;
    const timer = setTimeout(() => dismiss(silent('time')), (options.seconds ?? SECONDS) * 1000);
    current = { id, question, timer };
    worker.postMessage({ id, bytes: question.bytes } satisfies WitnessRequest);
  };
  function startWorker(): Worker {
    const started = startThread('witness.worker', import.meta.url, {
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MEGABYTES, maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
    });
    // An idle witness keeps no one waiting; while one is asked, the timer does. What is let go before it runs is held again.
    started.unref();
    started.once('online', () => started.unref());
    started.on('message', ({ id, testimony }: WitnessAnswer) => id === current?.id && settle(testimony));
    started.on('error', (error) => started === worker && dismiss(silent('threw', error.message)));
    return started;
  }

  return {
    ask: (bytes) =>
      new Promise((answer) => {
        waiting.push({ bytes, answer });
        next();
      }),
    end() {
      for (const question of waiting.splice(0)) question.answer(silent('ended'));
      dismiss(silent('ended'));
    },
  };
}

function silent(cause: 'time' | 'threw' | 'ended', detail = ''): Testimony {
  return { kind: 'silent', cause, detail };
}
