import { createHash } from 'node:crypto';
import { pressed } from '../../../archive/write.ts';
import type { ArchiveEntry, Pressed, PressedEntry } from '../../../archive/write.ts';
import type { Publication } from '../../edition.ts';
import type { Face } from './face.ts';
import { PACKED } from './packed-faces.ts';

type Slot = 'embedRegular' | 'embedBold' | 'embedItalic';
type Embedded = { readonly slot: Slot; readonly data: Uint8Array };
type Family = { readonly name: string; readonly faces: readonly Embedded[] };

/** The faces as Word groups them: a semibold that is no family's bold is a family of its own. */
export function familiesOf({ fonts, house }: Publication, semibold: Face): readonly Family[] {
  const regular: readonly Embedded[] = [{ slot: 'embedRegular', data: fonts.regular }];
  const italic: readonly Embedded[] = [{ slot: 'embedItalic', data: fonts.italic }];
  const { family: name } = house.fonts;
  if (semibold.bold && semibold.family === name) {
    return [{ name, faces: [...regular, { slot: 'embedBold', data: fonts.semibold }, ...italic] }];
  }
  return [
    { name, faces: [...regular, ...italic] },
    { name: semibold.family, faces: [{ slot: 'embedRegular', data: fonts.semibold }] },
  ];
}

/**
 * Font table, its relationships and the obfuscated font files. Ours and not docx's: its keys are random, it names no
 * fallback, and the files would be packed twice. Source: ECMA-376-1, 17.8.1 and 17.8.3.
 */
export function fontParts(families: readonly Family[], fallback: string): readonly (ArchiveEntry | PressedEntry)[] {
  const faces = families.flatMap(({ faces: all }) => all);
  const path = (face: Embedded): number => faces.indexOf(face) + 1;
  const fonts = families.map(
    ({ name, faces: own }) =>
      `<w:font w:name="${name}"><w:altName w:val="${fallback}"/><w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/>${own
        .map((face) => `<w:${face.slot} r:id="rId${path(face)}" w:fontKey="${packedFont(face.data).key}"/>`)
        .join('')}</w:font>`,
  );
  const relationships = faces.map(
    (face) =>
      `<Relationship Id="rId${path(face)}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/font" Target="fonts/font${path(face)}.odttf"/>`,
  );
  return [
    xmlPart(
      'word/fontTable.xml',
      `<w:fonts xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${fonts.join('')}</w:fonts>`,
    ),
    xmlPart(
      'word/_rels/fontTable.xml.rels',
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationships.join('')}</Relationships>`,
    ),
    ...faces.map((face) => ({ name: `word/fonts/font${path(face)}.odttf`, ...packedFont(face.data).entry })),
  ];
}

const xmlPart = (name: string, xml: string): ArchiveEntry => ({
  name,
  bytes: new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${xml}`),
});

type PackedFont = {
  readonly key: string;
  readonly digest: string;
  readonly entry: Pressed;
};

/** The fonts are most of a file and the same in all files of a run: each is mixed and compressed once. */
const packedFonts = new WeakMap<Uint8Array, PackedFont>();

export function packedFont(font: Uint8Array): PackedFont {
  const known = packedFonts.get(font);
  if (known !== undefined) return known;
  const digest = createHash('sha256').update(font).digest('hex').slice(0, 32).toUpperCase();
  const bytes = obfuscated(font, digest);
  const prepared = PACKED[digest];
  const entry = pressed(bytes, prepared === undefined ? undefined : Buffer.from(prepared, 'base64'));
  const packed = { key: keyOf(digest), digest, entry };
  packedFonts.set(font, packed);
  return packed;
}

/** A GUID, as the format wants it, made of the font itself. */
const keyOf = (digest: string): string => `{${digest.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}}`;

/** The first 32 bytes are mixed with the key, read from its end. */
function obfuscated(font: Uint8Array, digest: string): Uint8Array {
  const key = Buffer.from(digest, 'hex').toReversed();
  const out = Uint8Array.from(font);
  for (let index = 0; index < 32; index += 1) out[index] = (font[index] ?? 0) ^ (key[index % 16] ?? 0);
  return out;
}
