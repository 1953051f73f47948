import type { Block, Inline, TableBlock } from '../../../src/document/tree.ts';
import type { Publication } from '../../../src/editions/edition.ts';
import { sampleDocument, samplePublication, sampleTable } from '../sample.ts';

const text = (value: string): Inline => ({ kind: 'text', text: value });
const words =
  'көші-қон статистикасының халықаралық салыстырулары аумақтық бөлімшелердің мәліметтері бойынша есептеледі және әкімшілік тіркеулердің толықтығына байланысты нақтыланады'.split(
    ' ',
  );

/** Always the same numbers for a seed, from 0 up to a bound. */
function numbers(seed: number): (bound: number) => number {
  let state = seed * 7919 + 17;
  return (bound) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * bound);
  };
}

/** A release that nobody would write, with blocks of every size in an order of its own: what the setting of pages must bear. */
export function synthetic(seed: number): Publication {
  const next = numbers(seed);
  let count = 0;
  const sentence = (length: number): string => Array.from({ length }, () => words[next(words.length)] ?? '').join(' ');
  const heading = (level: 1 | 2): Block => ({
    kind: 'heading',
    level,
    id: `h${(count += 1)}`,
    number: level === 1 ? String(count) : '',
    children: [text(sentence(2 + next(level === 1 ? 4 : 9)))],
  });
  const paragraph = (): Block => ({ kind: 'paragraph', role: 'text', children: [text(`${sentence(6 + next(90))}.`)] });
  const list = (): readonly Block[] => [
    { kind: 'paragraph', role: 'text', children: [text(`${sentence(4)}:`)] },
    {
      kind: 'list',
      role: next(2) === 0 ? 'bullets' : 'key-points',
      items: Array.from({ length: 1 + next(9) }, () => [text(`${sentence(2 + next(40))};`)]),
    },
  ];
  const terms = (): Block => ({
    kind: 'terms',
    items: Array.from({ length: 1 + next(8) }, () => ({
      term: [text(sentence(1 + next(3)))],
      meaning: [text(`${sentence(3 + next(40))}.`)],
    })),
  });
  const table = (): TableBlock => {
    const made = sampleTable(`t${(count += 1)}`, `Table ${count}`, [2, 3, 5, 8, 20, 31, 60, 200][next(8)] ?? 5);
    const notes = Array.from({ length: next(4) }, (_, index) => [text(`${index + 1}. ${sentence(8 + next(20))}.`)]);
    return { ...made, notes, caption: [text(sentence(3 + next(20)))] };
  };
  const chart = (): Block => {
    const found = sampleDocument.blocks.filter((block) => block.kind === 'chart')[next(2)];
    if (found === undefined) throw new Error('The sample has no chart.');
    return {
      ...found,
      id: `c${(count += 1)}`,
      label: `Figure ${count}`,
      notes: next(2) === 0 ? [] : [[text(sentence(30))]],
    };
  };
  const makers = [
    (): readonly Block[] => [heading(1), paragraph()],
    (): readonly Block[] => [heading(2), paragraph()],
    (): readonly Block[] => [paragraph()],
    (): readonly Block[] => [heading(2), ...list()],
    list,
    (): readonly Block[] => [heading(1), terms()],
    (): readonly Block[] => [table()],
    (): readonly Block[] => [heading(2), table()],
    (): readonly Block[] => [paragraph(), chart(), paragraph()],
    (): readonly Block[] => [heading(1), chart(), paragraph()],
  ];
  const blocks = Array.from({ length: 22 }, () => makers[next(makers.length)]?.() ?? []).flat();
  const contacts = sampleDocument.blocks.filter(({ kind }) => kind === 'contacts');
  return {
    ...samplePublication,
    document: { ...sampleDocument, hyphenation: 'syllables-kk', blocks: [...blocks, ...contacts] },
  };
}
