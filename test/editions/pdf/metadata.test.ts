import assert from 'node:assert/strict';
import { writePdf } from '../../../src/editions/pdf/index.ts';
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

  // The claims are put to veraPDF in validity.oracle.ts.
  it('says the same of itself in XMP, safely, with its claims', async () => {
    const title = 'Births & <deaths> in Қазақстан';
    const document = { ...samplePublication.document, title };
    const { info, xmp } = await readPdf(await writePdf({ ...samplePublication, document }));
    assert.equal(info['Title'], title);
    for (const part of [
      '<rdf:li xml:lang="x-default">Births &amp; &lt;deaths&gt; in Қазақстан</rdf:li>',
      '<rdf:li>Bureau of National Statistics</rdf:li>',
      '<xmp:CreateDate>2026-02-09T07:00:00Z</xmp:CreateDate>',
      '<xmp:ModifyDate>2026-02-09T07:00:00Z</xmp:ModifyDate>',
      '<dc:language><rdf:Bag><rdf:li>en</rdf:li></rdf:Bag></dc:language>',
      '<pdfaid:part>3</pdfaid:part>',
      '<pdfaid:conformance>A</pdfaid:conformance>',
      '<pdfuaid:part>1</pdfuaid:part>',
    ])
      assert.ok(xmp.includes(part), part);
  });
});
