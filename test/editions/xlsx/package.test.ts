import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import validate from '@ooxml-tools/validate';
import { writeXlsx } from '../../../src/editions/xlsx/index.ts';
import { samplePublication, sampleTable } from '../sample.ts';
import { partsOf, publicationWith } from './readings.ts';

async function partText(name: string): Promise<string> {
  return (await partsOf(samplePublication)).get(name) ?? '';
}

describe('spreadsheet edition: package', () => {
  it('is valid by the Open XML SDK', async () => {
    assert.deepEqual(await validate(await writeXlsx(samplePublication), 'xlsx', 'Microsoft365'), []);
  });

  it('is valid by the Open XML SDK without tables, notes, bands or rows', async () => {
    const furniture = { ...samplePublication.document.furniture, bands: [] };
    const bare = publicationWith({
      blocks: [],
      annex: [sampleTable('empty', 'D01', 0)],
      signs: [],
      cover: [],
      furniture,
    });
    const empty = publicationWith({ blocks: [], annex: [{ ...sampleTable('empty', 'D01', 0), rows: [], notes: [] }] });
    for (const publication of [bare, empty]) {
      assert.deepEqual(await validate(await writeXlsx(publication), 'xlsx', 'Microsoft365'), []);
    }
  });

  it('says in its properties what it is', async () => {
    const core = await partText('docProps/core.xml');
    assert.match(core, /<dc:title>Migration of the population of the Republic of Kazakhstan</);
    assert.match(core, /<dc:creator>Bureau of National Statistics</);
    assert.match(core, /<dcterms:created xsi:type="dcterms:W3CDTF">2026-02-09T07:00:00Z</);
    const custom = await partText('docProps/custom.xml');
    for (const [name, value] of Object.entries(samplePublication.properties)) {
      assert(custom.includes(`name="${name}"><vt:lpwstr>${value}<`), name);
    }
  });

  it('marks each table as one, under a name that is no cell', async () => {
    assert.match(await partText('xl/tables/table3.xml'), /displayName="Table_1" ref="A\d+:G\d+"/);
    assert.match(await partText('xl/tables/table6.xml'), /displayName="T_D01"/);
  });

  it('is the same bytes in another time zone and locale', async () => {
    const here = createHash('sha256')
      .update(await writeXlsx(samplePublication))
      .digest('hex');
    const script = fileURLToPath(new URL('digest.ts', import.meta.url));
    for (const [TZ, LANG] of [
      ['Pacific/Kiritimati', 'kk_KZ.UTF-8'],
      ['America/St_Johns', 'tr_TR.UTF-8'],
    ]) {
      const there = execFileSync(process.execPath, ['--import', 'tsx', script], {
        env: { ...process.env, TZ, LANG, LC_ALL: LANG },
        encoding: 'utf8',
      });
      assert.equal(there.trim(), here);
    }
  });
});
