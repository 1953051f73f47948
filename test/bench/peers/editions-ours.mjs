/** `node editions-ours.mjs pdf,docx SENT FOLDER`: editions of a publication kept in a file, alone in their process, in one thread. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { EDITIONS, received } from '../../../dist/press.js';

const [editions, file, folder] = process.argv.slice(2);
const { text, date, faces } = JSON.parse(readFileSync(file, 'utf8'));
const require = createRequire(import.meta.url);
const fonts = Object.fromEntries(
  Object.entries(faces).map(([face, specifier]) => [face, readFileSync(require.resolve(specifier))]),
);
const publication = received({ text, date: new Date(date) }, fonts);
for (const edition of editions.split(',')) {
  const write = await EDITIONS.find(({ id }) => id === edition).load();
  writeFileSync(join(folder, `made.${edition}`), await write(publication));
}
