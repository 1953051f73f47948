import { children, type Element } from './element.ts';

/** Text to put in the place of what stands between two positions; the same position twice inserts. */
export type Edit = { readonly start: number; readonly end: number; readonly text: string };

/** The text with all edits made; edits at one position keep their order. Overlapping edits are a bug of ours. */
export function edited(xml: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start)) {
    if (start < at) throw new RangeError('Edits of a part overlap');
    pieces.push(xml.slice(at, start), text);
    at = end;
  }
  return pieces.join('') + xml.slice(at);
}

export function insert(at: number, text: string): Edit {
  return { start: at, end: at, text };
}

/** Puts text at the end of an element; `<name/>` becomes `<name>…</name>`. */
export function append(xml: string, element: Element, text: string): readonly Edit[] {
  return element.empty ? [opened(xml, element, text)] : [insert(element.contentEnd, text)];
}

/** Puts text at the beginning of an element. */
export function prepend(xml: string, element: Element, text: string): readonly Edit[] {
  return element.empty ? [opened(xml, element, text)] : [insert(element.tagEnd, text)];
}

/**
 * Where a new child belongs in an element whose children have a fixed order: before the first that comes later. Wrappers
 * (`mc:AlternateContent`) count as the first known element they hold.
 */
export function placeFor(xml: string, parent: Element, local: string, order: readonly string[]): number {
  const rank = order.indexOf(local);
  const later = children(xml, parent).find((element) => rankOf(xml, element, order) > rank);
  return later?.start ?? parent.contentEnd;
}

function rankOf(xml: string, element: Element, order: readonly string[]): number {
  if (element.local !== 'AlternateContent') return order.indexOf(element.local);
  const ranks = children(xml, element).flatMap((branch) =>
    children(xml, branch).map(({ local }) => order.indexOf(local)),
  );
  return ranks.find((rank) => rank >= 0) ?? -1;
}

function opened(xml: string, element: Element, text: string): Edit {
  const slash = xml.lastIndexOf('/', element.end - 1);
  return { start: slash, end: element.end, text: `>${text}</${element.name}>` };
}
