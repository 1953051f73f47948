/**
 * `node .build/code.mjs PRESS WITNESS`: runs the main job on the example, so that V8 compiles what the program needs, and
 * lays the compiled code beside the bundles. It is not compiled again at every start: a fifth of the time of a draft.
 */
import { mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { EventEmitter } from 'node:events';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import '../dist/effects/start.js';
import { expectLittle } from '../dist/effects/engine.js';
import { opened } from '../dist/opened.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const [press, witness] = process.argv.slice(2);
const scripts = new Map();
const told = (file) => (script) => scripts.set(file, script);
// Code that has not been called for a while is not forgotten.
setFlagsFromString('--no-flush-bytecode');

const output = await mkdtemp(join(tmpdir(), 'statpress-build-'));
try {
  process.chdir(root);
  const { run } = await opened(press, { told: told(press) }).program();
  await run(['draft', 'migration', '--output', output, '--quiet']);
} finally {
  await rm(output, { recursive: true, force: true });
}
process.exitCode = 0; // An example that has errors is no fault of the build.

// The witness works in a thread of its own; here it is asked as if this were one.
const require = createRequire(import.meta.url);
const parentPort = new EventEmitter();
const asThread = (name) => (name === 'node:worker_threads' ? { parentPort } : require(name));
await opened(witness, { require: asThread, told: told(witness) }).witness();
for (const workbook of await workbooks(join(root, 'input', 'migration'))) {
  const answered = new Promise((resolve) => {
    parentPort.postMessage = resolve;
  });
  parentPort.emit('message', { id: 1, bytes: await readFile(workbook) });
  await answered;
}

// The flags are part of the code: it serves a program that has those of the start.
setFlagsFromString('--flush-bytecode');
expectLittle();
for (const [file, script] of scripts) {
  const place = join(root, 'dist', file.replace(/\.cjs$/, '.code'));
  await writeFile(`${place}.part`, script.createCachedData());
  await rename(`${place}.part`, place);
}

async function workbooks(folder) {
  const found = await readdir(folder, { recursive: true }).catch(() => []);
  return found.filter((name) => /^[^~]*\.xlsx$/.test(name)).map((name) => join(folder, name));
}
