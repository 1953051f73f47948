import type { Inline } from '../../../document/tree.ts';
import { runs } from '../inline.ts';
import { heightOf } from '../lines.ts';
import type { Look } from '../look.ts';
import type { Node } from '../node.ts';

const gap = 4;

/** What stands under a table or chart: notes, signs, source, each on a line of its own. */
export type Below = {
  readonly notes: readonly (readonly Inline[])[];
  readonly signs?: string;
  readonly source: readonly Inline[];
};

type Line = { readonly role: 'Note' | 'P'; readonly words: readonly Inline[] };

const lines = ({ notes, signs, source }: Below): readonly Line[] =>
  [
    ...notes.map((words): Line => ({ role: 'Note', words })),
    { role: 'P' as const, words: signs === undefined ? [] : [{ kind: 'text' as const, text: signs }] },
    { role: 'P' as const, words: source },
  ].filter(({ words }) => words.some((inline) => inline.kind !== 'text' || inline.text !== ''));

export const below = (block: Below, look: Look): readonly Node[] =>
  lines(block).map(({ role, words }, index): Node => ({
    text: runs(words, look),
    tag: { role },
    style: 'note',
    hyphens: 'fill',
    margin: [0, index === 0 ? gap : 0, 0, 0],
  }));

export const belowHeight = (block: Below, look: Look): number =>
  lines(block).reduce((sum, { words }) => sum + heightOf(runs(words, look), look.wide, 'note', look, 'fill'), gap);
