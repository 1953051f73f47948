import type { StyleName } from '../look.ts';
import { placeOf } from '../engine/places.ts';
import { plain, runs } from '../inline.ts';
import { heightOf } from '../lines.ts';
import type { BlockWriters, Written } from './written.ts';

const looks: Readonly<
  Record<1 | 2 | 3, { readonly style: StyleName; readonly before: number; readonly after: number }>
> = {
  1: { style: 'h1', before: 28, after: 7 },
  2: { style: 'h2', before: 14, after: 4 },
  3: { style: 'h3', before: 14, after: 2 },
};

/** A numbered heading with its bookmark; it never stands alone at the foot of a page. */
export const heading: BlockWriters<Written>['heading'] = (
  { level, id, number, children },
  { look, parents, ranks },
) => {
  const { style, before, after } = looks[level];
  const numbered = number === '' ? [] : [{ text: `${number}\u2002` }];
  const text = [...numbered, ...runs(children, look)];
  const words = plain(children, look);
  const parent = parents.get(id);
  return {
    nodes: [
      {
        text,
        style,
        tag: { role: `H${ranks.get(id) ?? level}` },
        id: placeOf(id),
        outline: true,
        outlineText: number === '' ? words : `${number} ${words}`,
        ...(parent === undefined ? {} : { outlineParentId: placeOf(parent) }),
      },
    ],
    room: { least: heightOf(text, look.wide, style, look) },
    before,
    after,
    keepsWithNext: true,
    ...(level === 1 ? { stops: 'figures' as const } : {}),
  };
};
