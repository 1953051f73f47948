import type { PdfOptions } from 'pdfmake/js/PDFDocument.js';
import svgMeasure from 'pdfmake/js/SVGMeasure.js';
import type { Points } from '../../../language/hyphenation/index.ts';
import type { Node } from '../node.ts';
import type { Artifact } from '../tag.ts';
import type { Attachment } from './attachments.ts';
import { attach } from './attachments.ts';
import { PressDocument } from './document.ts';
import type { Face, FaceName, Faces } from './faces.ts';
import { faceNames } from './faces.ts';
import { PressLayout } from './layout.ts';
import { PressRenderer } from './renderer.ts';
import type { Description } from './xmp.ts';

/** The size of a page: upright, or lying. */
export type Sheet = { readonly width: number; readonly height: number };

export type PageDefinition = {
  readonly family: string;
  readonly width: number;
  readonly height: number;
  readonly margins: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
  readonly styles: Readonly<Record<string, object>>;
  /** Where words may be parted. */
  readonly points: Points;
  readonly content: readonly Node[];
  readonly background: (sheet: Sheet) => Node | null;
  readonly header: (page: number, pages: number, sheet: Sheet) => Node;
  readonly footer: (page: number, pages: number, sheet: Sheet) => Node;
  readonly description: Description;
  /** Further keys of the info dictionary. */
  readonly properties: Readonly<Record<string, string>>;
  readonly attachments: readonly Attachment[];
};

/** What pdfmake's Printer does, without its URL resolver and virtual files: nothing can be fetched, the fonts are handed over parsed. */
export async function print(definition: PageDefinition, faces: Faces): Promise<Uint8Array> {
  const { family, width, height, margins, styles, points, attachments, description } = definition;
  const document = openDocument(definition, faces);
  const layout = new PressLayout({ width, height, orientation: 'portrait' }, margins, new svgMeasure.default(), points);
  const pages = layout.layoutDocument(
    { stack: definition.content, tag: { role: 'Document', language: description.language } },
    document,
    styles,
    { font: family, ...styles['text'] },
    (_: number, sheet: Sheet) => outside('watermark', definition.background(sheet)),
    (page: number, count: number, sheet: Sheet) => outside('header', definition.header(page, count, sheet)),
    (page: number, count: number, sheet: Sheet) => outside('footer', definition.footer(page, count, sheet)),
  );
  const { root } = layout.structure;
  if (root === undefined) throw new Error('The document has no structure.');
  const file = collected(document);
  const renderer = new PressRenderer(document, description.foreign);
  renderer.renderPages(pages);
  attach(document, attachments, description.date);
  document.endWith(root, renderer.marks);
  return file;
}

/** The furniture of the pages is not read out with the text. */
const outside = (artifact: Artifact['artifact'], node: Node | null): Node | null =>
  node === null ? null : { ...node, tag: { artifact } };

function openDocument({ family, width, height, description, properties }: PageDefinition, faces: Faces): PressDocument {
  const { title, author, subject, program, date, language } = description;
  const options: PdfOptions = {
    autoFirstPage: false,
    font: null,
    size: [width, height],
    pdfVersion: '1.7',
    lang: language,
    displayTitle: true,
    info: {
      ...properties,
      Title: title,
      Author: author,
      Subject: subject,
      Creator: program,
      Producer: program,
      CreationDate: date,
      ModDate: date,
    },
  };
  const files: Readonly<Record<'normal' | 'bold' | 'italics' | 'bolditalics', FaceName>> = {
    normal: 'regular',
    bold: 'semibold',
    italics: 'italic',
    bolditalics: 'semibold',
  };
  const isFace = (path: string): boolean => Object.hasOwn(faces, path);
  const document = new PressDocument({ [family]: files }, isFace, options, description);
  faceNames.forEach((name, index) => {
    const face: Face = faces[name];
    document._fontFamilies[name] = face.embed(document, `F${index + 1}`);
  });
  return document;
}

function collected(document: PressDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    document.on('data', (chunk) => chunks.push(chunk));
    document.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    document.on('error', reject);
  });
}
