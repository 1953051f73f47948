import type { Block } from '../../../document/tree.ts';
import { rowsKept } from '../table/body-rows.ts';
import { isLetGo, leastParted } from '../table/parted.ts';
import type { MarkedBox } from './boxes.ts';
import { chainFrom, heightOf, paginate, type Heights, type Placed } from './paginate.ts';

/** So much of a page is filled at least, but of the last and of those that lie. */
const filled = 2 / 3;
/** Word may set a line more than was reckoned: in doubt a table is parted, which shows only where it does not fit. */
const doubt = 14;

type Boxes = readonly (readonly MarkedBox[])[];

/**
 * The tables that begin on the page they would leave thin, and go on over its end: places in the document.
 * A table that fits on a page is else kept whole on the next.
 */
export function partedTables(blocks: readonly Block[], boxes: Boxes, heights: Heights): ReadonlySet<number> {
  const kept = new Set(blocks.flatMap((block, place) => (isKept(block) ? [place] : [])));
  if (kept.size === 0) return kept;
  return new Set([0, doubt].flatMap((less) => [...partedWith(kept, boxes, lowered(heights, less))]));
}

const lowered = ({ first, other, lying }: Heights, less: number): Heights => ({
  first: first - less,
  other: other - less,
  lying: lying - less,
});

function partedWith(kept: ReadonlySet<number>, boxes: Boxes, heights: Heights): ReadonlySet<number> {
  const owners: number[] = [];
  for (const [place, own] of boxes.entries()) for (let count = own.length; count > 0; count -= 1) owners.push(place);
  const parted = new Set<number>();
  const tried = new Set<number>();
  for (;;) {
    const flow = withParted(boxes, parted).flat();
    const places = paginate(flow, heights);
    // What was let go in vain stays whole.
    for (const place of [...parted].filter((one) => !isParted(one, flow, owners, places))) parted.delete(place);
    const next = firstOf(flow, owners, places, heights, (place) => kept.has(place) && !tried.has(place));
    if (next === undefined) return parted;
    tried.add(next);
    parted.add(next);
  }
}

/** The boxes with the rows of these tables let go of each other, but for some at both ends. */
export const withParted = (boxes: Boxes, parted: ReadonlySet<number>): Boxes =>
  boxes.map((own, place) => {
    if (!parted.has(place)) return own;
    const count = own.filter(({ row }) => row !== undefined).length;
    return own.map((box) => (box.row !== undefined && isLetGo(box.row, count) ? { ...box, keepNext: false } : box));
  });

/** Whether the rows of a table are kept on one page, and are enough to be parted. */
const isKept = (block: Block | undefined): boolean =>
  block?.kind === 'table' && block.rows.length >= leastParted && rowsKept(block.rows.length, leastParted / 2, false);

/** The first table that went whole to the next page and left a thin one. */
function firstOf(
  flow: readonly MarkedBox[],
  owners: readonly number[],
  places: readonly Placed[],
  heights: Heights,
  wanted: (place: number) => boolean,
): number | undefined {
  for (const [index, { page }] of places.entries()) {
    const before = places[index - 1];
    if (before === undefined || before.end === page) continue;
    if (flow[index - 1]?.lies === true || flow[index]?.lies === true) continue;
    if (before.used >= filled * heightOf({ page: before.end, lies: false }, heights) + doubt) continue;
    const end = index + chainFrom(flow, index).length;
    const table = owners.slice(index, end).find((place, at) => flow[index + at]?.row !== undefined && wanted(place));
    if (table !== undefined) return table;
  }
  return undefined;
}

const isParted = (
  table: number,
  flow: readonly MarkedBox[],
  owners: readonly number[],
  places: readonly Placed[],
): boolean =>
  new Set(flow.flatMap(({ row }, index) => (owners[index] === table && row !== undefined ? [places[index]?.page] : [])))
    .size > 1;
