import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

type Glyph = { readonly unicode: string };

/** The texts that the pages show, one after another as the file has them, spaces and all: pdfjs' own text drops those at the end of a line. */
export async function shown(bytes: Uint8Array): Promise<readonly string[]> {
  const file = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const texts: string[] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const { fnArray, argsArray } = await (await file.getPage(number)).getOperatorList();
    fnArray.forEach((operator, index) => {
      if (operator !== OPS.showText) return;
      const [glyphs] = argsArray[index] as readonly [readonly (Glyph | number)[]]; // as the library documents it
      texts.push(glyphs.map((glyph) => (typeof glyph === 'number' ? '' : glyph.unicode)).join(''));
    });
  }
  await file.loadingTask.destroy();
  return texts;
}
