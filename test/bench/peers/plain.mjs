/** The bare program the press is measured against: `node plain.mjs FOLDER` prints one release as PDF and Word. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { content } from './content.mjs';
import { plainDocx } from './plain-docx.mjs';
import { plainPdf } from './plain-pdf.mjs';

const folder = process.argv[2] ?? '.';
writeFileSync(join(folder, 'plain.pdf'), await plainPdf(content));
writeFileSync(join(folder, 'plain.docx'), await plainDocx(content));
