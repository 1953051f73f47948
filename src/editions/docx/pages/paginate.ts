/** What stands in the flow: a paragraph, a row of a table, columns side by side. Heights in points. */
export type Box = {
  readonly lines: number;
  readonly leading: number;
  /** Borders and their distance from the text. */
  readonly edges: number;
  readonly before: number;
  readonly after: number;
  readonly keepNext: boolean;
  /** No page ends inside it. */
  readonly whole: boolean;
  /** What is repeated above it when a page begins with it: the header rows of its table. */
  readonly repeated: number;
  /** Stands on a page that lies. */
  readonly lies?: boolean;
};

/** Room for text on the first page, on all others that stand, and on those that lie. */
export type Heights = { readonly first: number; readonly other: number; readonly lying: number };
/** The page on which a box begins, that on which it ends, from 1, and how much of that one is then taken. */
export type Placed = { readonly page: number; readonly end: number; readonly used: number };
/** Where the next box comes: how much of which page is taken, and the space below what stands there. */
type Cursor = {
  readonly page: number;
  readonly lies: boolean;
  readonly used: number;
  readonly after: number;
  /** A page was filled before this one. */
  readonly isNext: boolean;
};

/** Lines that stay together at the foot and at the head of a page (widows and orphans). */
const together = 2;
/** Sums of twips and eighths of points never quite meet. */
const slack = 0.01;

/** Where each box stands. */
export function paginate(boxes: readonly Box[], heights: Heights): readonly Placed[] {
  const places: Placed[] = [];
  let cursor: Cursor = { page: 1, lies: boxes[0]?.lies === true, used: 0, after: 0, isNext: false };
  for (let at = 0; at < boxes.length;) {
    const chain = chainFrom(boxes, at);
    const lies = chain[0]?.lies === true;
    if (lies !== cursor.lies) cursor = { ...turned(cursor), lies, isNext: false };
    const needed = neededBy(chain);
    // A chain longer than a page goes on from where it stands.
    const turns =
      needed <= heightOf({ page: 2, lies }, heights) && needed + gapAt(cursor, chain[0]) > roomAt(cursor, heights);
    if (turns) cursor = turned(cursor, chain[0]);
    for (const box of chain) {
      const begun = linesHere(box, cursor, heights) === 0 && cursor.used > 0 ? turned(cursor, box) : cursor;
      cursor = placed(box, begun, heights);
      places.push({ page: begun.page, end: cursor.page, used: cursor.used - cursor.after });
    }
    at += chain.length;
  }
  return places;
}

/** Room for text on a page. */
export const heightOf = ({ page, lies }: Pick<Cursor, 'page' | 'lies'>, { first, other, lying }: Heights): number =>
  lies ? lying : page === 1 ? first : other;

const turned = ({ page, lies }: Cursor, box?: Box): Cursor => ({
  page: page + 1,
  lies,
  used: box?.repeated ?? 0,
  after: 0,
  isNext: true,
});
const roomAt = (cursor: Cursor, heights: Heights): number => heightOf(cursor, heights) - cursor.used + slack;

/** Of the space below one paragraph and above the next the greater counts; none at the head of a page but the first of its section. */
const gapAt = ({ isNext, used, after }: Cursor, box?: Box): number =>
  used === 0 && isNext ? 0 : Math.max(0, (box?.before ?? 0) - after);

/** Lines of a box that may stand on the page of the cursor. */
function linesHere(box: Box, cursor: Cursor, heights: Heights): number {
  const fit = Math.floor((roomAt(cursor, heights) - gapAt(cursor, box)) / box.leading);
  if (fit >= box.lines) return box.lines;
  if (box.whole || box.lines < 2 * together) return 0;
  const here = Math.min(fit, box.lines - together);
  return here < together ? 0 : here;
}

function placed(box: Box, begun: Cursor, heights: Heights): Cursor {
  const { page: at, lies: lying, isNext: follows, after } = begun;
  let cursor: Cursor = { page: at, lies: lying, isNext: follows, after, used: begun.used + gapAt(begun, box) };
  let left = box.lines;
  while (left * box.leading > roomAt(cursor, heights)) {
    const here = Math.max(1, Math.floor(roomAt(cursor, heights) / box.leading));
    if (here >= left) break;
    left -= Math.min(here, Math.max(1, left - together));
    cursor = turned(cursor);
  }
  const used = cursor.used + left * box.leading + box.edges + box.after;
  const { page, lies, isNext } = cursor;
  return { page, lies, isNext, used, after: box.after };
}

/** A box, and what it is kept together with. */
export function chainFrom(boxes: readonly Box[], from: number): readonly Box[] {
  let end = from;
  while (end < boxes.length - 1 && boxes[end]?.keepNext === true && boxes[end + 1]?.lies === boxes[end]?.lies) end += 1;
  return boxes.slice(from, end + 1);
}

/** Height from the first line of a chain to the least of its last box that may stand alone. */
function neededBy(chain: readonly Box[]): number {
  let height = 0;
  let after = 0;
  for (const [index, box] of chain.entries()) {
    const last = index === chain.length - 1;
    const lines = last && !box.whole && box.lines >= 2 * together ? together : box.lines;
    if (index > 0) height += Math.max(0, box.before - after);
    height += lines * box.leading + (last ? 0 : box.edges + box.after);
    after = box.after;
  }
  return height;
}
