import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Block, Inline } from '../../../src/document/tree.ts';
import { writePdf } from '../../../src/editions/pdf/index.ts';
import { sampleDocument, samplePublication, sampleTable } from '../sample.ts';
import { elementsOf } from './elements.ts';
import { sample } from './reading.ts';
import { shown } from './shown.ts';
import { all, hear, read, told } from './structure.ts';
import { pack } from '../../language/packs.ts';

const printed = (blocks: readonly Block[]): Promise<Uint8Array> =>
  writePdf({ ...samplePublication, document: { ...sampleDocument, blocks } });
type PageReference = { readonly num: number; readonly gen: number };
const text = (value: string): Inline => ({ kind: 'text', text: value });
const heading = (level: 1 | 2 | 3, id: string): Block => ({
  kind: 'heading',
  level,
  id,
  number: '',
  children: [text(id)],
});

/** Header cells one beside another, a number each. */
const wide = (count: number): Block => {
  const table = sampleTable('wide', 'Table 9', 4);
  return {
    ...table,
    header: [
      [
        { text: 'Territory', columns: 1, rows: 1 },
        ...Array.from({ length: count }, (_, index) => ({ text: `Column number ${index + 1}`, columns: 1, rows: 1 })),
      ],
    ],
    rows: table.rows.map((row) => ({
      ...row,
      cells: Array.from({ length: count }, (_, index) => row.cells[index % row.cells.length] ?? row.cells[0]).filter(
        (cell) => cell !== undefined,
      ),
    })),
  };
};

describe('PDF edition: structure', () => {
  it('is that of its golden, page by page', async () => {
    const pages = await hear(await sample);
    const tree = pages.map(({ root }, index) => `== page ${index + 1}\n${told(root)}\n`).join('\n');
    const golden = new URL('sample.structure.golden.txt', import.meta.url);
    if (process.env['STATPRESS_GOLDENS'] === 'write') writeFileSync(golden, tree);
    assert.equal(tree, readFileSync(golden, 'utf8'));
  });

  it('is heard in the order of the document', async () => {
    const heardText = (await hear(await sample)).map(({ root }) => read(root)).join('');
    let from = 0;
    for (const words of sampleDocument.blocks.flatMap(wordsInOrder)) {
      const at = heardText.indexOf(words, from);
      assert.ok(at >= from, `“${words}” is not heard after “${heardText.slice(Math.max(0, from - 60), from)}”`);
      from = at + words.length;
    }
  });

  it('leaves out what stands round every page, and what is printed again', async () => {
    const pages = await hear(await printed([sampleTable('long', 'Table 1', 80)]));
    const { furniture } = sampleDocument;
    assert.ok(pages.length > 1);
    for (const [index, { root, outside }] of pages.entries()) {
      const heardText = read(root);
      for (const words of [...furniture.bands.map((band) => band.text), `${index + 1} / ${pages.length}`]) {
        assert.ok(outside.includes(words), words);
        assert.ok(!heardText.includes(words), words);
      }
      if (index === 0) continue;
      assert.ok(outside.includes('Table 1, continued') && outside.includes('Territory') && outside.includes('persons'));
      assert.deepEqual(
        all(root, 'TH').filter((cell) => ['Territory', 'Net'].includes(read(cell).trim())),
        [],
      );
    }
  });

  it('names what each header cell speaks for, and over how many rows and columns', async () => {
    const heads = [...elementsOf(await printed([sampleTable('one', 'Table 1', 3)])).values()].filter(
      ({ role }) => role === 'TH',
    );
    assert.deepEqual(
      heads.map(({ scope, columns, rows }) => `${scope} ${columns}×${rows}`),
      [
        'Column 1×2',
        'Column 3×1',
        'Column 3×1',
        ...Array.from({ length: 6 }, () => 'Column 1×1'),
        ...Array.from({ length: 4 }, () => 'Row 1×1'),
      ],
    );
  });

  it('holds a table over several pages, or split by its columns, once', async () => {
    for (const block of [sampleTable('long', 'Table 1', 80), wide(24)]) {
      const elements = [...elementsOf(await printed([block])).values()];
      const count = (role: string): number => elements.filter((element) => element.role === role).length;
      const columns = block.kind === 'table' ? (block.rows[0]?.cells.length ?? 0) : 0;
      const rows = block.kind === 'table' ? block.rows.length : 0;
      const headRows = block.kind === 'table' ? block.header.length : 0;
      assert.deepEqual(['Table', 'Caption', 'THead', 'TR', 'TD'].map(count), [
        1,
        1,
        1,
        headRows + rows,
        rows * columns,
      ]);
    }
  });

  it('holds a paragraph over two pages once, its parts in order', async () => {
    const long = Array.from({ length: 700 }, (_, index) => `word${index}`).join(' ');
    const file = await printed([{ kind: 'paragraph', role: 'text', children: [text(long)] }]);
    const paragraphs = [...elementsOf(file).values()].filter(({ role }) => role === 'P');
    assert.deepEqual(
      paragraphs.map(({ pages }) => pages.length),
      [2],
    );
    assert.equal(
      (await hear(file))
        .map(({ root }) => read(root))
        .join('')
        .trim(),
      long,
    );
  });

  it('parts the last word of a line from the first of the next by a space', async () => {
    const long = 'Words of a sentence that is set on two lines, '.repeat(3);
    const file = await printed([{ kind: 'paragraph', role: 'text', children: [text(`${long.trim()} end.`)] }]);
    assert.ok((await shown(file)).join('').includes(`${long}end.`));
  });

  it('skips no rank of headings, whatever their looks', async () => {
    const blocks = [
      heading(2, 'a'),
      heading(3, 'b'),
      heading(1, 'c'),
      heading(3, 'd'),
      heading(3, 'e'),
      heading(2, 'f'),
    ];
    const roles = [...elementsOf(await printed(blocks)).values()].map(({ role }) => role);
    assert.deepEqual(roles, ['Document', 'H1', 'H2', 'H1', 'H2', 'H2', 'H2']);
  });

  it('gives every figure its alternative text and every note a name of its own', async () => {
    const elements = [...elementsOf(await sample).values()];
    assert.deepEqual(
      elements.filter(({ role }) => role === 'Figure').map(({ alt }) => alt),
      sampleDocument.blocks.flatMap((block) => (block.kind === 'chart' ? [block.alt] : [])),
    );
    const notes = elements.filter(({ role }) => role === 'Note').map(({ id }) => id);
    assert.ok(notes.length > 1 && !notes.includes(undefined));
    assert.equal(new Set(notes).size, notes.length);
  });

  it('leads from a footnote back to where it is called', async () => {
    const file = await getDocument({ data: (await sample).slice(), verbosity: 0 }).promise;
    const [call, note] = await Promise.all(['footnote-call-1', 'footnote-1'].map((name) => file.getDestination(name)));
    const [index, other] = await Promise.all(
      [call, note].map((place) => file.getPageIndex(place?.[0] as PageReference)),
    ); // as the library documents it
    assert.equal(index, other);
    const annotations = (await (await file.getPage((index ?? 0) + 1)).getAnnotations()) as readonly {
      dest?: unknown;
    }[];
    const leadsTo = annotations.map(({ dest }) => dest).filter((dest) => String(dest).startsWith('footnote'));
    assert.deepEqual(leadsTo, ['footnote-1', 'footnote-call-1']);
    // From the head of the page down, in points.
    assert.ok(Number(call?.[3]) > Number(note?.[3]));
    await file.loadingTask.destroy();
  });

  it('says its language', async () => {
    const [document] = [...elementsOf(await sample).values()];
    assert.deepEqual([document?.role, document?.language], ['Document', 'en']);
  });

  for (const [language, words, spans] of [
    [
      'en',
      'The report «Көші-қон 2025 балансы» and «Миграция населения», 2025.',
      ['kk «Көші-қон 2025 балансы»', 'ru «Миграция населения», 2025.'],
    ],
    ['ru', 'Миграция: Қазақстан Республикасы, SDMX', ['kk Қазақстан', 'en SDMX']],
    ['kk', 'Көші-қон, SDMX Registry, 2025', ['en SDMX Registry, 2025']],
  ] as const) {
    it(`names the language of words that ${language} does not write`, async () => {
      const blocks: readonly Block[] = [{ kind: 'paragraph', role: 'text', children: [text(words)] }];
      const { foreign = [] } = pack(language);
      const publication = { ...samplePublication, document: { ...sampleDocument, language, foreign, blocks } };
      const [page] = await hear(await writePdf(publication));
      assert.ok(page);
      assert.equal(read(page.root).trim(), words);
      assert.deepEqual(
        all(page.root, 'Span').map((span) => `${span.lang} ${read(span).trim()}`),
        spans,
      );
    });
  }
});

/** Words of a block that must be heard, in this order. */
function wordsInOrder(block: Block): readonly string[] {
  switch (block.kind) {
    case 'title':
      return [block.office, block.title, block.period, block.status];
    case 'key-figures':
      return block.items.flatMap(({ label, figure }) => [label, figure.text]);
    case 'contents':
      return [block.title, ...block.entries.map((entry) => entry.text)];
    case 'heading':
    case 'paragraph':
      return block.children.flatMap(plain);
    case 'list':
      return block.items.flatMap((item) => item.flatMap(plain));
    case 'terms':
      return block.items.flatMap(({ term, meaning }) => [...term.flatMap(plain), ...meaning.flatMap(plain)]);
    case 'footnotes':
      return block.items.flatMap(({ children }) => children.flatMap(plain));
    case 'table':
      return [
        block.label,
        ...block.caption.flatMap(plain),
        ...block.header.flatMap((row) => row.map((cell) => cell.text)),
        ...block.rows.flatMap(({ label, cells }) => [label, ...cells.map((cell) => cell.text)]),
        ...block.source.flatMap(plain),
      ];
    case 'chart':
      return [block.label, ...block.caption.flatMap(plain), block.subtitle, ...block.source.flatMap(plain)];
    case 'contacts':
      return block.columns.flatMap((lines) => lines.flatMap(({ label, text: words }) => [label, words]));
  }
}

const plain = (inline: Inline): readonly string[] =>
  'text' in inline ? [inline.text.trim()] : 'children' in inline ? inline.children.flatMap(plain) : [];
