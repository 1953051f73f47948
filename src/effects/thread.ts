import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker, type WorkerOptions } from 'node:worker_threads';
import { stayLittle } from './engine.ts';

type ThreadOptions = WorkerOptions & {
  /** Whether it loads some of its modules only when they are wanted. */
  readonly importsLater?: boolean;
};

/**
 * A thread of the file `name`, beside the file at `from`: the compiled one; or the source, when the sources run, with
 * the loader that runs them (tsx). In the bundle all files stand side by side.
 */
export function startThread(name: string, from: string, options: ThreadOptions): Worker {
  const worker = started(name, from, options);
  worker.once('online', stayLittle);
  return worker;
}

function started(name: string, from: string, { importsLater = false, ...options }: ThreadOptions): Worker {
  if (!from.endsWith('.ts')) return new Worker(new URL(`./${name}.js`, from), options);
  const require = createRequire(from);
  const [commonjs, file] = ['tsx/cjs/api', `./${name}.ts`].map((path) => JSON.stringify(require.resolve(path)));
  const modules = new URL('dist/esm/api/index.mjs', pathToFileURL(require.resolve('tsx/package.json')));
  const loader = importsLater
    ? `import(${JSON.stringify(modules)}).then((tsx) => tsx.register())`
    : 'Promise.resolve()';
  const start = `require(${commonjs}).register(); ${loader}.then(() => require(${file}));`;
  return new Worker(start, { ...options, eval: true });
}
