import type { Publication } from '../../../src/editions/edition.ts';
import { openFaces } from '../../../src/editions/pdf/engine/faces.ts';
import { HYPHEN } from '../../../src/editions/pdf/hyphens.ts';
import { footHeight } from '../../../src/editions/pdf/furniture/foot.ts';
import { headHeight } from '../../../src/editions/pdf/furniture/head.ts';
import { lookOf } from '../../../src/editions/pdf/look.ts';
import type { Box, ElementOnPage, PositionedPage } from './positions.ts';
import { FURNITURE } from './positions.ts';

/** Room between the edges of a page and what stands on it, in points. */
export type Margins = Readonly<Record<'left' | 'right' | 'top' | 'bottom', number>>;
const mm = (length: number): number => (length * 72) / 25.4;

/** The margins of a publication's pages: its head and foot stand in them. */
export function marginsOf({ house, fonts, document: { furniture } }: Publication): Margins {
  const look = lookOf(house, openFaces(fonts), () => []);
  return { ...look.margins, top: headHeight(furniture, look), bottom: footHeight(furniture, look) };
}

/** Room round the furniture of a page. */
const edge = mm(2);
/** What a reader takes for touching. */
const tolerance = 0.75;

/** All that is wrong with the places of things, page by page: "page 2: …". */
export function faultsOf(pages: readonly PositionedPage[], margins: Margins): readonly string[] {
  return pages.flatMap((page, index) =>
    [
      ...outside(page, margins),
      ...overlapping(page.boxes),
      ...(page.missing > 0 ? [`${page.missing} missing glyphs`] : []),
      ...headingsAtFoot(page),
      ...partedAtFoot(page, index < pages.length - 1),
      ...loneRows(pages, index),
      ...thin(pages, index, margins),
    ].map((fault) => `page ${index + 1}: ${fault}`),
  );
}

function outside({ width, height, boxes }: PositionedPage, { left, right, bottom }: Margins): readonly string[] {
  return boxes.flatMap((box) => {
    const { text, x, y, size, mark } = box;
    const end = x + box.width;
    if (x < edge || end > width - edge || y < edge || y + size > height) return [`“${text}” stands outside the page`];
    if (x < left - tolerance || end > width - right + tolerance) return [`“${text}” stands in the margin`];
    return mark !== FURNITURE && y < bottom ? [`“${text}” stands in the foot`] : [];
  });
}

/** From the foot of the small letters to the head of the capitals. */
const descent = 0.1;
const ascent = 0.65;

function overlapping(boxes: readonly Box[]): readonly string[] {
  const found: string[] = [];
  boxes.forEach((one, index) => {
    for (const other of boxes.slice(index + 1)) {
      const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
      const top = Math.min(one.y + ascent * one.size, other.y + ascent * other.size);
      const upright = top - Math.max(one.y - descent * one.size, other.y - descent * other.size);
      if (across > tolerance && upright > tolerance) found.push(`“${one.text}” and “${other.text}” overlap`);
    }
  });
  return found;
}

/** All content of an element on its page. */
const idsOf = ({ kids }: ElementOnPage): readonly string[] =>
  kids.flatMap((kid) => ('role' in kid ? idsOf(kid) : [kid.id]));

export const all = (element: ElementOnPage, wanted: RegExp): readonly ElementOnPage[] => [
  ...(wanted.test(element.role) ? [element] : []),
  ...element.kids.flatMap((kid) => ('role' in kid ? all(kid, wanted) : [])),
];

/** A heading has three lines or a figure under it. */
function headingsAtFoot({ root, boxes }: PositionedPage): readonly string[] {
  const figures = new Set(all(root, /^Figure$/).flatMap(idsOf));
  const headings = new Set(all(root, /^H\d$/).flatMap(idsOf));
  return boxes.flatMap((heading) => {
    if (!headings.has(heading.mark)) return [];
    const under = boxes.filter(({ mark, y }) => mark !== FURNITURE && !headings.has(mark) && y < heading.y - 1);
    const lines = new Set(under.map(({ y }) => Math.round(y)));
    const isLead = lines.size < 3 && !under.some(({ mark }) => figures.has(mark));
    return isLead ? [`“${heading.text}” stands at the page’s end`] : [];
  });
}

/** A word goes on in its line's page. */
function partedAtFoot({ boxes }: PositionedPage, goesOn: boolean): readonly string[] {
  const text = boxes.filter(({ mark }) => mark !== FURNITURE);
  const foot = Math.min(...text.map(({ y }) => y));
  const last = text.filter(({ y }) => Math.abs(y - foot) < 1);
  return last.flatMap((box) =>
    goesOn && box.text.trimEnd().endsWith(HYPHEN) ? [`“${box.text}” is parted at the page’s end`] : [],
  );
}

/** A table that goes on has three rows on each of its pages. */
function loneRows(pages: readonly PositionedPage[], index: number): readonly string[] {
  const here = tablesOn(pages[index]);
  const goesOn = isContinued(pages[index + 1]);
  return here.flatMap((table, at) => {
    const rows = rowsOf(table).length;
    const isSplit = (at === 0 && isContinued(pages[index])) || (at === here.length - 1 && goesOn);
    return isSplit && rows < 3 ? [`${rows} rows of a table stand alone`] : [];
  });
}

const tablesOn = (page: PositionedPage | undefined): readonly ElementOnPage[] =>
  page === undefined ? [] : all(page.root, /^Table$/).filter((table) => rowsOf(table).length > 0);

/** Rows with figures on this page: the tree of a page holds the table whole. */
const rowsOf = (table: ElementOnPage): readonly ElementOnPage[] =>
  all(table, /^TR$/).filter((row) => all(row, /^TD$/).some((cell) => idsOf(cell).length > 0));

/** Whether the first table of a page began before it: its caption is not heard there. */
function isContinued(page: PositionedPage | undefined): boolean {
  const [first] = tablesOn(page);
  return first !== undefined && all(first, /^Caption$/).flatMap(idsOf).length === 0;
}

/** Of the size, from a base line to the foot of its line. */
const leading = 0.4;

/** How much of the room between head and foot a page fills, from 0 to 1. */
export function fillOf({ boxes, height }: PositionedPage, { top, bottom }: Margins): number {
  const text = boxes.filter(({ mark }) => mark !== FURNITURE).map(({ y, size }) => y - leading * size);
  return (height - top - Math.min(height - top, ...text)) / (height - top - bottom);
}

/** Two thirds of every page but the last and those that lie are filled. */
function thin(pages: readonly PositionedPage[], index: number, margins: Margins): readonly string[] {
  const page = pages[index];
  // The last, though pages that lie may follow it.
  const isLast = pages.slice(index + 1).every(({ width, height }) => width > height);
  if (page === undefined || isLast || page.width > page.height) return [];
  const fill = fillOf(page, margins);
  return fill < 0.66 ? [`it is filled to ${Math.round(fill * 100)} %`] : [];
}
