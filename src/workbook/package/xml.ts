import { TextDecoder } from 'node:util';
import { SaxesParser } from 'saxes';
import { damaged, type Refusal } from '../refusal.ts';
import { newFeed, type PlainStretch } from './feed.ts';
import { newScopes } from './namespaces.ts';
import type { Part } from './parts.ts';

/** An element's attributes by their names as written. */
export type Tag = { readonly attributes: Readonly<Record<string, string>> };

/** What one part tells while it is passed over once. */
export type Visitor = {
  readonly open: (local: string, tag: Tag) => void;
  readonly close?: (local: string) => void;
  readonly text?: (text: string) => void;
  /** Told once if the part holds text in CDATA sections. */
  readonly cdata?: () => void;
  /** Takes whole rows of a sheet past the parser, where they are written as nearly all are. */
  readonly plain?: PlainStretch;
  /** Asked between chunks; an answer ends the pass. */
  readonly refusal?: () => Refusal | undefined;
};

const CHUNK = 1 << 16;

/** SpreadsheetML, transitional and strict. */
export const SPREADSHEET: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
]);

export function attribute(tag: Tag, name: string): string | undefined {
  return tag.attributes[name];
}

/** `xsd:boolean`: «1» and «true». */
export function isTrue(text: string | undefined): boolean {
  return text === '1' || text === 'true';
}

/**
 * One pass over a part, chunk by chunk, whatever prefixes it uses. A document type is refused, so no entity is ever
 * expanded; damaged XML is refused at its first fault and nothing is guessed. Elements of other namespaces than those
 * given are passed by.
 */
export function scan(part: Part, visitor: Visitor, namespaces: ReadonlySet<string> = SPREADSHEET): Refusal | undefined {
  const { name: partName, bytes } = part;
  const decoder = decoderOf(bytes);
  if (decoder === undefined) return damaged('encoding', partName);
  const parser = new SaxesParser({ xmlns: false as const, position: false });
  let refusal: Refusal | undefined;
  parser.on('doctype', () => (refusal ??= damaged('doctype', partName)));
  parser.on('error', (error) => (refusal ??= damaged('xml', partName, error.message)));
  const scopes = newScopes(namespaces);
  parser.on('opentag', (tag) => {
    const local = scopes.open(tag.name, tag.attributes);
    if (local !== undefined) visitor.open(local, tag);
  });
  parser.on('closetag', ({ name }) => {
    const local = scopes.close(name);
    if (local !== undefined) visitor.close?.(local);
    // Its name as written: rows with a prefix are not plain.
    if (name === 'row' && local === name && scopes.means(name)) feed.rowEnded();
  });
  if (visitor.text) parser.on('text', visitor.text);
  parser.on('cdata', (text) => {
    visitor.cdata?.();
    visitor.text?.(text);
  });
  const parse = (text: string): void => {
    scopes.expect(text);
    parser.write(text);
  };
  const feed = newFeed(parse, visitor.plain ?? (() => -1));
  const write = visitor.plain ? feed.write : parse;
  try {
    for (let at = 0; at < bytes.length && refusal === undefined; at += CHUNK) {
      const text = decoder.decode(bytes.subarray(at, at + CHUNK), { stream: true });
      // A chunk that is nothing but half a character must not reach the parser: to it, an empty string is no news.
      if (text !== '') write(text);
      refusal ??= visitor.refusal?.();
    }
    if (refusal === undefined) {
      feed.close();
      parser.close();
    }
  } catch (error) {
    if (error instanceof TypeError && 'code' in error) return damaged('encoding', partName);
    throw error; // Only the decoder's complaint (it is fatal) is the file's fault.
  }
  return refusal ?? visitor.refusal?.();
}

function decoderOf(bytes: Uint8Array): TextDecoder | undefined {
  const declared = /^<\?xml[^>]*?encoding=["']([\w-]+)["']/.exec(
    Buffer.from(bytes.subarray(0, 200)).toString('latin1'),
  );
  try {
    return new TextDecoder(byteOrder(bytes) ?? declared?.[1] ?? 'utf-8', { fatal: true });
  } catch {
    return undefined; // The declared encoding has a name that nobody knows.
  }
}

function byteOrder([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0x3c && second === 0) return 'utf-16le';
  return first === 0 && second === 0x3c ? 'utf-16be' : undefined;
}
