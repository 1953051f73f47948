import type { Block } from '../../../document/tree.ts';
import type { Look } from '../look.ts';
import type { Node, Room } from '../node.ts';

/** A block set in type: nodes one under another, the room they need, and the space that parts them from their neighbours. */
export type Written = {
  readonly nodes: readonly Node[];
  readonly room: Room;
  /** Space before and after, in points; between two blocks the larger of the two stands. */
  readonly before: number;
  readonly after: number;
  /** Stays with the block that follows, as a heading does. */
  readonly keepsWithNext?: boolean;
  /** May stand after the text that follows it, where it would leave a page too empty. */
  readonly floats?: true;
  /** No figure before it may stand after it; or none but one on a page that lies. */
  readonly stops?: true | 'figures';
  /** Stands on a page that lies, as soon as the page before it is full. */
  readonly turned?: boolean;
  /** Ends with a colon: the list it speaks of begins on its page. */
  readonly leads?: boolean;
  /** All of it, in points, and so much of it as stays with a heading; `room` where they are not told. */
  readonly height?: number;
  readonly opening?: number;
};

export type Setting = {
  readonly look: Look;
  /** "Table 3, continued" of a label. */
  readonly continued: (label: string) => string;
  /** Places of the document that a line of the contents may point to. */
  readonly targets: ReadonlySet<string>;
  /** Id of the first-level heading above a heading; none for the first level. */
  readonly parents: ReadonlyMap<string, string>;
  /** Ranks of headings as they are heard, by id: the first is 1, and none is skipped on the way down. */
  readonly ranks: ReadonlyMap<string, 1 | 2 | 3>;
};

/** Every block has its writer: a missing one does not compile. */
export type BlockWriters<Out> = {
  readonly [Kind in Block['kind']]: (block: Extract<Block, { kind: Kind }>, setting: Setting) => Out;
};
