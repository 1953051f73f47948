import type { Workbook } from 'exceljs';
import { repack } from '../../../src/archive/repack.ts';

/** The workbook's bytes, the same each time: exceljs stamps its zip with the clock, so it is packed anew. */
export async function bytesOf(workbook: Workbook): Promise<Uint8Array> {
  return repack(new Uint8Array(await workbook.xlsx.writeBuffer()), {
    rewrite: (name, bytes) => (name === 'xl/styles.xml' ? orderedFonts(bytes) : bytes),
  });
}

/** exceljs writes the parts of its default font in another order than the schema's (CT_Font). */
function orderedFonts(bytes: Uint8Array): Uint8Array {
  const xml = new TextDecoder().decode(bytes);
  return new TextEncoder().encode(xml.replace(/<font>((?:<color |<family )[^]*?)<\/font>/, orderedFont));
}

function orderedFont(_: string, parts: string): string {
  const part = (name: string): string => new RegExp(`<${name} [^>]*/>`).exec(parts)?.[0] ?? '';
  return `<font>${['sz', 'color', 'name', 'family', 'scheme'].map(part).join('')}</font>`;
}
