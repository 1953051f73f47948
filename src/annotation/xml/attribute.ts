import type { Element } from './element.ts';
import { escapeXml, unescapeXml } from './escape.ts';
import type { Edit } from './edit.ts';

/** Attributes of an element by their names as written. */
export function attributes(xml: string, element: Element): ReadonlyMap<string, string> {
  return new Map(written(xml, element).map(({ name, value }) => [name, unescapeXml(value)]));
}

export function attribute(xml: string, element: Element, name: string): string | undefined {
  const found = written(xml, element).find((each) => each.name === name);
  return found && unescapeXml(found.value);
}

/** The value of an attribute with a prefix (`r:id`), whatever the prefix. */
export function prefixedAttribute(xml: string, element: Element, local: string): string | undefined {
  const found = written(xml, element).find(({ name }) => name.endsWith(`:${local}`));
  return found && unescapeXml(found.value);
}

/** Sets one attribute; the rest of the tag stays as it is written. */
export function setAttribute(xml: string, element: Element, name: string, value: string | number): Edit {
  const text = escapeXml(String(value));
  const found = written(xml, element).find((each) => each.name === name);
  if (found) return { start: found.start, end: found.end, text };
  const after = element.start + 1 + element.name.length;
  return { start: after, end: after, text: ` ${name}="${text}"` };
}

/** Takes an attribute out, with the space before it. */
export function dropAttribute(xml: string, element: Element, name: string): readonly Edit[] {
  const found = written(xml, element).find((each) => each.name === name);
  if (found === undefined) return [];
  const start = xml.lastIndexOf(name, found.start);
  return [{ start: start - 1, end: found.end + 1, text: '' }];
}

type Written = { readonly name: string; readonly value: string; readonly start: number; readonly end: number };

/** `start` and `end` enclose the value inside its quotes. */
function written(xml: string, element: Element): readonly Written[] {
  const from = element.start + 1 + element.name.length;
  return [...xml.slice(from, element.tagEnd).matchAll(/([^\s=/>"']+)\s*=\s*("[^"]*"|'[^']*')/g)].map((match) => {
    const [whole, name = '', quoted = ''] = match;
    const end = from + match.index + whole.length - 1;
    return { name, value: quoted.slice(1, -1), start: end - quoted.length + 2, end };
  });
}
