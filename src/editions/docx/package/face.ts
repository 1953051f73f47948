import { tableAt } from './font-tables.ts';

/** What Word must know of a font file to choose it: the family it answers to, and whether it is that family's bold. */
export type Face = { readonly family: string; readonly bold: boolean };

/** Reads family (name ID 1) and the bold bit (OS/2 fsSelection) of a TrueType or OpenType file. Source: OpenType 1.9, tables name and OS/2. */
export function faceOf(font: Uint8Array, fallback: string): Face {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const selection = tableAt(view, 'OS/2');
  return {
    family: familyOf(view) ?? fallback,
    bold: selection !== undefined && (view.getUint16(selection + 62) & 0x20) !== 0,
  };
}

/** The English name for Windows (platform 3, UTF-16). */
function familyOf(view: DataView): string | undefined {
  const table = tableAt(view, 'name');
  if (table === undefined) return undefined;
  const strings = table + view.getUint16(table + 4);
  for (let index = 0; index < view.getUint16(table + 2); index += 1) {
    const record = table + 6 + index * 12;
    const [platform, language, name] = [0, 4, 6].map((offset) => view.getUint16(record + offset));
    if (platform !== 3 || language !== 0x409 || name !== 1) continue;
    const [length = 0, offset = 0] = [8, 10].map((part) => view.getUint16(record + part));
    return Array.from({ length: length / 2 }, (_, unit) =>
      String.fromCharCode(view.getUint16(strings + offset + unit * 2)),
    ).join('');
  }
  return undefined;
}
