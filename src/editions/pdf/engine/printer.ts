import pdfDocument from 'pdfmake/js/PDFDocument.js';
import type { PdfDocument, PdfOptions } from 'pdfmake/js/PDFDocument.js';
import renderer from 'pdfmake/js/Renderer.js';
import svgMeasure from 'pdfmake/js/SVGMeasure.js';
import type { Node } from '../node.ts';
import type { Face, FaceName, Faces } from './faces.ts';
import { faceNames } from './faces.ts';
import { PressLayout } from './layout.ts';

export type PageDefinition = {
  readonly family: string;
  readonly width: number;
  readonly height: number;
  readonly margins: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
  readonly styles: Readonly<Record<string, object>>;
  readonly content: readonly Node[];
  readonly background: (page: number) => Node | null;
  readonly header: (page: number, pages: number) => Node;
  readonly footer: (page: number, pages: number) => Node;
  readonly language: string;
  readonly info: Readonly<Record<string, string | Date>>;
};

/** What pdfmake's Printer does, without its URL resolver and virtual files: nothing can be fetched, the fonts are handed over parsed. */
export async function print(definition: PageDefinition, faces: Faces): Promise<Uint8Array> {
  const { family, width, height, margins, styles } = definition;
  const document = openDocument(definition, faces);
  const layout = new PressLayout({ width, height, orientation: 'portrait' }, margins, new svgMeasure.default());
  const { content, background, header, footer } = definition;
  const defaultStyle = { font: family, ...styles['text'] };
  const pages = layout.layoutDocument({ stack: content }, document, styles, defaultStyle, background, header, footer);
  const file = collected(document);
  new renderer.default(document).renderPages(pages);
  document.end();
  return file;
}

function openDocument({ family, width, height, language, info }: PageDefinition, faces: Faces): PdfDocument {
  const options: PdfOptions = {
    autoFirstPage: false,
    font: null,
    size: [width, height],
    pdfVersion: '1.7',
    lang: language,
    displayTitle: true,
    info,
  };
  const files: Readonly<Record<'normal' | 'bold' | 'italics' | 'bolditalics', FaceName>> = {
    normal: 'regular',
    bold: 'semibold',
    italics: 'italic',
    bolditalics: 'semibold',
  };
  const isFace = (path: string): boolean => Object.hasOwn(faces, path);
  const document = new pdfDocument.default({ [family]: files }, {}, {}, {}, options, null, isFace);
  faceNames.forEach((name, index) => {
    const face: Face = faces[name];
    document._fontFamilies[name] = face.embed(document, `F${index + 1}`);
  });
  return document;
}

function collected(document: PdfDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    document.on('data', (chunk) => chunks.push(chunk));
    document.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    document.on('error', reject);
  });
}
