import { createHash } from 'node:crypto';
import type { Part, Template } from '../template.ts';

/** A paragraph or an item of a list, by its place among them. */
export type Paragraph = {
  readonly line: number;
  readonly block: number;
  readonly item: number;
  /** Of its words, whatever the line breaks: what a translation remembers. */
  readonly digest: string;
};

export function partsOf({ sections, words }: Template): ReadonlyMap<string, Part> {
  return new Map([...words, ...sections]);
}

export function paragraphsOf({ text, line }: Part): readonly Paragraph[] {
  const found: Paragraph[] = [];
  let [at, block] = [0, 0];
  for (const chunk of text.split(/(?<=\n)(?=[ \t]*\n)/)) {
    // The head of a list belongs to its first item.
    const items = chunk.split(/(?<=^[ \t]*- [^]*)^(?=[ \t]*- )/m);
    let item = 0;
    for (const words of items) {
      const blank = /^\s*/.exec(words)?.[0] ?? '';
      if (words.trim() !== '')
        found.push({ line: line + lines(text.slice(0, at) + blank), block, item: item++, digest: digest(words) });
      at += words.length;
    }
    if (item > 0) block++;
  }
  return found;
}

const lines = (text: string): number => text.split('\n').length - 1;

/** Letters only, so that YAML takes it for a word and never for a number. */
function digest(text: string): string {
  const bytes = createHash('sha256').update(text.replaceAll(/\s+/g, ' ').trim()).digest();
  return Array.from(bytes.subarray(0, 8), (byte) => String.fromCharCode(97 + (byte % 26))).join('');
}
