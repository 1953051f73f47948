/** An element of a text, by positions: the text itself stays as it is. `tagEnd`: after the start tag; `contentEnd`: before the end tag. */
export type Element = {
  readonly name: string;
  readonly local: string;
  readonly start: number;
  readonly tagEnd: number;
  readonly contentEnd: number;
  readonly end: number;
  /** Written as `<name/>`. */
  readonly empty: boolean;
};

/** A tag, or anything that may hold a «<» and is no tag: comment, CDATA section, processing instruction. */
const MARKUP =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)([^\s/>!?]+)[^>"']*(?:(?:"[^"]*"|'[^']*')[^>"']*)*>/g;

/** The outermost element of a well-formed text without a document type; its end is the last end tag, so nothing is passed over. */
export function rootOf(xml: string): Element | undefined {
  for (const match of xml.matchAll(MARKUP)) {
    const [text, , name] = match;
    if (name === undefined) continue;
    const [start, tagEnd] = [match.index, match.index + text.length];
    const shape = { name, local: localName(name), start, tagEnd };
    if (text.endsWith('/>')) return { ...shape, contentEnd: tagEnd, end: tagEnd, empty: true };
    const contentEnd = xml.lastIndexOf(`</${name}`);
    return contentEnd < tagEnd
      ? undefined
      : { ...shape, contentEnd, end: xml.indexOf('>', contentEnd) + 1, empty: false };
  }
  return undefined;
}

/** The elements directly inside another, one pass over its text. */
export function children(xml: string, parent: Element): readonly Element[] {
  return [...elementsWithin(xml, parent.tagEnd, parent.contentEnd)];
}

export function child(xml: string, parent: Element, local: string): Element | undefined {
  for (const element of elementsWithin(xml, parent.tagEnd, parent.contentEnd)) {
    if (element.local === local) return element;
  }
  return undefined;
}

/** The children of that name. */
export function childrenNamed(xml: string, parent: Element | undefined, local: string): readonly Element[] {
  return parent === undefined ? [] : children(xml, parent).filter((element) => element.local === local);
}

function* elementsWithin(xml: string, from: number, to: number): Generator<Element, undefined> {
  const markup = new RegExp(MARKUP);
  markup.lastIndex = from;
  let depth = 0;
  let opened = { name: '', start: 0, tagEnd: 0 };
  for (let match = markup.exec(xml); match !== null && match.index < to; match = markup.exec(xml)) {
    const [text, slash, name] = match;
    if (name === undefined) continue;
    const end = match.index + text.length;
    const empty = text.endsWith('/>');
    if (slash === '/') {
      depth--;
      if (depth === 0) yield { ...opened, local: localName(opened.name), contentEnd: match.index, end, empty: false };
    } else if (!empty) {
      if (depth === 0) opened = { name, start: match.index, tagEnd: end };
      depth++;
    } else if (depth === 0) {
      yield { name, local: localName(name), start: match.index, tagEnd: end, contentEnd: end, end, empty };
    }
  }
}

/** The prefix with its colon, or nothing. */
export function prefixOf({ name, local }: Element): string {
  return name.slice(0, name.length - local.length);
}

export function textOf(xml: string, { start, end }: Element): string {
  return xml.slice(start, end);
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
