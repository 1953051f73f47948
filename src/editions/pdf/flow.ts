import type { Boundary } from './engine/floats.ts';
import type { Node, Room } from './node.ts';
import type { Written } from './blocks/written.ts';

/**
 * The blocks one under another: the larger of two spaces stands between neighbours, a heading asks for its follower's room as well. What
 * floats is one node, which the layout may set after the text that follows.
 */
export function flow(blocks: readonly Written[]): readonly Node[] {
  let bound = 0;
  const nodes = blocks.flatMap((block, index): readonly Node[] => {
    const before = index === 0 ? 0 : gap(blocks[index - 1], block);
    const { until, ...own } = roomOf(blocks, index);
    // What a heading has made room for does not leave it.
    const room = index < bound ? { least: own.squeezed ?? own.least } : own;
    bound = Math.max(bound, until ?? 0);
    const space = { stack: [], margin: [0, before, 0, 0], room } as const;
    if (block.turned === true) return [{ stack: [space, ...block.nodes], boundary: 'stop', turned: true }];
    if (block.floats !== true) return [{ ...space, boundary: boundaryOf(block) }, ...block.nodes];
    return [
      {
        stack: [{ ...space }, ...block.nodes],
        boundary: 'stop',
        floats: (block.room.squeezed ?? block.room.least) + before,
      },
    ];
  });
  return [...nodes, { stack: [], boundary: 'end' }];
}

const boundaryOf = ({ stops }: Written): Boundary =>
  stops === true ? 'stop' : stops === 'figures' ? 'section' : 'text';

const gap = (above: Written | undefined, block: Written): number =>
  above?.keepsWithNext === true ? above.after : Math.max(above?.after ?? 0, block.before);

/** A heading stays with so much of what follows: three lines of text. */
const follows = 42;

/** Its room, and the index before which all is reckoned in it. */
type RoomUntil = Room & { readonly until?: number };

function roomOf(blocks: readonly Written[], index: number): RoomUntil {
  const block = blocks[index];
  if (block === undefined) return { least: 0 };
  if (block.keepsWithNext === true) return withFollowers(blocks, index, block.room.least, follows);
  // A sentence that leads to a list, and the list's beginning.
  return block.leads === true ? withFollowers(blocks, index, block.height ?? block.room.least, 0) : block.room;
}

/** The room of a block with that of the next ones, until these fill so many points. */
function withFollowers(blocks: readonly Written[], index: number, own: number, points: number): RoomUntil {
  let least = own;
  for (let next = index + 1; next < blocks.length; next += 1) {
    const follower = blocks[next];
    if (follower === undefined) break;
    least += gap(blocks[next - 1], follower);
    const isShort = follower.height !== undefined && least - own + follower.height < points;
    if (isShort && follower.keepsWithNext !== true) {
      least += follower.height;
      continue;
    }
    const { least: room, whole, floated, squeezed, until = next + 1 } = roomOf(blocks, next);
    const past = follower.floats === true ? withoutFloat(blocks, index, next, own, points) : undefined;
    return {
      least: least + Math.max(room, follower.opening ?? 0),
      until,
      ...(whole === undefined ? {} : { whole: least + whole }),
      ...(squeezed === undefined ? {} : { squeezed: least + squeezed }),
      ...(past !== undefined ? { floated: past } : floated === undefined ? {} : { floated: least + floated }),
    };
  }
  return { least };
}

/** The room should the float after it go past the text that follows; none where too little text follows. */
function withoutFloat(
  blocks: readonly Written[],
  index: number,
  float: number,
  own: number,
  points: number,
): number | undefined {
  const stop = blocks.findIndex(({ stops, floats }, at) => at > float && (stops !== undefined || floats === true));
  const text = blocks.slice(0, stop === -1 ? undefined : stop).toSpliced(float, 1);
  if (text[float] === undefined || text[float].keepsWithNext === true) return undefined;
  const { least } = withFollowers(text, index, own, points);
  return least - own < points ? undefined : least;
}
