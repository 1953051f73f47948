import pdfDocument from 'pdfmake/js/PDFDocument.js';
import type { PdfOptions } from 'pdfmake/js/PDFDocument.js';
import { outputIntent } from './output-intent.ts';
import type { Marks } from './marks.ts';
import type { Placed } from './structure.ts';
import { writeStructureTree } from './structure-tree.ts';
import { xmp } from './xmp.ts';
import type { Description } from './xmp.ts';

type Fonts = Readonly<Record<string, Readonly<Record<'normal' | 'bold' | 'italics' | 'bolditalics', string>>>>;

/** pdfmake's document with what PDF/UA-1 and PDF/A-3a ask for: the structure tree, metadata in XMP, the meaning of the colours. */
export class PressDocument extends pdfDocument.default {
  readonly #description: Description;
  #tree: { readonly root: Placed; readonly marks: Marks } | undefined;

  constructor(fonts: Fonts, isFace: (path: string) => boolean, options: PdfOptions, description: Description) {
    super(fonts, {}, {}, {}, options, null, isFace);
    this.#description = description;
    // A name tree is sorted by its bytes; pdfkit asks the locale.
    this._root.data.Names.data.Dests._compareKeys = byCode;
  }

  /** Ends the document with this structure. */
  endWith(root: Placed, marks: Marks): void {
    this.#tree = { root, marks };
    this.end();
  }

  override endMarkings(): void {
    if (this.#tree !== undefined) writeStructureTree(this, this.#tree.root, this.#tree.marks);
    super.endMarkings();
  }

  override endMetadata(): void {
    this._root.data.OutputIntents = [outputIntent(this)];
    const metadata = this.ref({ Type: 'Metadata', Subtype: 'XML' });
    // Archives read it without unpacking.
    metadata.compress = false;
    metadata.end(Buffer.from(xmp(this.#description), 'utf8'));
    this._root.data.Metadata = metadata;
  }
}

const byCode = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
