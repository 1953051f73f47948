import { createHash } from 'node:crypto';
import { writePdf } from '../../../src/editions/pdf/index.ts';
import { samplePublication } from '../sample.ts';

/** Run as a program of its own under another zone and locale. */
const bytes = await writePdf(samplePublication);
console.log(createHash('sha256').update(bytes).digest('hex'));
