import type { EmbeddedFont, GlyphRun } from 'pdfmake/js/PDFDocument.js';

const figure = /^[−–-]?\d[\d.,\u00A0\u202F]*%?$/;

/** «fi» as one glyph is copied and searched as U+FB01: two letters are found by everyone. */
const NO_LIGATURES = { liga: false, dlig: false };

/**
 * Sets figures digit by digit, without kerning or ligatures: the digits of a column stand exactly under one another, and a long table
 * is measured in half the time. All other text is shaped by the font's own rules.
 */
export function figuresUnshaped({ font, scale, layoutRun }: EmbeddedFont): EmbeddedFont['layoutRun'] {
  return function run(this: EmbeddedFont, text, features): GlyphRun {
    if (features !== undefined || !figure.test(text)) return layoutRun.call(this, text, features ?? NO_LIGATURES);
    const glyphs = Array.from(text, (character) => font.glyphForCodePoint(character.codePointAt(0) ?? 0));
    const positions = glyphs.map((glyph) => {
      const advance = glyph.advanceWidth * scale;
      return { xAdvance: advance, yAdvance: 0, xOffset: 0, yOffset: 0, advanceWidth: advance };
    });
    return { glyphs, positions, advanceWidth: positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0) };
  };
}
