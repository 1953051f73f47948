import type { EmbeddedFont } from 'pdfmake/js/PDFDocument.js';
import { round } from './numbers.ts';
import { textString } from './text-string.ts';

/** A word as it is shown; `spoken` is read and copied in its stead: all of a parted word with its beginning, nothing with its end. */
export type ShownWord = { readonly text: string; readonly spoken?: string };

/** Operators that show words of one font and size from the current point on; each word is shaped by itself, as it was measured. */
export function glyphRun(words: readonly ShownWord[], font: EmbeddedFont, size: number): string {
  const out: string[] = [];
  let shown: string[] = [];
  let hexes = '';
  for (const word of words) {
    const { text, spoken } = word;
    const [glyphs, positions] = font.encode(text);
    if (spoken !== undefined) {
      flush();
      out.push(`/Span <</ActualText ${textString(spoken)}>> BDC`);
    }
    for (let index = 0; index < glyphs.length; index += 1) {
      const glyph = glyphs[index];
      const at = positions[index];
      if (glyph === undefined || at === undefined) continue;
      const lifted = at.yOffset !== 0;
      if (lifted) flush();
      if (lifted) out.push(`${round((at.yOffset * size) / 1000)} Ts`);
      // A combining sign is moved over its letter and back.
      if (at.xOffset !== 0) move(-at.xOffset);
      hexes += glyph;
      const after = at.xOffset + at.advanceWidth - at.xAdvance;
      if (after !== 0) move(after);
      if (lifted) flush();
      if (lifted) out.push('0 Ts');
    }
    if (spoken !== undefined) {
      flush();
      out.push('EMC');
    }
  }
  flush();
  return out.join('\n');

  function move(thousandths: number): void {
    if (hexes !== '') shown.push(`<${hexes}>`);
    hexes = '';
    shown.push(String(round(thousandths)));
  }

  function flush(): void {
    if (hexes !== '') shown.push(`<${hexes}>`);
    if (shown.length > 0) out.push(`[${shown.join(' ')}] TJ`);
    hexes = '';
    shown = [];
  }
}
