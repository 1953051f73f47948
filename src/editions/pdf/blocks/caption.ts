import type { Inline } from '../../../document/tree.ts';
import { placeOf } from '../engine/places.ts';
import { plain, runs } from '../inline.ts';
import { heightOf } from '../lines.ts';
import type { Look } from '../look.ts';
import type { Node, TextNode } from '../node.ts';
import type { Tag } from '../tag.ts';

const numbered = (label: string): string => (label === '' ? '' : `${label}. `);

/** "Table 3. External migration by territory", above a table or chart. */
export const caption = (label: string, words: readonly Inline[], id: string, look: Look): TextNode => ({
  text: [{ text: numbered(label) }, ...runs(words, look)].filter(({ text }) => text !== ''),
  style: 'caption',
  id: placeOf(id),
});

export const captionHeight = (label: string, words: readonly Inline[], look: Look): number =>
  heightOf(numbered(label) + plain(words, look), look.wide, 'caption', look);

/** The second line, in grey: the unit at the right of a table, the unit and period at the left under a chart's caption. */
export const subtitle = (text: string, alignment: 'left' | 'right', tag: Tag, beside = 0): readonly Node[] =>
  text === '' ? [] : [{ text, tag, style: 'note', alignment, margin: [0, 0, beside, 0] }];

export const subtitleHeight = (text: string, look: Look): number =>
  text === '' ? 0 : heightOf(text, look.wide, 'note', look);
