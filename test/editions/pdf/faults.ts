import type { Box, ElementOnPage, PositionedPage } from './positions.ts';
import { FURNITURE } from './positions.ts';

export type Margins = { readonly left: number; readonly right: number };
const mm = (length: number): number => (length * 72) / 25.4;
export const houseMargins: Margins = { left: mm(22), right: mm(18) };

/** Room round the furniture of a page. */
const edge = mm(2);
/** What a reader takes for touching. */
const tolerance = 0.75;

/** All that is wrong with the places of things, page by page: "page 2: …". */
export function faultsOf(pages: readonly PositionedPage[], margins: Margins = houseMargins): readonly string[] {
  return pages.flatMap((page, index) =>
    [
      ...outside(page, margins),
      ...overlapping(page.boxes),
      ...(page.missing > 0 ? [`${page.missing} missing glyphs`] : []),
      ...headingsAtFoot(page),
      ...loneRows(pages, index),
      ...thin(pages, index),
    ].map((fault) => `page ${index + 1}: ${fault}`),
  );
}

function outside({ width, height, boxes }: PositionedPage, { left, right }: Margins): readonly string[] {
  const foot = footOf(boxes);
  return boxes.flatMap((box) => {
    const { text, x, y, size, mark } = box;
    const end = x + box.width;
    if (x < edge || end > width - edge || y < edge || y + size > height) return [`“${text}” stands outside the page`];
    if (x < left - tolerance || end > width - right + tolerance) return [`“${text}” stands in the margin`];
    return mark !== FURNITURE && y < foot ? [`“${text}” stands in the foot`] : [];
  });
}

/** The head of the lines at the foot of the page. */
const footOf = (boxes: readonly Box[]): number => {
  const lines = boxes.filter(({ mark, y }) => mark === FURNITURE && y < mm(40));
  return Math.max(0, ...lines.map(({ y, size }) => y + size));
};

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
    return isLead ? [`“${heading.text}” stands at the page's end`] : [];
  });
}

/** A table that goes on has three rows on each of its pages. */
function loneRows(pages: readonly PositionedPage[], index: number): readonly string[] {
  const here = tablesOn(pages[index]);
  const goesOn = isContinued(pages[index + 1]);
  return here.flatMap((table, at) => {
    const rows = all(table, /^TR$/).filter((row) => all(row, /^TD$/).length > 0).length;
    const isSplit = (at === 0 && isContinued(pages[index])) || (at === here.length - 1 && goesOn);
    return isSplit && rows < 3 ? [`${rows} rows of a table stand alone`] : [];
  });
}

const tablesOn = (page: PositionedPage | undefined): readonly ElementOnPage[] =>
  page === undefined ? [] : all(page.root, /^Table$/).filter((table) => all(table, /^TD$/).length > 0);

/** Whether the first table of a page began before it: its caption is not heard there. */
function isContinued(page: PositionedPage | undefined): boolean {
  const [first] = tablesOn(page);
  return first !== undefined && all(first, /^Caption$/).flatMap(idsOf).length === 0;
}

/** How much of the room between head and foot a page fills, from 0 to 1. */
export function fillOf({ boxes, height }: PositionedPage): number {
  const furniture = boxes.filter(({ mark }) => mark === FURNITURE);
  const head = Math.min(height, ...furniture.filter(({ y }) => y > height / 2 + mm(60)).map(({ y }) => y));
  const text = boxes.filter(({ mark }) => mark !== FURNITURE).map(({ y }) => y);
  const top = Math.min(head - mm(6) - 3, height - mm(20));
  const foot = footOf(boxes) + mm(4);
  return (top - Math.min(top, ...text)) / (top - foot);
}

/** Two thirds of every page but the last and those that lie are filled. */
function thin(pages: readonly PositionedPage[], index: number): readonly string[] {
  const page = pages[index];
  if (page === undefined || index === pages.length - 1 || page.width > page.height) return [];
  const fill = fillOf(page);
  return fill < 2 / 3 ? [`it is filled to ${Math.round(fill * 100)} %`] : [];
}
