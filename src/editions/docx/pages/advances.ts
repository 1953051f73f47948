import { tableAt } from '../package/font-tables.ts';

/** Width of a letter in parts of the type size. */
export type Advances = (letter: string) => number;

const fonts = new WeakMap<Uint8Array, Advances>();
/** What a font without its tables is taken for. */
const middling = 0.55;

/** Widths of a font's letters as Word sets them, without kerning. Source: OpenType 1.9, tables head, hhea, hmtx, cmap. */
export function advancesOf(font: Uint8Array): Advances {
  const known = fonts.get(font);
  if (known !== undefined) return known;
  const read = reader(font);
  const widths = new Map<string, number>();
  const advances = (letter: string): number => {
    const width = widths.get(letter) ?? read(letter.codePointAt(0) ?? 0);
    widths.set(letter, width);
    return width;
  };
  fonts.set(font, advances);
  return advances;
}

function reader(font: Uint8Array): (code: number) => number {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const [head, hhea, hmtx, cmap] = ['head', 'hhea', 'hmtx', 'cmap'].map((tag) => tableAt(view, tag));
  if (head === undefined || hhea === undefined || hmtx === undefined || cmap === undefined) return () => middling;
  const unitsPerEm = view.getUint16(head + 18);
  const last = view.getUint16(hhea + 34) - 1;
  const glyphOf = glyphs(view, cmap);
  return (code) => view.getUint16(hmtx + Math.min(glyphOf(code), last) * 4) / unitsPerEm;
}

/** Glyphs of the basic plane: the subtable for Windows, format 4. */
function glyphs(view: DataView, cmap: number): (code: number) => number {
  const table = subtable(view, cmap);
  if (table === undefined) return () => 0;
  const segments = view.getUint16(table + 6);
  return (code) => {
    for (let segment = 0; segment < segments; segment += 2) {
      const end = table + 14 + segment;
      if (code > view.getUint16(end)) continue;
      const start = view.getUint16(end + segments + 2);
      if (code < start) return 0;
      const delta = view.getUint16(end + segments * 2 + 2);
      const at = end + segments * 3 + 2;
      const offset = view.getUint16(at);
      const glyph = offset === 0 ? code : view.getUint16(at + offset + (code - start) * 2);
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}

function subtable(view: DataView, cmap: number): number | undefined {
  for (let index = 0; index < view.getUint16(cmap + 2); index += 1) {
    const record = cmap + 4 + index * 8;
    const table = cmap + view.getUint32(record + 4);
    if (view.getUint16(record) === 3 && view.getUint16(table) === 4) return table;
  }
  return undefined;
}
