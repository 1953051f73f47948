import assert from 'node:assert/strict';
import { samplePublication } from '../sample.ts';
import { readPdf, sample } from './reading.ts';

describe('PDF edition: metadata', () => {
  it('says what the file is', async () => {
    const { info } = await readPdf(await sample);
    assert.equal(info['Title'], samplePublication.document.title);
    assert.equal(info['Author'], 'Bureau of National Statistics');
    assert.equal(info['Subject'], 'January–December 2025');
    assert.equal(info['Producer'], 'statpress 0.1.0');
    assert.equal(info['Language'], 'en');
  });

  it('names release, period, language, stage and version, so that a finished file can be proved', async () => {
    const { custom } = await readPdf(await sample);
    assert.deepEqual(custom, samplePublication.properties);
  });

  it('is dated by the publication, in universal time', async () => {
    const { info } = await readPdf(await sample);
    assert.equal(info['CreationDate'], 'D:20260209070000Z');
    assert.equal(info['ModDate'], 'D:20260209070000Z');
  });

  it('claims no structure that it lacks', async () => {
    const file = Buffer.from(await sample).toString('latin1');
    assert.ok(!file.includes('/MarkInfo') && !file.includes('pdfuaid'));
  });
});
