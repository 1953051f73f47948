import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writePdf } from '../../../src/editions/pdf/index.ts';
import { needs, run } from '../../oracles/programs.ts';
import { sampleDocument, samplePublication } from '../sample.ts';

describe('PDF edition: parted words in other programs', () => {
  it('are copied whole', async function () {
    needs(this, 'pdftotext');
    const folder = mkdtempSync(join(tmpdir(), 'statpress-hyphens-'));
    try {
      const words = 'Зарегистрированные передвижения совершеннолетних граждан, постоянно проживающих в стране. ';
      const blocks = [
        { kind: 'paragraph', role: 'text', children: [{ kind: 'text', text: words.repeat(8).trim() }] },
      ] as const;
      const document = { ...sampleDocument, hyphenation: 'patterns-ru', blocks } as const;
      const path = join(folder, 'hyphens.pdf');
      writeFileSync(path, await writePdf({ ...samplePublication, document }));
      const text = run('pdftotext', [path, '-']).replaceAll(/\s+/g, ' ');
      assert.ok(text.includes(words.repeat(8).trim()), text);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
