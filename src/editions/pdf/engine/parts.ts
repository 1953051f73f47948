import type { Link } from './links.ts';
import type { Placed } from './structure.ts';
import { isPlaced } from './structure.ts';

/** What sets words apart within their paragraph: where they lead, and a language of their own. */
export type Part = { readonly link: Link | undefined; readonly language: string | undefined };

const parts = new WeakMap<Placed, Part>();

/** The element of a part: one that goes on, on the next line or with the page number of its heading, is one element. */
export function placeOfPart(part: Part, parent: Placed): Placed {
  if (part.link === undefined && part.language === undefined) return parent;
  const last = parent.kids.at(-1);
  if (last !== undefined && isPlaced(last)) {
    const before = parts.get(last);
    if (before !== undefined && isSame(before, part)) return last;
  }
  const { link, language } = part;
  const element = {
    role: link === undefined ? 'Span' : 'Link',
    ...(language === undefined ? {} : { language }),
  } as const;
  const placed: Placed = { element, parent, kids: [] };
  parts.set(placed, part);
  parent.kids.push(placed);
  return placed;
}

const isSame = (one: Part, other: Part): boolean => one.language === other.language && leadsTo(one) === leadsTo(other);

const leadsTo = ({ link }: Part): string =>
  link === undefined ? '' : 'uri' in link ? `uri ${link.uri}` : `target ${link.target}`;
