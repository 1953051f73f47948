/** `node editions-ours.mjs pdf,docx SENT FOLDER`: editions of a publication kept in a file, alone in their process, in one thread. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
// As the program does before all else.
import '../../../dist/effects/start.js';
import { printAll, received } from '../../../dist/press.js';
import { reading } from './reading.mjs';

const [editions, file, folder] = process.argv.slice(2);
const require = createRequire(import.meta.url);
const publication = reading(() => {
  const { text, date, faces } = JSON.parse(readFileSync(file, 'utf8'));
  const fonts = Object.fromEntries(
    Object.entries(faces).map(([face, specifier]) => [face, readFileSync(require.resolve(specifier))]),
  );
  return received({ text, date: new Date(date) }, fonts);
});
const wanted = editions.split(',');
const made = await printAll(
  wanted.map((edition) => ({ publication, edition })),
  1,
);
for (const [index, edition] of wanted.entries()) writeFileSync(join(folder, `made.${edition}`), made[index]);
