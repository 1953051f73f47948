import { plainText } from '../document/holes.ts';
import type { Block, ChartBlock, DocumentTree, TableBlock } from '../document/tree.ts';
import type { Passage, PassageKind, Standing } from './passage.ts';
import { pieces } from './pieces.ts';
import { tablePassages } from './expected-table.ts';

/** What a finished file of the release must say: its passages in the order of the document, and its charts. */
export type Expectation = {
  readonly passages: readonly Passage[];
  readonly charts: readonly { readonly block: ChartBlock; readonly standing: Standing }[];
  /** Heads and feet of the pages, labels of continued tables: they may stand on every page. */
  readonly furniture: readonly string[];
  /** Figures set large on the first page: they must not be missing. */
  readonly key: ReadonlySet<string>;
};

type BlockPassages = {
  readonly [Kind in Block['kind']]: (
    block: Extract<Block, { kind: Kind }>,
    standing: Standing,
    charts: ChartBlock[],
  ) => readonly Passage[];
};

/** The passages of the printed editions. */
export function expectation(document: DocumentTree): Expectation {
  let standing: Standing = { section: document.title };
  const charts: { readonly block: ChartBlock; readonly standing: Standing }[] = [];
  const passages = document.blocks.flatMap((block) => {
    if (block.kind === 'heading') standing = { section: plainText(block.children) };
    const made: ChartBlock[] = [];
    const place = charts.length;
    const own = passagesOf(block, standing, made);
    for (const chart of made) charts.push({ block: chart, standing: { ...standing, exhibit: chart.label } });
    return own.map((passage) => (passage.kind === 'chart-head' ? { ...passage, chart: place } : passage));
  });
  return { passages, charts, furniture: furnitureOf(document), key: keyOf(document) };
}

function passagesOf(block: Block, standing: Standing, charts: ChartBlock[]): readonly Passage[] {
  // The maker found under a kind takes that kind; TypeScript cannot follow the correlation.
  const make = makers[block.kind] as (block: Block, standing: Standing, charts: ChartBlock[]) => readonly Passage[];
  return make(block, standing, charts);
}

const makers: BlockPassages = {
  title: ({ office, title, period, status, dates }, standing) =>
    [office, title, `${period} · ${status}`, dates.map(({ label, text }) => `${label}: ${text}`).join(' · ')].map(
      (text) => words(text, standing),
    ),
  'key-figures': ({ items }, standing) =>
    items.map(({ label, figure, change }) => ({
      kind: 'key-figure',
      standing,
      pieces: [
        { text: `${label}\n` },
        { text: figure.text, figure: figure.id, at: label },
        { text: '\n' },
        ...pieces(change).map((piece) => ({ ...piece, at: label })),
      ],
    })),
  contents: ({ title, entries }, standing) => [
    words(title, standing),
    ...entries.map(({ text }) => words(text, standing, 'numbered')),
  ],
  heading: ({ number, children }, standing) => [
    {
      kind: 'text',
      standing,
      pieces: [...(number === '' ? [] : [{ text: `${number} ` }]), ...pieces(children)],
    },
  ],
  paragraph: ({ children }, standing) => [{ kind: 'text', standing, pieces: pieces(children) }],
  list: ({ role, items }, standing) =>
    items.map((item) => ({ kind: role === 'numbers' ? 'numbered' : 'text', standing, pieces: pieces(item) })),
  terms: ({ items }, standing) =>
    items.map(({ term, meaning }) => ({
      kind: 'text',
      standing,
      pieces: [...pieces(term), { text: '\t' }, ...pieces(meaning)],
    })),
  footnotes: ({ items }, standing) =>
    items.map(({ mark, children }) => ({
      kind: 'text',
      standing,
      pieces: [{ text: `${mark} ` }, ...pieces(children)],
    })),
  table: (block: TableBlock, standing) => tablePassages(block, standing),
  chart: (block, standing, charts) => {
    charts.push(block);
    const own = { ...standing, exhibit: block.label };
    return [
      { kind: 'text', standing: own, pieces: [{ text: `${block.label}. ` }, ...pieces(block.caption)] },
      { kind: 'chart-head', standing: own, pieces: [{ text: block.subtitle }] },
      ...[...block.notes, block.source].map((note): Passage => ({ kind: 'text', standing: own, pieces: pieces(note) })),
    ];
  },
  contacts: ({ columns }, standing) => columns.flat().map(({ label, text }) => words(`${label}\n${text}`, standing)),
};

function words(text: string, standing: Standing, kind: PassageKind = 'text'): Passage {
  return { kind, standing, pieces: [{ text }] };
}

function furnitureOf({ furniture, blocks }: DocumentTree): readonly string[] {
  const { bands, runningTitle, runningPeriod, foot, office, page, continued } = furniture;
  const labels = blocks.flatMap((block) => (block.kind === 'table' ? [block.label] : []));
  return [
    ...bands.map(({ text }) => text),
    `${runningTitle}\t${runningPeriod}`,
    runningPeriod,
    `${office}\t${page.replaceAll(/\{pages?\}/g, '1')}`,
    page.replaceAll(/\{pages?\}/g, '1'),
    ...foot,
    ...labels.map((label) => continued.replace('{label}', label)),
  ];
}

function keyOf({ blocks }: DocumentTree): ReadonlySet<string> {
  return new Set(
    blocks.flatMap((block) =>
      block.kind === 'key-figures'
        ? block.items.flatMap(({ figure, change }) => [
            figure.id,
            ...pieces(change).flatMap((piece) => piece.figure ?? []),
          ])
        : [],
    ),
  );
}
