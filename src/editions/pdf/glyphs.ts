import type { Publication } from '../edition.ts';
import type { Faces } from './engine/faces.ts';
import { openFaces } from './engine/faces.ts';

/** A character without a glyph in one of the faces, as "U+25B2 ▲", and a text that holds it: printed, it would be an empty box. */
export type WithoutGlyph = { readonly character: string; readonly characters: string; readonly text: string };

export const withoutGlyph = (publication: Publication): readonly WithoutGlyph[] =>
  missingIn(textsOf(publication.document), openFaces(publication.fonts));

/** The same without the texts. */
export const missingGlyphs = (publication: Publication): readonly string[] =>
  withoutGlyph(publication).map(({ characters }) => characters);

function missingIn(texts: Iterable<string>, { regular, semibold, italic }: Faces): readonly WithoutGlyph[] {
  const seen = new Map<string, string>();
  for (const text of texts) for (const character of text) if (!seen.has(character)) seen.set(character, text);
  return [...seen]
    .filter(([character]) => character !== '\n' && !has(character))
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([character, text]) => ({
      character,
      characters: `U+${code(character).toString(16).toUpperCase().padStart(4, '0')} ${character}`,
      text: near(text, text.indexOf(character)),
    }));

  function has(character: string): boolean {
    return [regular, semibold, italic].every((face) => face.has(code(character)));
  }
}

/** Some words on both sides. */
const near = (text: string, at: number): string => text.slice(Math.max(0, at - 20), at + 20).trim();

const code = (character: string): number => character.codePointAt(0) ?? 0;

/** Keys of the tree that are not printed. */
const unprinted: ReadonlySet<string> = new Set([
  'href',
  'id',
  'target',
  'code',
  'kind',
  'annex',
  'cover',
  'signs',
  'alt',
]);

/** Every printed text of the tree. A text that is no text is a bug of ours, told here and not printed. */
function* textsOf(node: unknown, path = 'document'): Generator<string> {
  if (typeof node === 'string') {
    if (/^(?:undefined|null|NaN|-?Infinity|\[object .*\])$/.test(node)) throw new Error(`${path} says “${node}”.`);
    yield node;
  } else if (Array.isArray(node)) {
    for (const [index, item] of node.entries()) yield* textsOf(item, `${path}[${index}]`);
  } else if (typeof node === 'object' && node !== null) {
    for (const [key, value] of Object.entries(node)) {
      if (key === 'text' && typeof value !== 'string') throw new Error(`${path}.text is ${String(value)}.`);
      if (!unprinted.has(key) || (key === 'signs' && typeof value === 'string'))
        yield* textsOf(value, `${path}.${key}`);
    }
  }
}
