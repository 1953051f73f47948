/** Prints the SHA-256 of the sample's spreadsheet: run by the package test in other surroundings. */
import { createHash } from 'node:crypto';
import { writeXlsx } from '../../../src/editions/xlsx/index.ts';
import { samplePublication } from '../sample.ts';

console.log(
  createHash('sha256')
    .update(await writeXlsx(samplePublication))
    .digest('hex'),
);
