/** The inner classes of pdfmake 0.3.11 that this edition stands on; @types/pdfmake knows only the outer ones. */
declare module 'pdfmake/js/PDFDocument.js' {
  import type { Readable } from 'node:stream';

  /** A font opened by pdfkit for one document, over fontkit's parsed file. */
  export interface EmbeddedFont {
    readonly constructor: new (document: PdfDocument, font: ParsedFont, id: string) => EmbeddedFont;
    readonly font: ParsedFont;
    readonly ascender: number;
    readonly descender: number;
    /** Points at a size of 1000 of a font unit. */
    readonly scale: number;
    readonly widthOfString: (text: string, size: number) => number;
    layoutRun: (this: EmbeddedFont, text: string, features: unknown) => GlyphRun;
    layoutCache: Record<string, unknown>;
  }
  export interface ParsedFont {
    readonly characterSet: readonly number[];
    readonly hasGlyphForCodePoint: (codePoint: number) => boolean;
    readonly glyphForCodePoint: (codePoint: number) => Glyph;
    readonly unitsPerEm: number;
    readonly layout: (text: string) => {
      readonly glyphs: readonly Glyph[];
      readonly positions: readonly { readonly xAdvance: number }[];
    };
  }
  interface Glyph {
    readonly advanceWidth: number;
    readonly path: GlyphPath;
  }
  /** Positions in thousandths of the size. */
  export interface GlyphRun {
    readonly glyphs: readonly Glyph[];
    readonly positions: readonly Readonly<
      Record<'xAdvance' | 'yAdvance' | 'xOffset' | 'yOffset' | 'advanceWidth', number>
    >[];
    readonly advanceWidth: number;
  }
  interface GlyphPath {
    readonly transform: (a: number, b: number, c: number, d: number, e: number, f: number) => GlyphPath;
    readonly toSVG: () => string;
  }
  export interface PdfOptions {
    readonly autoFirstPage: false;
    readonly font: null;
    readonly size?: readonly [number, number];
    readonly pdfVersion?: '1.7';
    readonly lang?: string;
    readonly displayTitle?: true;
    readonly info?: Readonly<Record<string, string | Date>>;
  }
  class PdfDocument {
    constructor(
      fonts: Readonly<Record<string, Readonly<Record<'normal' | 'bold' | 'italics' | 'bolditalics', string>>>>,
      images: object,
      patterns: object,
      attachments: object,
      options: PdfOptions,
      virtualFiles: null,
      localAccessPolicy: (path: string) => boolean,
    );
    readonly _fontFamilies: Record<string, EmbeddedFont>;
    readonly _font: EmbeddedFont;
    _fontCount: number;
    font(source: Uint8Array): this;
    on(event: 'data', listener: (chunk: Uint8Array) => void): this;
    on(event: 'end', listener: () => void): this;
    on(event: 'error', listener: (error: Error) => void): this;
    end(): void;
  }
  const module: { readonly default: typeof PdfDocument };
  export type { PdfDocument };
  export default module;
}

declare module 'pdfmake/js/LayoutBuilder.js' {
  import type { PdfDocument } from 'pdfmake/js/PDFDocument.js';

  class LayoutBuilder {
    constructor(
      pageSize: { readonly width: number; readonly height: number; readonly orientation: 'portrait' },
      margins: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number },
      svgMeasure: unknown,
    );
    readonly writer: {
      readonly transactionLevel: number;
      readonly moveToNextPage: () => void;
      readonly context: () => {
        readonly y: number;
        readonly availableHeight: number;
        readonly pageMargins: { readonly top: number; readonly bottom: number };
        readonly getCurrentPage: () => { readonly pageSize: { readonly height: number } };
      };
    };
    readonly docPreprocessor: { readonly preprocessBlock: (node: object) => object };
    readonly docMeasure: { readonly measureBlock: (node: object) => object };
    layoutDocument(
      content: object,
      document: PdfDocument,
      styles: object,
      defaultStyle: object,
      background: unknown,
      header: unknown,
      footer: unknown,
    ): readonly unknown[];
    processNode(node: object, isVerticalAlignmentAllowed?: boolean): void;
  }
  const module: { readonly default: typeof LayoutBuilder };
  export default module;
}

declare module 'pdfmake/js/Renderer.js' {
  import type { PdfDocument } from 'pdfmake/js/PDFDocument.js';

  class Renderer {
    constructor(document: PdfDocument);
    renderPages(pages: readonly unknown[]): void;
  }
  const module: { readonly default: typeof Renderer };
  export default module;
}

declare module 'pdfmake/js/SVGMeasure.js' {
  class SvgMeasure {
    measureSVG(svg: string): { readonly width: number; readonly height: number };
  }
  const module: { readonly default: typeof SvgMeasure };
  export default module;
}
