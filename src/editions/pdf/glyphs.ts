import type { Publication } from '../edition.ts';
import type { Faces } from './engine/faces.ts';
import { openFaces } from './engine/faces.ts';

/** Characters without a glyph in one of the faces, as "U+25B2 ▲": printed, they would be empty boxes. */
export const missingGlyphs = (publication: Publication): readonly string[] =>
  missingIn(textsOf(publication.document), openFaces(publication.fonts));

function missingIn(texts: Iterable<string>, { regular, semibold, italic }: Faces): readonly string[] {
  const seen = new Set<string>();
  for (const text of texts) for (const character of text) seen.add(character);
  return [...seen]
    .filter((character) => character !== '\n' && !has(character))
    .toSorted()
    .map((character) => `U+${code(character).toString(16).toUpperCase().padStart(4, '0')} ${character}`);

  function has(character: string): boolean {
    return [regular, semibold, italic].every((face) => face.has(code(character)));
  }
}

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
