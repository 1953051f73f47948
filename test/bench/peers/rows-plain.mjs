/** `node rows-plain.mjs pdf|docx CONTENT FOLDER`: the same rows by the bare library, alone in its process. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [edition, file, folder] = process.argv.slice(2);
const content = JSON.parse(readFileSync(file, 'utf8'));
const write =
  edition === 'pdf' ? (await import('./plain-pdf.mjs')).plainPdf : (await import('./plain-docx.mjs')).plainDocx;
writeFileSync(join(folder, `rows.${edition}`), await write(content));
