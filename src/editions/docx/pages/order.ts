import type { Block } from '../../../document/tree.ts';
import type { Box, Heights } from './paginate.ts';
import { heightOf, paginate } from './paginate.ts';

/** So much of a page is filled before one that lies. */
const filled = 2 / 3;
/** What may stand before a table that lies, though it comes after it. */
const passing: ReadonlySet<Block['kind']> = new Set(['paragraph', 'list', 'terms', 'heading', 'footnotes']);

/**
 * The blocks in the order in which they stand: the text goes on before a table that lies until its page is full.
 * @param boxes of each block, by its place in the document
 * @returns places in the document
 */
export function orderOf(
  blocks: readonly Block[],
  boxes: readonly (readonly Box[])[],
  heights: Heights,
  lies: (place: number) => boolean,
): readonly number[] {
  const order = blocks.map((_, place) => place);
  let from = 0;
  while (from < order.length) {
    if (!lies(order[from] ?? 0)) {
      from += 1;
      continue;
    }
    let end = from + 1;
    while (end < order.length && lies(order[end] ?? 0)) end += 1;
    const tables = order.slice(from, end);
    const past = passed(order, from, end, blocks, boxes, heights);
    order.splice(from, tables.length + past, ...order.slice(end, end + past), ...tables);
    from += tables.length + past;
  }
  return order;
}

/** How many of the blocks behind the tables at `from` … `end` stand before them. */
function passed(
  order: readonly number[],
  from: number,
  end: number,
  blocks: readonly Block[],
  boxes: readonly (readonly Box[])[],
  heights: Heights,
): number {
  const behind = order.slice(end);
  const stop = behind.findIndex((place) => !passing.has(blocks[place]?.kind ?? 'title'));
  const most = stop < 0 ? behind.length : stop;
  const kindAt = (place: number | undefined) => (place === undefined ? undefined : blocks[place]?.kind);
  let best = { count: 0, fill: fillAfter(order.slice(0, from)) };
  for (let count = 1; count <= most && best.fill < filled; count += 1) {
    // A heading leads to its text.
    if (kindAt(behind[count - 1]) === 'heading') continue;
    const fill = fillAfter([...order.slice(0, from), ...behind.slice(0, count)]);
    if (fill > best.fill) best = { count, fill };
  }
  return best.count;

  function fillAfter(places: readonly number[]): number {
    const last = paginate(
      places.flatMap((place) => boxes[place] ?? []),
      heights,
    ).at(-1);
    return last === undefined ? 1 : last.used / heightOf({ page: last.end, lies: false }, heights);
  }
}
