import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import type { HyphenationName } from '../../../src/language/hyphenation/index.ts';
import { openHyphenation } from '../../../src/language/hyphenation/index.ts';
import { pack } from '../packs.ts';

async function parted(name: HyphenationName, word: string): Promise<string> {
  const points = (await openHyphenation(name))(word);
  return [0, ...points].map((point, index) => word.slice(point, points[index])).join('-');
}

describe('hyphenation', () => {
  for (const [name, words] of [
    [
      'patterns-ru',
      'чис-лен-ность насе-ле-ния мигра-ция меж-ре-ги-о-наль-ной подъ-езд объ-еди-не-ние сальдо Рес-пуб-лики',
    ],
    ['patterns-en', 'pop-u-la-tion migra-tion inter-na-tional depar-tures ter-rit-or-ies net arrival'],
    ['syllables-kk', 'облыс-тары мем-ле-кет-тік қала ана көшіп Рес-пуб-ли-касы'],
    ['none', 'численность population'],
  ] as const) {
    it(`by ${name} leaves three letters on either side`, async () => {
      for (const word of words.split(' ')) assert.equal(await parted(name, word.replaceAll('-', '')), word);
    });
  }

  it('does not touch words in letters that the language does not know', async () => {
    assert.equal(await parted('patterns-ru', 'population'), 'population');
    assert.equal(await parted('patterns-en', 'численность'), 'численность');
  });

  it('is named by every language of the project, and none is a language without a name for it', () => {
    const languages = readdirSync(new URL('../../../templates/languages/', import.meta.url));
    const named = languages.map((file) => [file.slice(0, -5), pack(file.slice(0, -5)).hyphenation]);
    assert.deepEqual(Object.fromEntries(named), { en: 'patterns-en', kk: 'syllables-kk', ru: 'patterns-ru' });
  });
});
