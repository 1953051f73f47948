import { parentPort, workerData } from 'node:worker_threads';
import { nodeEffects } from '../../src/effects/node.ts';
import { judge } from '../../src/pipeline.ts';
import { print } from '../../src/printing.ts';
import type { Request } from '../../src/release/request.ts';

const effects = nodeEffects();

/** Prints the final editions of some requests of one release, one after another, in a thread of its own. */
async function printed(requests: readonly Request[]): Promise<readonly ReadonlyMap<string, Uint8Array>[]> {
  const runs: ReadonlyMap<string, Uint8Array>[] = [];
  const [first] = requests;
  const judged = first && (await judge(first, effects)).judged;
  if (judged === undefined) throw new Error('the example cannot be read');
  for (const request of requests) runs.push((await print(judged, request, { kind: 'final' }, 0, effects)).files);
  return runs;
}

const asked = workerData as readonly Request[]; // the test that starts the thread sends them
parentPort?.postMessage(await printed(asked));
