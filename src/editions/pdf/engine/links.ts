import type { PdfDocument } from 'pdfmake/js/PDFDocument.js';
import type { Inline } from 'pdfmake/js/Renderer.js';

/** Where words lead: out of the document, or to a place in it. */
export type Link = { readonly uri: string } | { readonly target: string };

export function linkOf({ link, linkToDestination }: Inline): Link | undefined {
  if (typeof link === 'string') return { uri: link };
  return typeof linkToDestination === 'string' ? { target: linkToDestination } : undefined;
}

type Area = {
  /** Left, head, width, height, in points. */
  readonly box: readonly [number, number, number, number];
  /** What is heard of the link. */
  readonly text: string;
  /** Of the parent tree. */
  readonly key: number;
};

export function annotateLink(document: PdfDocument, link: Link, { box, text, key }: Area): void {
  const action = 'uri' in link ? { S: 'URI', URI: new String(link.uri) } : { S: 'GoTo', D: new String(link.target) };
  document.annotate(...box, { Subtype: 'Link', A: action, Contents: new String(text), StructParent: key });
}
