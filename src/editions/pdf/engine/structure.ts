import type { Artifact, Element, Role, Tag } from '../tag.ts';
import { isArtifact } from '../tag.ts';
import type { PdfReference } from 'pdfmake/js/PDFDocument.js';

/** A stretch of a page's content, or an annotation. */
export type Leaf =
  | { readonly page: PdfReference; readonly content: number }
  | { readonly page: PdfReference; readonly annotation: PdfReference };

/** An element in its place in the tree, with what was printed into it. */
export type Placed = {
  readonly element: Element;
  readonly parent: Placed | undefined;
  readonly kids: (Placed | Leaf)[];
  /** Of a figure, in points of the page: left, foot, right, head. */
  box?: readonly number[];
};

export type Mark = Placed | Artifact;

export const isPlaced = (kid: Placed | Leaf | Artifact): kid is Placed => 'element' in kid;

/** Elements that hold elements only. */
const groups: ReadonlySet<Role> = new Set([
  'Document',
  'Div',
  'L',
  'LI',
  'TOC',
  'TOCI',
  'Table',
  'THead',
  'TBody',
  'TR',
]);

export const holdsText = ({ element }: Placed): boolean => !groups.has(element.role);

/** The structure tree of one document, as it grows: elements are added in the order of reading. */
export class Structure {
  root: Placed | undefined;
  readonly #placed = new Map<Element, Placed>();

  /** Where a node with this tag is printed: an element of its own, one that was begun before, or no element. */
  at(tag: Tag, within: Mark | undefined): Mark {
    if (isArtifact(tag)) return tag;
    // What is printed inside an artifact stays out of the tree.
    if (within !== undefined && !isPlaced(within)) return within;
    return this.#placed.get(tag) ?? this.#add(tag, within);
  }

  #add(element: Element, parent: Placed | undefined): Placed {
    const placed: Placed = { element, parent, kids: [] };
    if (parent === undefined) this.root = placed;
    else parent.kids.push(placed);
    this.#placed.set(element, placed);
    for (const child of element.children ?? []) this.#add(child, placed);
    return placed;
  }
}
