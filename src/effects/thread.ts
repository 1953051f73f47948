import { createRequire } from 'node:module';
import { Worker, type WorkerOptions } from 'node:worker_threads';

/**
 * A thread of the file `name`, beside the file at `from`: the compiled one; or the source, when the sources run, with
 * the loader that runs them (tsx). In the bundle all files stand side by side.
 */
export function startThread(name: string, from: string, options: WorkerOptions = {}): Worker {
  if (!from.endsWith('.ts')) return new Worker(new URL(`./${name}.js`, from), options);
  const require = createRequire(from);
  const paths = [require.resolve('tsx/cjs/api'), require.resolve(`./${name}.ts`)].map((path) => JSON.stringify(path));
  return new Worker(`require(${paths[0]}).register(); require(${paths[1]});`, { ...options, eval: true });
}
