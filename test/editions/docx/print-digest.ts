import { createHash } from 'node:crypto';
import { writeDocx } from '../../../src/editions/docx/index.ts';
import { samplePublication } from '../sample.ts';

/** Run as a program of its own under another zone and locale. */
const bytes = await writeDocx(samplePublication);
console.log(createHash('sha256').update(bytes).digest('hex'));
