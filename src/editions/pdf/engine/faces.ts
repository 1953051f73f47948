import pdfDocument from 'pdfmake/js/PDFDocument.js';
import type { EmbeddedFont, ParsedFont, PdfDocument } from 'pdfmake/js/PDFDocument.js';
import { figuresUnshaped } from './figures.ts';

export type FaceName = 'regular' | 'semibold' | 'italic';

export type Face = {
  /** Points that the text takes at a size, kerned as it will be printed. */
  readonly width: (text: string, size: number) => number;
  /** Natural line height as a multiple of the size: pdfmake's `lineHeight` multiplies it. */
  readonly natural: number;
  readonly has: (codePoint: number) => boolean;
  /** The outlines of a text as a path, from ems with y upward by the matrix. */
  readonly outline: (text: string, matrix: Matrix) => string;
  /** The face for one document; the parsed file and the shaped words are shared between documents. */
  readonly embed: (document: PdfDocument, id: string) => EmbeddedFont;
};
/** x′ = a·x + c·y + e, y′ = b·x + d·y + f */
export type Matrix = Readonly<Record<'a' | 'b' | 'c' | 'd' | 'e' | 'f', number>>;
export type Faces = Readonly<Record<FaceName, Face>>;

export const faceNames: readonly FaceName[] = ['regular', 'semibold', 'italic'];
const shapedWordsKept = 20_000;

const kept = new WeakMap<Uint8Array, Face>();

/** Parses a font file once for the life of its bytes: parsing and shaping are some 40 % of a document's cost. */
export function openFaces(fonts: Readonly<Record<FaceName, Uint8Array>>): Faces {
  const open = (name: FaceName): Face => {
    const known = kept.get(fonts[name]);
    if (known !== undefined) return known;
    const face = parse(fonts[name]);
    kept.set(fonts[name], face);
    return face;
  };
  return { regular: open('regular'), semibold: open('semibold'), italic: open('italic') };
}

function parse(bytes: Uint8Array): Face {
  const scratch = new pdfDocument.default({}, {}, {}, {}, { autoFirstPage: false, font: null }, null, () => false);
  const opened = scratch.font(bytes)._font;
  const parsed = opened.font;
  const layoutRun = figuresUnshaped(opened);
  opened.layoutRun = layoutRun;
  // fontkit remembers for each glyph the characters it first stood for, and pdfkit writes them into the file: visiting
  // all characters in order makes them the same in every document, whatever was printed before.
  for (const codePoint of parsed.characterSet) parsed.glyphForCodePoint(codePoint);
  return {
    width: (text, size) => opened.widthOfString(text, size),
    natural: (opened.ascender - opened.descender) / 1000,
    has: (codePoint) => parsed.hasGlyphForCodePoint(codePoint),
    outline: (text, matrix) => outline(parsed, text, matrix),
    embed: (document, id) => {
      if (Object.keys(opened.layoutCache).length > shapedWordsKept) opened.layoutCache = {};
      const embedded = new opened.constructor(document, parsed, id);
      embedded.layoutRun = layoutRun;
      embedded.layoutCache = opened.layoutCache;
      return embedded;
    },
  };
}

function outline(font: ParsedFont, text: string, { a, b, c, d, e, f }: Matrix): string {
  const { glyphs, positions } = font.layout(text);
  const em = font.unitsPerEm;
  let x = 0;
  return glyphs
    .map(({ path }, index) => {
      const moved = path.transform(a / em, b / em, c / em, d / em, e + (a * x) / em, f + (b * x) / em);
      x += positions[index]?.xAdvance ?? 0;
      return moved.toSVG();
    })
    .join('');
}
