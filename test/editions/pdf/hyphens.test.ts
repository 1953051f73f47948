import assert from 'node:assert/strict';
import type { Block, Inline } from '../../../src/document/tree.ts';
import { openFaces } from '../../../src/editions/pdf/engine/faces.ts';
import { linesOf } from '../../../src/editions/pdf/lines.ts';
import { lookOf } from '../../../src/editions/pdf/look.ts';
import { writePdf } from '../../../src/editions/pdf/index.ts';
import { openHyphenation, type HyphenationName } from '../../../src/language/hyphenation/index.ts';
import { readFinished } from '../../../src/proof/index.ts';
import { sampleDocument, samplePublication, sampleTable } from '../sample.ts';
import { readPdf } from './reading.ts';
import { hear, read } from './structure.ts';

const text = (value: string): Inline => ({ kind: 'text', text: value });
const paragraph = (...children: readonly Inline[]): Block => ({ kind: 'paragraph', role: 'text', children });

const printed = (blocks: readonly Block[], hyphenation: HyphenationName): Promise<Uint8Array> =>
  writePdf({
    ...samplePublication,
    document: { ...sampleDocument, hyphenation, blocks, furniture: { ...sampleDocument.furniture, bands: [] } },
  });

const texts: Readonly<Record<string, string>> = {
  'patterns-ru':
    'Перепись сельскохозяйственного населения подтверждает непрерывность межрегиональных передвижений трудоспособного населения, зарегистрированных территориальными подразделениями государственных органов при предоставлении административных услуг совершеннолетним гражданам, постоянно проживающим в населённых пунктах соответствующих административно-территориальных единиц. ',
  'patterns-en':
    'Administrative registration of international migration underestimates departures considerably, notwithstanding methodological improvements throughout statistical offices participating in interdepartmental cooperation agreements. ',
  'syllables-kk':
    'Мемлекеттік органдардың аумақтық бөлімшелерінде тіркелген халықаралық көші-қон қозғалысының үздіксіздігін ауылшаруашылық санағының қорытындылары қазақстандықтардың тұрғылықты жерлерін ауыстыруларымен салыстырғанда растайды. ',
};

/** The lines of running text on the pages, without head and foot. */
async function bodyOf(file: Uint8Array): Promise<readonly string[]> {
  const { pages } = await readPdf(file);
  return pages.flatMap(({ items }) => {
    const lines = new Map<number, string>();
    for (const item of items) if (item.y > 80 && item.y < 780) lines.set(item.y, (lines.get(item.y) ?? '') + item.text);
    return [...lines.values()];
  });
}

describe('PDF edition: hyphens', () => {
  for (const [name, sentence] of Object.entries(texts)) {
    it(`part words of running text at the ends of lines: ${name}`, async () => {
      const file = await printed([paragraph(text(sentence.repeat(6).trim()))], name as HyphenationName); // the keys above
      const lines = await bodyOf(file);
      const parted = lines.filter((line) => line.endsWith('\u2010'));
      assert.ok(parted.length >= 3, lines.join('\n'));
      // No more than two one under another.
      assert.doesNotMatch(lines.map((line) => (line.endsWith('\u2010') ? '-' : ' ')).join(''), /---/);
      // Whoever listens, and whoever proves the numbers, meets whole words.
      const heard = (await hear(file)).map(({ root }) => read(root)).join('');
      // The hyphen of a compound may end a line too.
      assert.equal(heard.trim().replaceAll('- ', '-'), sentence.repeat(6).trim());
      const finished = await readFinished(file, 'any.pdf');
      assert.ok(finished !== undefined && !('unread' in finished));
      const words = finished.passages.flatMap(({ pieces }) => pieces.flatMap((piece) => piece.text.split(/\s+/)));
      for (const word of sentence.trim().split(' ')) assert.ok(words.includes(word) || word.includes('-'), word);
    });
  }

  it('stand neither in headings, links and captions nor in names, abbreviations and addresses', async () => {
    const words = 'Государственно Предпринимательство ГОСУДАРСТВЕННЫЙ e-mail@государственный.example '.repeat(20);
    const link: Inline = { kind: 'link', href: 'https://example.org/', children: [text(texts['patterns-ru'] ?? '')] };
    const heading: Block = {
      kind: 'heading',
      level: 2,
      id: 'a',
      number: '',
      children: [text((texts['patterns-ru'] ?? '').repeat(2))],
    };
    const caption = { ...sampleTable('t', 'Table 1', 4), caption: [text((texts['patterns-ru'] ?? '').repeat(2))] };
    const file = await printed([paragraph(text(words)), paragraph(link, link), heading, caption], 'patterns-ru');
    const lines = await bodyOf(file);
    assert.deepEqual(
      lines.filter((line) => line.endsWith('\u2010')),
      [],
    );
  });

  it('let a long word of a narrow head stand on two lines', async () => {
    const table = sampleTable('t', 'Table 1', 4);
    const long = ['Зарегистрированные', 'Предпринимательство', 'Несовершеннолетние', 'Государственность'];
    const header = [
      [
        { text: 'Территория', columns: 1, rows: 1 },
        ...[...long, ...long].map((head) => ({ text: head, columns: 1, rows: 1 })),
      ],
    ];
    const rows = table.rows.map((row) => ({ ...row, cells: [...row.cells, ...row.cells].slice(0, 8) }));
    const { pages } = await readPdf(await printed([{ ...table, header, rows }], 'patterns-ru'));
    const heads = pages.flatMap(({ items }) => items.filter((item) => item.text.endsWith('\u2010')));
    assert.equal(heads.length, 8);
  });

  it('are counted on as they are set', async () => {
    const faces = openFaces(samplePublication.fonts);
    for (const [name, sentence] of Object.entries(texts)) {
      const hyphenation = name as HyphenationName; // the keys above
      const look = lookOf(samplePublication.house, faces, await openHyphenation(hyphenation));
      const words = sentence.trim().split(' ');
      const wanted = Array.from({ length: 30 }, (_, index) =>
        Array.from({ length: 12 + index }, (__, at) => words[(at * (index + 1) + index) % words.length]).join(' '),
      );
      // Each on its page: the end of a page would part no word.
      const lines = await Promise.all(
        wanted.map(async (one) => (await bodyOf(await printed([paragraph(text(one))], hyphenation))).length),
      );
      const counted = wanted.map((one) => linesOf(one, look.narrow, 'text', look, { hyphens: 'fill' }));
      assert.deepEqual(lines, counted);
    }
  });
});
