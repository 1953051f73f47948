import type { PdfDocument } from 'pdfmake/js/PDFDocument.js';
import type { Inline } from 'pdfmake/js/Renderer.js';
import type { Placed } from './structure.ts';
import { isPlaced } from './structure.ts';

/** Where words lead: out of the document, or to a place in it. */
export type Link = { readonly uri: string } | { readonly target: string };

export function linkOf({ link, linkToDestination }: Inline): Link | undefined {
  if (typeof link === 'string') return { uri: link };
  return typeof linkToDestination === 'string' ? { target: linkToDestination } : undefined;
}

const places = new WeakMap<Placed, Link>();

const same = (one: Link, other: Link): boolean =>
  'uri' in one ? 'uri' in other && one.uri === other.uri : 'target' in other && one.target === other.target;

/** The element of a link: a link that goes on, on the next line or in its page number, is one element. */
export function placeOfLink(link: Link, parent: Placed): Placed {
  const last = parent.kids.at(-1);
  const before = last !== undefined && isPlaced(last) ? places.get(last) : undefined;
  if (last !== undefined && isPlaced(last) && before !== undefined && same(before, link)) return last;
  const placed: Placed = { element: { role: 'Link' }, parent, kids: [] };
  places.set(placed, link);
  parent.kids.push(placed);
  return placed;
}

type Area = {
  /** Left, head, width, height, in points. */
  readonly box: readonly [number, number, number, number];
  /** What is heard of the link. */
  readonly text: string;
  /** Of the parent tree. */
  readonly key: number;
};

export function annotateLink(document: PdfDocument, link: Link, { box, text, key }: Area): void {
  const action = 'uri' in link ? { S: 'URI', URI: new String(link.uri) } : { S: 'GoTo', D: new String(link.target) };
  document.annotate(...box, { Subtype: 'Link', A: action, Contents: new String(text), StructParent: key });
}
