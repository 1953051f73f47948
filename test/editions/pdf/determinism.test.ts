import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { writePdf } from '../../../src/editions/pdf/index.ts';
import { sampleDocument, samplePublication } from '../sample.ts';
import { sample } from './reading.ts';

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('PDF edition: same publication, same bytes', () => {
  it('again, after another document, and beside others', async () => {
    const first = digest(await sample);
    const blocks = sampleDocument.blocks
      .slice(3)
      .map((block) =>
        block.kind === 'paragraph'
          ? { ...block, children: [{ kind: 'text' as const, text: 'a\u00A0b ﬁ fi Ё й и\u0306 23\u202F761' }] }
          : block,
      );
    const other = { ...samplePublication, document: { ...sampleDocument, blocks } };
    const alone = digest(await writePdf(other));
    const [one, between, two] = await Promise.all([
      writePdf(samplePublication),
      writePdf(other),
      writePdf(samplePublication),
    ]);
    assert.equal(digest(one), first);
    assert.equal(digest(two), first);
    assert.equal(digest(between), alone);
  });

  it('whether its fonts were parsed before or not', async () => {
    const { regular, semibold, italic } = samplePublication.fonts;
    const fonts = { regular: regular.slice(), semibold: semibold.slice(), italic: italic.slice() };
    assert.equal(digest(await writePdf({ ...samplePublication, fonts })), digest(await sample));
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
