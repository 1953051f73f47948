/** Where a table of a TrueType or OpenType file begins. Source: OpenType 1.9, table directory. */
export function tableAt(view: DataView, tag: string): number | undefined {
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const record = 12 + index * 16;
    const name = String.fromCharCode(...[0, 1, 2, 3].map((offset) => view.getUint8(record + offset)));
    if (name === tag) return view.getUint32(record + 8);
  }
  return undefined;
}
