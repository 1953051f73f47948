import type { Block, Inline } from './tree.ts';

type Runs = readonly Inline[];
type Change = (runs: Runs) => Runs;
type Kinds = {
  readonly [Kind in Block['kind']]: (
    block: Extract<Block, { kind: Kind }>,
    change: Change,
  ) => Extract<Block, { kind: Kind }>;
};

const kinds: Kinds = {
  title: (block) => block,
  'key-figures': (block, change) => ({
    ...block,
    items: block.items.map((item) => ({ ...item, change: change(item.change) })),
  }),
  contents: (block) => block,
  heading: (block, change) => ({ ...block, children: change(block.children) }),
  paragraph: (block, change) => ({ ...block, children: change(block.children) }),
  list: (block, change) => ({ ...block, items: block.items.map(change) }),
  terms: (block, change) => ({
    ...block,
    items: block.items.map(({ term, meaning }) => ({ term: change(term), meaning: change(meaning) })),
  }),
  footnotes: (block, change) => ({
    ...block,
    items: block.items.map((item) => ({ ...item, children: change(item.children) })),
  }),
  table: (block, change) => ({
    ...block,
    caption: change(block.caption),
    notes: block.notes.map(change),
    source: change(block.source),
  }),
  chart: (block, change) => ({
    ...block,
    caption: change(block.caption),
    notes: block.notes.map(change),
    source: change(block.source),
  }),
  contacts: (block) => block,
};

/** The same block with every line of its running text changed. */
export function withRuns<Made extends Block>(block: Made, change: Change): Made {
  // The maker found under a kind takes and gives that kind; TypeScript cannot follow the correlation.
  return (kinds[block.kind] as unknown as (made: Made, change: Change) => Made)(block, change);
}
