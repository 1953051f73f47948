import type { Node, Room } from './node.ts';
import type { Written } from './blocks/written.ts';

/** The blocks one under another: the larger of two spaces stands between neighbours, a heading asks for its follower's room as well. */
export function flow(blocks: readonly Written[]): readonly Node[] {
  return blocks.flatMap((block, index): readonly Node[] => {
    const before = index === 0 ? 0 : gap(blocks[index - 1], block);
    return [{ stack: [], margin: [0, before, 0, 0], room: roomOf(blocks, index) }, ...block.nodes];
  });
}

const gap = (above: Written | undefined, block: Written): number =>
  above?.keepsWithNext === true ? above.after : Math.max(above?.after ?? 0, block.before);

/** A heading stays with so much of what follows: three lines of text. */
const follows = 42;

function roomOf(blocks: readonly Written[], index: number): Room {
  const block = blocks[index];
  if (block === undefined) return { least: 0 };
  if (block.keepsWithNext === true) return withFollowers(blocks, index, block.room.least, follows);
  // A sentence that leads to a list, and the list's beginning.
  return block.leads === true ? withFollowers(blocks, index, block.height ?? block.room.least, 0) : block.room;
}

/** The room of a block with that of the next ones, until these fill so many points. */
function withFollowers(blocks: readonly Written[], index: number, own: number, points: number): Room {
  let least = own;
  for (let next = index + 1; next < blocks.length; next += 1) {
    const follower = blocks[next];
    if (follower === undefined) break;
    least += gap(blocks[next - 1], follower);
    const isShort = follower.height !== undefined && least - own + follower.height < points;
    if (isShort && follower.keepsWithNext !== true && follower.leads !== true) {
      least += follower.height;
      continue;
    }
    const room = roomOf(blocks, next);
    const whole = room.whole === undefined ? {} : { whole: least + room.whole };
    return { least: least + Math.max(room.least, follower.opening ?? 0), ...whole };
  }
  return { least };
}
