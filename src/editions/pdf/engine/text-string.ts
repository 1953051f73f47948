/** A text of a PDF dictionary: UTF-16 with its mark, in hexadecimal (ISO 32000-1, 7.9.2.2). */
export function textString(text: string): string {
  const bytes = Buffer.from(text, 'utf16le').swap16();
  return `<FEFF${bytes.toString('hex').toUpperCase()}>`;
}
