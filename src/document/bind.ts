import type { Language } from '../language/language.ts';
import { setIn, unbreakable, withoutBreaks } from '../language/no-break.ts';
import { plainText } from './holes.ts';
import type { Block, DocumentTree, Inline, KeyFigure, Labelled, TableBlock } from './tree.ts';

type Bound<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

/** The finished document with the non-breaking spaces of its language: in one pass, so that no text is forgotten. */
export function bind(document: DocumentTree, language: Language): DocumentTree {
  if (language['no-break'] === undefined) return document;
  const { block, table, text, labelled } = binder(language);
  const { furniture } = document;
  return {
    ...document,
    furniture: {
      ...furniture,
      foot: furniture.foot.map(text),
      bands: furniture.bands.map((band) => ({ ...band, text: text(band.text) })),
      runningPeriod: text(furniture.runningPeriod),
    },
    blocks: document.blocks.map(block),
    annex: document.annex.map(table),
    cover: document.cover.map(labelled),
    signs: document.signs.map(labelled),
  };
}

type Binder = {
  readonly text: (said: string) => string;
  readonly labelled: (line: Labelled) => Labelled;
  readonly table: (table: TableBlock) => TableBlock;
  readonly block: (block: Block) => Block;
};

function binder(language: Language): Binder {
  const text = (said: string): string => withoutBreaks(said, language);
  const runs = (inlines: readonly Inline[]): readonly Inline[] => boundRuns(inlines, language);
  const labelled = (line: Labelled): Labelled => ({ label: text(line.label), text: text(line.text) });
  const table = (made: TableBlock): TableBlock => ({
    ...made,
    caption: runs(made.caption),
    header: made.header.map((row) => row.map((cell) => ({ ...cell, text: text(cell.text) }))),
    rows: made.rows.map((row) => ({ ...row, label: text(row.label) })),
    notes: made.notes.map(runs),
    signs: text(made.signs),
    source: runs(made.source),
  });
  const item = (figure: KeyFigure): KeyFigure => ({ ...figure, change: runs(figure.change) });
  const kinds: { readonly [Kind in Block['kind']]: (made: Bound<Kind>) => Block } = {
    title: (made) => ({ ...made, period: text(made.period), dates: made.dates.map(labelled) }),
    'key-figures': (made) => ({ ...made, items: made.items.map(item) }),
    contents: (made) => made,
    heading: (made) => ({ ...made, children: runs(made.children) }),
    paragraph: (made) => ({ ...made, children: runs(made.children) }),
    list: (made) => ({ ...made, items: made.items.map(runs) }),
    terms: (made) => ({
      ...made,
      items: made.items.map(({ term, meaning }) => ({ term: runs(term), meaning: runs(meaning) })),
    }),
    footnotes: (made) => ({
      ...made,
      items: made.items.map((footnote) => ({ ...footnote, children: runs(footnote.children) })),
    }),
    table,
    chart: (made) => ({
      ...made,
      caption: runs(made.caption),
      subtitle: text(made.subtitle),
      notes: made.notes.map(runs),
      source: runs(made.source),
    }),
    contacts: (made) => ({ ...made, columns: made.columns.map((column) => column.map(labelled)) }),
  };
  // The writer of a kind takes blocks of that kind only; TypeScript cannot see that the two belong together.
  const block = (made: Block): Block => (kinds[made.kind] as (each: Block) => Block)(made);
  return { text, labelled, table, block };
}

/** A space between two runs belongs to the sentence: places are found in the whole text, then set in each run. */
function boundRuns(inlines: readonly Inline[], language: Language): readonly Inline[] {
  const places = unbreakable(plainText(inlines), language);
  if (places.length === 0) return inlines;
  let start = 0;
  const walk = (run: Inline): Inline => {
    if ('children' in run) return { ...run, children: run.children.map(walk) };
    if (run.kind === 'footnote') return run;
    const said = run.kind === 'note-mark' ? run.mark : run.text;
    const from = start;
    start += said.length;
    return run.kind === 'note-mark' ? run : { ...run, text: setIn(said, places, from) };
  };
  return inlines.map(walk);
}
