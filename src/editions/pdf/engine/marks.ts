import type { PdfDocument, PdfReference } from 'pdfmake/js/PDFDocument.js';
import type { Artifact } from '../tag.ts';
import { holdsText, isPlaced } from './structure.ts';
import type { Mark, Placed } from './structure.ts';

/** ISO 32000-1, table 330. */
const properties: Readonly<Record<Artifact['artifact'], string>> = {
  header: '<</Type/Pagination/Subtype/Header>>',
  footer: '<</Type/Pagination/Subtype/Footer>>',
  watermark: '<</Type/Pagination/Subtype/Watermark>>',
  repeated: '<</Type/Pagination>>',
  layout: '<</Type/Layout>>',
};

/** Marked content of the pages: all that is printed belongs to an element of the tree or is an artifact. */
export class Marks {
  /** Elements by key of the parent tree: those of a page's stretches of content, or that of an annotation. */
  readonly parents: (Placed[] | Placed)[] = [];
  readonly #document: PdfDocument;
  #open: Mark | undefined;
  #page: PdfReference | undefined;
  #contents: Placed[] = [];

  constructor(document: PdfDocument) {
    this.#document = document;
  }

  /** What is printed next belongs to this mark. */
  begin(mark: Mark): void {
    if (mark === this.#open) return;
    this.end();
    this.#open = mark;
    if (!isPlaced(mark)) return void this.#document.addContent(`/Artifact ${properties[mark.artifact]} BDC`);
    if (!holdsText(mark)) throw new Error(`Text or a drawing stands in ${mark.element.role}, outside its parts.`);
    const content = this.#next(mark);
    mark.kids.push({ page: this.#document.page.dictionary, content });
    this.#document.addContent(`/${mark.element.role} <</MCID ${content}>> BDC`);
  }

  /** At the latest at the end of a page. */
  end(): void {
    if (this.#open !== undefined) this.#document.addContent('EMC');
    this.#open = undefined;
  }

  /** Makes an annotation of the page part of an element. */
  annotate(element: Placed, draw: (key: number) => void): void {
    const key = this.parents.push(element) - 1;
    draw(key);
    const { annotations, dictionary } = this.#document.page;
    const annotation = annotations.at(-1);
    if (annotation !== undefined) element.kids.push({ page: dictionary, annotation });
  }

  #next(element: Placed): number {
    const { dictionary } = this.#document.page;
    if (this.#page !== dictionary) {
      this.#page = dictionary;
      this.#contents = [];
      dictionary.data['StructParents'] = this.parents.push(this.#contents) - 1;
    }
    return this.#contents.push(element) - 1;
  }
}
