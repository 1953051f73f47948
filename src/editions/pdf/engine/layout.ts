import layoutBuilder from 'pdfmake/js/LayoutBuilder.js';
import type { Node, Place, Room } from '../node.ts';

/** A node on its way through pdfmake: ours, with what pdfmake measured. */
type MeasuredNode = { readonly room?: Room; readonly place?: Place; readonly _margin?: number[] | null };

const fullEnough = 2 / 3;

/**
 * pdfmake's layout with two abilities it lacks: a node starts on a new page when the page has too little `room` for it,
 * and a node may be made (`place`) when the room that is left is known. pdfmake's own `pageBreakBefore` lays the whole document out anew
 * for each break.
 */
export class PressLayout extends layoutBuilder.default {
  override processNode(node: MeasuredNode, isVerticalAlignmentAllowed?: boolean): void {
    if (this.writer.transactionLevel > 0) return super.processNode(node, isVerticalAlignmentAllowed);
    if (node.room !== undefined) this.#makeRoom(node.room, node._margin ?? null);
    super.processNode(node, isVerticalAlignmentAllowed);
    if (node.place === undefined) return;
    for (const made of node.place(this.#measures())) super.processNode(this.#measured(made));
  }

  #makeRoom({ least, whole = least }: Room, margin: number[] | null): void {
    const { left, page } = this.#measures();
    const before = margin?.[1] ?? 0;
    const keepsWhole = whole + before > left && whole <= page && left <= page * (1 - fullEnough);
    if (left < page && (least + before > left || keepsWhole)) this.writer.moveToNextPage();
    // No space before the first node of a page.
    if (margin !== null && this.#measures().left === page) margin[1] = 0;
  }

  #measures(): { readonly left: number; readonly page: number } {
    const context = this.writer.context();
    const { top, bottom } = context.pageMargins;
    return { left: context.availableHeight, page: context.getCurrentPage().pageSize.height - top - bottom };
  }

  #measured(node: Node): object {
    return this.docMeasure.measureBlock(this.docPreprocessor.preprocessBlock(node));
  }
}
