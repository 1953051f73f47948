import layoutBuilder from 'pdfmake/js/LayoutBuilder.js';
import type { Points } from '../../../language/hyphenation/index.ts';
import type { Node, Place, Room } from '../node.ts';
import type { Tag } from '../tag.ts';
import { Floats, isFull } from './floats.ts';
import type { Boundary } from './floats.ts';
import { LineFilling } from './line-filling.ts';
import type { Paragraph } from './line-filling.ts';
import type { MarkedLine, MarkedSvg, MarkedVector } from './items.ts';
import { isPlaced, Structure } from './structure.ts';
import type { Mark } from './structure.ts';

/** A node on its way through pdfmake: ours, with what pdfmake measured. */
type MeasuredNode = {
  readonly tag?: Tag;
  readonly room?: Room;
  readonly place?: Place;
  readonly linkText?: string;
  readonly runs?: true;
  readonly boundary?: Boundary;
  readonly floats?: number;
  readonly turned?: boolean;
  /** Where pdfmake has set it: nowhere as yet. */
  positions?: readonly object[];
  readonly stack?: readonly MeasuredNode[];
  readonly _margin?: number[] | null;
} & Paragraph;

/** What parts a figure that waited from the next block, besides the space before that. */
const afterFloat = 14;

/**
 * pdfmake's layout with three abilities it lacks: a node starts on a new page when the page has too little `room` for it; a node may be
 * made (`place`) when the room that is left is known; what is set belongs to the element of the nearest `tag`. pdfmake's own
 * `pageBreakBefore` lays the whole document out anew for each break.
 */
export class PressLayout extends layoutBuilder.default {
  readonly structure = new Structure();
  readonly #filling: LineFilling;
  readonly #floats = new Floats<MeasuredNode>();
  #mark: Mark | undefined;

  constructor(
    ...[page, margins, svgMeasure, points]: [...ConstructorParameters<typeof layoutBuilder.default>, Points]
  ) {
    super(page, margins, svgMeasure);
    this.#filling = new LineFilling(points);
  }

  override processNode(node: MeasuredNode, isVerticalAlignmentAllowed?: boolean): void {
    const around = this.#mark;
    if (node.tag !== undefined) this.#mark = this.structure.at(node.tag, around);
    this.#process(node, isVerticalAlignmentAllowed);
    this.#mark = around;
  }

  override buildNextLine(node: MeasuredNode): MarkedLine | null {
    const line: MarkedLine | null = this.#nextLine(node);
    if (line !== null && this.#mark !== undefined) {
      line.piece = { mark: this.#mark, printed: false, linkText: node.linkText };
    }
    return line;
  }

  override processCanvas(node: { readonly canvas: readonly MarkedVector[] }): void {
    const mark = this.#mark;
    // Drawings of a canvas are ornament: rules, bars, the triangle beside words that say the same.
    if (mark !== undefined && !isPlaced(mark)) for (const vector of node.canvas) vector.artifact = mark;
    super.processCanvas(node);
  }

  override processSVG(node: MarkedSvg): void {
    node.mark = this.#mark;
    super.processSVG(node);
  }

  #nextLine(node: MeasuredNode): MarkedLine | null {
    const { availableWidth } = this.writer.context();
    const build = (): MarkedLine | null => super.buildNextLine(node);
    if (node.hyphens === undefined && node.runs === undefined) return build();
    const room = this.#linesToFoot(node);
    const hasLeft = (count: number): boolean => this.#filling.hasLeft(count, node, availableWidth, build);
    // The last line of a paragraph does not stand alone at the head of a page: the one before it comes with it.
    if (room === 1 && node.runs === true && hasLeft(2)) {
      this.writer.moveToNextPage();
      return this.#filling.next(node, availableWidth, build);
    }
    // Nor is a word parted from one page to the next.
    const endsPage = room === 1 || (room === 2 && node.runs === true && hasLeft(3));
    return this.#filling.next(node, availableWidth, build, !endsPage);
  }

  /** For how many more lines the page has room; none is counted of what is kept together. */
  #linesToFoot({ _inlines: [word] = [] }: MeasuredNode): number | undefined {
    const { availableHeight: left } = this.writer.context();
    return this.writer.transactionLevel === 0 && word !== undefined ? Math.floor(left / word.height) : undefined;
  }

  #process(node: MeasuredNode, isVerticalAlignmentAllowed?: boolean): void {
    if (this.writer.transactionLevel > 0) return super.processNode(node, isVerticalAlignmentAllowed);
    if (node.boundary !== undefined) {
      this.#setFloats(node.boundary);
      this.#turnFor(node);
      const least = node.turned === true ? 'turned' : node.floats;
      if (least !== undefined && !this.#lies && this.#floats.takes(node, least, this.#measures()))
        return this.#wait(node);
      if (node.turned === true) this.#lie();
    }
    if (node.room !== undefined) this.#makeRoom(node.room, node._margin ?? null);
    super.processNode(node, isVerticalAlignmentAllowed);
    if (node.place === undefined) return;
    for (const made of node.place(this.#measures())) this.processNode(this.#measured(made));
  }

  #setFloats(boundary: Boundary): void {
    for (;;) {
      const next = this.#floats.next(boundary, this.#measures());
      if (next === undefined) return;
      const { node, isOnNewPage } = next;
      this.#turnFor(node);
      if (node.turned === true) this.#lie();
      else if (isOnNewPage && this.#measures().left < this.#measures().page) this.writer.moveToNextPage();
      super.processNode(node);
      this.writer.context().moveDown(afterFloat);
    }
  }

  /** It is heard where it was spoken of. */
  #wait(node: MeasuredNode): void {
    for (const { tag } of node.stack ?? []) if (tag !== undefined) this.structure.at(tag, this.#mark);
    node.positions = [];
  }

  get #lies(): boolean {
    const { width, height } = this.writer.context().getCurrentPage().pageSize;
    return width > height;
  }

  /** A page that lies, unless one is begun. */
  #lie(): void {
    if (!this.#lies) this.writer.moveToNextPage('landscape');
  }

  /** Pages stand again after one that lies. */
  #turnFor({ turned, boundary }: MeasuredNode): void {
    if (this.#lies && turned !== true && boundary !== 'end') this.writer.moveToNextPage('portrait');
  }

  #makeRoom({ least: wanted, whole = wanted, squeezed, floated }: Room, margin: number[] | null): void {
    const { left, page } = this.#measures();
    const before = margin?.[1] ?? 0;
    const least = squeezed === undefined || isFull({ left, page }) ? wanted : squeezed;
    const keepsWhole = whole + before > left && whole <= page && isFull({ left, page });
    const stays = floated !== undefined && floated + before <= left && !isFull({ left, page });
    if (left < page && (least + before > left || keepsWhole)) {
      if (stays) this.#floats.isExpected = true;
      else this.writer.moveToNextPage();
    }
    // No space before the first node of a page.
    if (margin !== null && this.#measures().left === page) margin[1] = 0;
  }

  #measures(): { readonly left: number; readonly page: number; readonly number: number } {
    const context = this.writer.context();
    const { top, bottom } = context.pageMargins;
    return {
      left: context.availableHeight,
      page: context.getCurrentPage().pageSize.height - top - bottom,
      number: context.page,
    };
  }

  #measured(node: Node): object {
    return this.docMeasure.measureBlock(this.docPreprocessor.preprocessBlock(node));
  }
}
