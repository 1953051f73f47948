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
    /** Glyphs as four hexadecimal digits each, numbered in this document's part of the font, and their positions. */
    readonly encode: (text: string) => readonly [readonly string[], GlyphRun['positions']];
    readonly ref: () => PdfReference;
    readonly id: string;
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
  /** An object of the file, by its number. */
  export interface PdfReference {
    readonly id: number;
    readonly data: Record<string, unknown>;
    offset: number;
    compress: boolean;
    end(content?: Uint8Array): void;
    toString(): string;
  }
  interface StructTreeRoot extends PdfReference {
    readonly data: Record<string, unknown> & { readonly ParentTree: { add(key: number, value: unknown): void } };
  }
  interface NameTree {
    _compareKeys: (one: string, other: string) => number;
  }
  export interface OutlineItem {
    readonly outlineData: Record<string, unknown>;
    addItem(title: string, options: { readonly expanded: boolean }): OutlineItem;
  }
  interface AttachedFile {
    readonly name: string;
    readonly type: string;
    readonly description: string;
    readonly relationship: 'Data';
    readonly creationDate: Date;
    readonly modifiedDate: Date;
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
    readonly _root: {
      readonly data: {
        readonly Names: { readonly data: { readonly Dests: NameTree } };
        OutputIntents?: readonly PdfReference[];
        Metadata?: PdfReference;
      };
    };
    readonly page: {
      readonly height: number;
      readonly dictionary: PdfReference;
      readonly fonts: Record<string, PdfReference>;
      readonly annotations: readonly PdfReference[];
    };
    readonly outline: OutlineItem;
    /** Bytes written so far. */
    readonly _offset: number;
    _write(bytes: Uint8Array): void;
    _refEnd(reference: PdfReference): void;
    ref(data: Readonly<Record<string, unknown>>): PdfReference;
    addContent(operators: string): this;
    _normalizeColor(colour: string): readonly number[];
    addNamedDestination(name: string, kind: 'XYZ', x: number, y: number, zoom: null): void;
    annotate(x: number, y: number, width: number, height: number, annotation: Record<string, unknown>): this;
    file(content: Uint8Array, options: AttachedFile): PdfReference;
    getMarkInfoDictionary(): PdfReference;
    getStructTreeRoot(): StructTreeRoot;
    endMarkings(): void;
    endMetadata(): void;
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
  import type { Line, Page } from 'pdfmake/js/Renderer.js';

  class LayoutBuilder {
    constructor(
      pageSize: { readonly width: number; readonly height: number; readonly orientation: 'portrait' },
      margins: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number },
      svgMeasure: unknown,
    );
    readonly writer: {
      readonly transactionLevel: number;
      readonly moveToNextPage: (orientation?: 'portrait' | 'landscape') => void;
      readonly context: () => {
        readonly y: number;
        readonly availableHeight: number;
        readonly availableWidth: number;
        /** Of the page, from 0. */
        readonly page: number;
        readonly moveDown: (points: number) => void;
        readonly pageMargins: { readonly top: number; readonly bottom: number };
        readonly getCurrentPage: () => { readonly pageSize: { readonly width: number; readonly height: number } };
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
    ): readonly Page[];
    processNode(node: object, isVerticalAlignmentAllowed?: boolean): void;
    buildNextLine(node: object): Line | null;
    processCanvas(node: object): void;
    processSVG(node: object): void;
  }
  const module: { readonly default: typeof LayoutBuilder };
  export default module;
}

declare module 'pdfmake/js/Renderer.js' {
  import type { EmbeddedFont, OutlineItem, PdfDocument } from 'pdfmake/js/PDFDocument.js';

  /** A laid out page; what stands on it is handed to the renderer's own methods. */
  export interface Page {
    readonly items: readonly object[];
  }
  /** A word with the space after it, measured. */
  export interface Inline {
    text: string;
    x: number;
    width: number;
    /** Of spaces at its beginning and end, which count for nothing at those of a line; a hanging indent counts here too. */
    readonly leadingCut: number;
    readonly trailingCut: number;
    /** The next run belongs to the same word. */
    readonly noNewLine?: boolean;
    readonly lineEnd?: boolean;
    /** Ours, of a parted word: all of it with its beginning, nothing with its end. */
    readonly spoken?: string;
    readonly font: EmbeddedFont;
    readonly fontSize: number;
    readonly height: number;
    readonly color: string;
    readonly sup?: boolean;
    readonly alignment: 'left' | 'right' | 'center';
    readonly link: string | null;
    readonly linkToDestination: string | null;
    /** Ours; pdfmake hands on what it does not know. */
    readonly anchor?: string;
  }
  export interface Line {
    readonly x: number;
    readonly y: number;
    readonly inlines: Inline[];
    readonly maxWidth: number;
    readonly leadingCut: number;
    trailingCut: number;
    inlineWidths: number;
    readonly newLineForced?: boolean;
    readonly addInline: (inline: Inline) => void;
    readonly getAvailableWidth: () => number;
    readonly id?: string;
    readonly _outline?: {
      readonly id?: string;
      readonly parentId?: string;
      readonly text: string;
      readonly expanded: boolean;
    };
    /** Whose page number is printed. */
    readonly _pageNodeRef?: { readonly positions?: readonly { readonly pageNumber: number }[] };
    getHeight(): number;
    getAscenderHeight(): number;
  }
  export interface Vector {
    readonly type: string;
  }
  export interface Svg {
    readonly x: number;
    readonly y: number;
    readonly _width: number;
    readonly _height: number;
  }
  class Renderer {
    constructor(document: PdfDocument);
    readonly pdfDocument: PdfDocument;
    readonly outlineMap: Record<string, OutlineItem>;
    renderPages(pages: readonly Page[]): void;
    renderLine(line: Line): void;
    renderVector(vector: Vector): void;
    renderSVG(svg: Svg): void;
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
