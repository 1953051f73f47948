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
  if (block.keepsWithNext !== true) return block.room;
  let least = block.room.least;
  let next = index + 1;
  do {
    const follower = blocks[next];
    if (follower === undefined) return { least };
    least += gap(blocks[next - 1], follower);
    const room = roomOf(blocks, next);
    const whole = room.whole === undefined ? {} : { whole: least + room.whole };
    least += room.least;
    if (follower.keepsWithNext === true || least >= block.room.least + follows) return { least, ...whole };
    next += 1;
  } while (next < blocks.length);
  return { least };
}
