import assert from 'node:assert/strict';
import { openArchive } from '../../src/archive/read.ts';
import { longText } from '../../src/archive/long-text.ts';
import { pack } from '../../src/archive/write.ts';

const read = (bytes: Uint8Array, name: string): string => {
  const archive = openArchive(bytes);
  assert.ok(archive.kind === 'archive', JSON.stringify(archive));
  return new TextDecoder().decode(archive.read(name));
};

describe('a long text in an archive', () => {
  it('is the texts one after another, changed piece by piece, whatever letter stands where a piece ends', () => {
    const row = '<w:t>Қазақстан 𝔸 −12\u0000</w:t>';
    const texts = ['<a>', row.repeat(40_000), '', '𝔸'.repeat(300_001), '</a>'];
    const entry = longText('text.xml', texts, (text) => text.replaceAll('\u0000', ''));
    const archive = pack([entry, { name: 'short', bytes: new Uint8Array(3) }]);
    assert.ok(read(archive, 'text.xml') === texts.join('').replaceAll('\u0000', ''), 'another text');
    assert.deepEqual(
      archive,
      pack([
        longText('text.xml', texts, (text) => text.replaceAll('\u0000', '')),
        { name: 'short', bytes: new Uint8Array(3) },
      ]),
    );
  });

  it('may be empty', () => {
    assert.equal(read(pack([longText('text.xml', [], (text) => text)]), 'text.xml'), '');
  });
});
