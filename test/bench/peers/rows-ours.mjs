/** `node rows-ours.mjs pdf|docx SENT FOLDER`: one edition of a publication kept in a file, alone in its process. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import '../../../dist/effects/engine.js';
import { received } from '../../../dist/editions/threads/job.js';
import { EDITIONS } from '../../../dist/editions/index.js';

const [edition, file, folder] = process.argv.slice(2);
const { text, date, faces } = JSON.parse(readFileSync(file, 'utf8'));
const require = createRequire(import.meta.url);
const fonts = Object.fromEntries(
  Object.entries(faces).map(([face, specifier]) => [face, readFileSync(require.resolve(specifier))]),
);
const write = await EDITIONS.find(({ id }) => id === edition).load();
writeFileSync(join(folder, `rows.${edition}`), await write(received({ text, date: new Date(date) }, fonts)));
