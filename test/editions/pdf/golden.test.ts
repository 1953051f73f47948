import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { readPdf, sample } from './reading.ts';

describe('PDF edition: golden', () => {
  it('has the text of its golden, page by page', async () => {
    const { pages } = await readPdf(await sample);
    const text = pages.map(({ lines }, index) => `== page ${index + 1}\n${lines.join('\n')}\n`).join('\n');
    const golden = new URL('sample.golden.txt', import.meta.url);
    if (process.env['STATPRESS_GOLDENS'] === 'write') writeFileSync(golden, text);
    assert.equal(text, readFileSync(golden, 'utf8'));
  });
});
