import { separatorPoints } from '../package/footnotes.ts';
import { JOINT, NO_BREAK_HYPHEN } from '../xml.ts';
import type { Advances } from './advances.ts';
import { linesOf } from './lines.ts';
import type { Piece } from './lines.ts';
import type { Look, Looks } from './looks.ts';
import type { Box } from './paginate.ts';

/** A box, the bookmarks that stand in it, and which row of figures of its table it is, from 0. */
export type MarkedBox = Box & { readonly bookmarks: readonly string[]; readonly row?: number };
export type Measure = {
  readonly looks: Looks;
  readonly semibold: Advances;
  readonly italic: Advances;
  /** Width of the type area. */
  readonly width: number;
  /** What each footnote takes at the foot of the page on which it is called. */
  readonly footnotes: ReadonlyMap<string, number>;
};

/** Boxes of the paragraphs in markup of ours. */
export function paragraphBoxes(xml: string, measure: Measure): readonly MarkedBox[] {
  const paragraphs = [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].flatMap(([paragraph]) => {
    const style = /<w:pStyle w:val="([^"]*)"/.exec(paragraph)?.[1] ?? '';
    const look = measure.looks.get(style);
    return look === undefined ? [] : [{ style, look, box: paragraphBox(paragraph, look, measure) }];
  });
  return paragraphs.map(({ style, look, box }, index) =>
    look.together && paragraphs[index + 1]?.style === style ? { ...box, after: 0 } : box,
  );
}

function paragraphBox(xml: string, look: Look, measure: Measure): MarkedBox {
  const drawing = /<wp:extent [^>]*cy="(\d+)"/.exec(xml)?.[1];
  const right = /<w:ind w:right="(\d+)"/.exec(xml)?.[1];
  const width = measure.width - look.left - (right === undefined ? look.right : Number(right) / 20);
  const high = drawing === undefined ? undefined : Number(drawing) / 12_700 + look.points * descent;
  return {
    lines: high === undefined ? linesOf(piecesOf(xml, look, measure), width + look.outdent, width, look.parts) : 1,
    leading: high ?? look.leading,
    before: look.before,
    edges: look.edges + footnotesIn(xml, measure),
    after: look.after,
    keepNext: look.keepNext || xml.includes('<w:keepNext/>'),
    whole: look.keepLines,
    repeated: 0,
    bookmarks: [...xml.matchAll(/<w:bookmarkStart w:name="([^"]*)"/g)].flatMap(([, name]) => name ?? []),
  };
}

function footnotesIn(xml: string, { footnotes }: Measure): number {
  const called = [...xml.matchAll(/<w:footnoteReference w:id="(\d+)"/g)].map(
    ([, mark = '']) => footnotes.get(mark) ?? 0,
  );
  return called.length === 0 ? 0 : called.reduce((sum, height) => sum + height, separatorPoints);
}

/** What a line with a drawing has below it, in parts of the type size. */
const descent = 0.275;
/** Raised letters are set at two thirds. */
const raised = 2 / 3;

const jointed = `</w:t>${NO_BREAK_HYPHEN}<w:t xml:space="preserve">`;

const piecesOf = (xml: string, { advances, points }: Look, { semibold, italic }: Measure): readonly Piece[] =>
  [
    ...(xml.includes(NO_BREAK_HYPHEN) ? xml.replaceAll(jointed, JOINT) : xml).matchAll(
      /(?:<w:rStyle w:val="(\w+)"\/>)?(<w:i\/>)?(?:<w:iCs\/>)?(?:<w:lang [^>]*>)?(?:<\/w:rPr>)?<w:t[^>]*>([^<]*)<\/w:t>/g,
    ),
  ].map(([, style, slanted, text = '']) => ({
    text: text.replaceAll(/&(?:amp|lt|gt|quot|apos);/g, '&'),
    advances: style === 'Strong' ? semibold : style === 'Emphasis' || slanted !== undefined ? italic : advances,
    points: style === 'NoteMark' ? points * raised : points,
  }));

/** Columns side by side: as high as the highest. */
export function besideBox(cells: readonly (readonly Box[])[], above: number): Box {
  const heights = cells.map((boxes) => stackHeight(boxes));
  return { lines: 1, leading: Math.max(0, ...heights) + above, ...rowSpace };
}

/** A row of a table: its own space is in its height, and it is never split. */
export const rowSpace = { edges: 0, before: 0, after: 0, keepNext: false, whole: true, repeated: 0 } as const;

/** Height of paragraphs in a cell. */
export function stackHeight(boxes: readonly Box[]): number {
  let height = 0;
  let after = 0;
  for (const box of boxes) {
    height += Math.max(0, box.before - after) + box.lines * box.leading + box.edges + box.after;
    after = box.after;
  }
  return height;
}
