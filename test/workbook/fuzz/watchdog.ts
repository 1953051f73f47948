import { Worker } from 'node:worker_threads';

/** Ends this process when nothing was heard of it for so long: what hangs cannot tell so itself. */
export function watchdog(seconds: number): { readonly heard: () => void; readonly end: () => void } {
  const count = new Int32Array(new SharedArrayBuffer(4));
  const code = `
    const { workerData } = require('node:worker_threads');
    const { writeSync } = require('node:fs');
    let last = -1;
    setInterval(() => {
      const now = Atomics.load(workerData.count, 0);
      if (now === last) {
        writeSync(2, 'mutation ' + now + ' hangs\\n');
        process.kill(process.pid, 'SIGKILL');
      }
      last = now;
    }, workerData.milliseconds);`;
  const worker = new Worker(code, { eval: true, workerData: { count, milliseconds: seconds * 1000 } });
  worker.unref();
  return { heard: () => void Atomics.add(count, 0, 1), end: () => void worker.terminate() };
}
