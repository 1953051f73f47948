import { strFromU8, unzipSync } from 'fflate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Text of a finished PDF as a reader copies it, lines and pages joined by single spaces. */
export async function pdfText(bytes: Uint8Array): Promise<string> {
  return (await pdfPages(bytes)).join(' ');
}

export async function pdfPages(bytes: Uint8Array): Promise<readonly string[]> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(spaced(items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? ' ' : ''}` : '')).join('')));
  }
  return pages;
}

/** Text of the parts of a Word file that a reader sees: the heads, the body, the feet. */
export function wordText(bytes: Uint8Array): string {
  const parts = unzipSync(bytes);
  const wanted = Object.keys(parts).filter((name) => /^word\/(document|header\d*|footer\d*)\.xml$/.test(name));
  return spaced(
    wanted
      .toSorted()
      .map((name) => paragraphs(strFromU8(parts[name] ?? new Uint8Array())))
      .join(' '),
  );
}

/** First-level headings of a Word file, by their style. */
export function wordHeadings(bytes: Uint8Array): readonly string[] {
  const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  return [...xml.matchAll(/<w:p>(?:(?!<\/w:p>).)*?<w:pStyle w:val="Heading1"\/>.*?<\/w:p>/gs)].map(([paragraph]) =>
    paragraphs(paragraph).trim(),
  );
}

function paragraphs(xml: string): string {
  return xml
    .replaceAll('<w:noBreakHyphen/>', '-')
    .replaceAll(/<\/w:p>|<w:tab\/>/g, ' ')
    .replaceAll(/<w:instrText[^>]*>[^<]*<\/w:instrText>/g, '')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'");
}

function spaced(text: string): string {
  return text
    .replaceAll(/\u2010\s+/g, '')
    .replaceAll('\u00A0', ' ')
    .replaceAll(/\s+/g, ' ');
}
