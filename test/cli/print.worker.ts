import { parentPort, workerData } from 'node:worker_threads';
import type * as effectsModule from '../../src/effects/node.ts';
import type * as pipelineModule from '../../src/pipeline.ts';
import type * as printingModule from '../../src/printing.ts';
import type { Request } from '../../src/release/request.ts';

type Sources = typeof effectsModule & typeof pipelineModule & typeof printingModule;

/** The compiled modules: they load in a fraction of the time that the sources take in a thread. */
async function compiled(): Promise<Sources> {
  const load = (name: string): Promise<unknown> => import(new URL(`../../dist/${name}`, import.meta.url).href);
  const modules = await Promise.all(['effects/node.js', 'pipeline.js', 'printing.js'].map(load));
  return Object.assign({}, ...modules) as Sources; // `npm run build` makes them of the sources
}

/** Prints the final editions of some requests of one release, one after another, in a thread of its own. */
async function printed(requests: readonly Request[]): Promise<readonly ReadonlyMap<string, Uint8Array>[]> {
  const { nodeEffects, judge, print } = await compiled();
  const effects = nodeEffects();
  const runs: ReadonlyMap<string, Uint8Array>[] = [];
  const [first] = requests;
  const judged = first && (await judge(first, effects)).judged;
  if (judged === undefined) throw new Error('the example cannot be read');
  for (const request of requests) runs.push((await print(judged, request, { kind: 'final' }, 0, effects)).files);
  return runs;
}

const asked = workerData as readonly Request[]; // the test that starts the thread sends them
parentPort?.postMessage(await printed(asked));
