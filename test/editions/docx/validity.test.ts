import assert from 'node:assert/strict';
import validate from '@ooxml-tools/validate';
import { repack } from '../../../src/archive/repack.ts';
import { writeDocx } from '../../../src/editions/docx/index.ts';
import { sampleDocument, samplePublication, sampleTable } from '../sample.ts';
import { sample } from './package.ts';

/** The Open XML SDK; its own command line ends with 0 even when it finds errors. */
describe('Word edition: validity', function () {
  this.timeout(120_000);

  it('is sound to the Open XML SDK', async () => {
    assert.deepEqual(await validate(await sample, 'docx'), []);
  });

  it('would not be with one attribute spoilt: the judge is awake', async () => {
    const broken = repack(await sample, {
      rewrite: (name, bytes) =>
        name === 'word/document.xml'
          ? Buffer.from(Buffer.from(bytes).toString().replace('<w:keepNext/>', '<w:keepNext w:val="perhaps"/>'))
          : bytes,
    });
    assert.equal((await validate(broken, 'docx')).length, 1);
  });

  it('is sound in Kazakh, with a long table, hostile words and no figures at all', async () => {
    const hostile = { kind: 'text', text: '</w:t>&"\'<w:p/> ]]>\u0001\n\u{1F600}' } as const;
    const document = {
      ...sampleDocument,
      language: 'kk',
      title: 'A & B <C> "D"',
      blocks: [
        { kind: 'heading', level: 1, id: '1 <&>"', number: '1', children: [hostile] },
        { kind: 'paragraph', role: 'text', children: [{ kind: 'link', href: '#1 <&>"', children: [hostile] }] },
        { ...sampleTable('long', '3-кесте', 60), caption: [hostile], notes: [], signs: '', source: [] },
        {
          ...sampleTable('wide', hostile.text),
          caption: [hostile],
          unit: hostile.text,
          header: [Array.from({ length: 7 }, () => ({ text: hostile.text, columns: 1, rows: 1, mark: hostile.text }))],
        },
        { kind: 'key-figures', items: [] },
        { kind: 'contents', title: 'Мазмұны', entries: [] },
      ],
    } as const;
    assert.deepEqual(await validate(await writeDocx({ ...samplePublication, document }), 'docx'), []);
  });
});
