/** `node editions-plain.mjs pdf,docx CONTENT FOLDER`: the same content by the bare libraries, alone in their process. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { reading } from './reading.mjs';

const [editions, file, folder] = process.argv.slice(2);
const content = reading(() => JSON.parse(readFileSync(file, 'utf8')));
for (const edition of editions.split(',')) {
  const write =
    edition === 'pdf' ? (await import('./plain-pdf.mjs')).plainPdf : (await import('./plain-docx.mjs')).plainDocx;
  writeFileSync(join(folder, `made.${edition}`), await write(content));
}
