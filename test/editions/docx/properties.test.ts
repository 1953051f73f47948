import assert from 'node:assert/strict';
import { partsOf, sample } from './package.ts';

describe('Word edition: properties', () => {
  it('says in its core properties what it is, in which language, and when it was published', async () => {
    const core = partsOf(await sample).text('docProps/core.xml');
    for (const part of [
      '<dc:title>Migration of the population of the Republic of Kazakhstan</dc:title>',
      '<dc:creator>Bureau of National Statistics</dc:creator>',
      '<dc:subject>January–December 2025</dc:subject>',
      '<dc:language>en-GB</dc:language>',
      '<dcterms:created xsi:type="dcterms:W3CDTF">2026-02-09T07:00:00Z</dcterms:created>',
      '<dcterms:modified xsi:type="dcterms:W3CDTF">2026-02-09T07:00:00Z</dcterms:modified>',
    ])
      assert.ok(core.includes(part), part);
  });

  it('names release, period, language, stage and version in its custom properties', async () => {
    const custom = partsOf(await sample).text('docProps/custom.xml');
    const pairs = [...custom.matchAll(/name="([^"]*)"><vt:lpwstr>([^<]*)/g)].map(
      ([, name, value]) => `${name}=${value}`,
    );
    assert.deepEqual(pairs, ['release=migration', 'period=2025-12', 'language=en', 'stage=draft-3', 'version=0.1.0']);
  });

  it('embeds its three faces and names a fallback', async () => {
    const parts = partsOf(await sample);
    const fonts = parts.text('word/fontTable.xml');
    assert.equal(parts.names.filter((name) => name.endsWith('.odttf')).length, 3);
    assert.equal(fonts.match(/<w:altName w:val="Arial"\/>/g)?.length, 2);
    assert.match(parts.text('word/settings.xml'), /<w:embedTrueTypeFonts\/>/);
  });
});
