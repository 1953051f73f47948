/** A part as text, or undefined when its encoding has a name that nobody knows or its bytes are not of it. */
export function decode(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  const declared = /^(?:\xef\xbb\xbf)?<\?xml[^>]*?encoding=["']([\w-]+)["']/.exec(
    Buffer.from(bytes.subarray(0, 200)).toString('latin1'),
  );
  const little = (first === 0xff && second === 0xfe) || (first === 0x3c && second === 0);
  const big = (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c);
  const encoding = little ? 'utf-16le' : big ? 'utf-16be' : (declared?.[1] ?? 'utf-8');
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** UTF-8, whatever the part was written in before; a byte order mark stays, a declaration is corrected. */
export function encode(text: string): Uint8Array {
  const declared = text.replace(
    /^(\ufeff?<\?xml[^>]*?encoding=["'])([\w-]+)(["'])/,
    (whole, before: string, encoding: string, after: string) =>
      encoding.toLowerCase() === 'utf-8' ? whole : `${before}UTF-8${after}`,
  );
  return new TextEncoder().encode(declared);
}
