import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { writeDocx } from '../../../src/editions/docx/index.ts';
import { sampleDocument, samplePublication } from '../sample.ts';
import { sample } from './package.ts';

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('Word edition: same publication, same bytes', () => {
  it('again, after another document, and beside others', async () => {
    const first = digest(await sample);
    const other = { ...samplePublication, document: { ...sampleDocument, blocks: sampleDocument.blocks.slice(4) } };
    const alone = digest(await writeDocx(other));
    const [one, between, two] = await Promise.all([
      writeDocx(samplePublication),
      writeDocx(other),
      writeDocx(samplePublication),
    ]);
    assert.equal(digest(one), first);
    assert.equal(digest(two), first);
    assert.equal(digest(between), alone);
  });

  it('in another time zone and locale', async () => {
    const program = fileURLToPath(new URL('print-digest.ts', import.meta.url));
    const printed = execFileSync(process.execPath, ['--import', 'tsx', program], {
      encoding: 'utf8',
      env: { ...process.env, TZ: 'Asia/Almaty', LANG: 'kk_KZ.UTF-8', LC_ALL: 'kk_KZ.UTF-8' },
    });
    assert.equal(printed.trim(), digest(await sample));
  });
});
