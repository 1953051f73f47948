import type { Boundary } from './engine/floats.ts';
import type { Hyphens } from './hyphens.ts';
import type { StyleName } from './look.ts';
import type { Tag } from './tag.ts';

/** Left, top, right, bottom, in points. */
export type Margin = readonly [number, number, number, number];

/** Room from here to the foot of the page, in points. */
export type Room = {
  /** Without so much the node starts on a new page: a heading with its first lines, a table's head with three rows. */
  readonly least: number;
  /** All of it; kept in one piece where that leaves no page under two thirds full. */
  readonly whole?: number;
  /** The least where the page would else be left too empty. */
  readonly squeezed?: number;
  /** The least, should the figure under a heading stand on the next page. */
  readonly floated?: number;
};

export type RunStyle = {
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly color?: string;
  /** Smaller and raised. */
  readonly sup?: true;
  readonly link?: string;
  readonly linkToDestination?: string;
  readonly noWrap?: boolean;
  /** A name by which links lead here. */
  readonly anchor?: string;
};
export type Run = RunStyle & { readonly text: string };

export type Vector =
  | {
      readonly type: 'rect';
      readonly x: number;
      readonly y: number;
      readonly w: number;
      readonly h: number;
      readonly color: string;
    }
  | {
      readonly type: 'line';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly lineWidth: number;
      readonly lineColor: string;
    }
  | { readonly type: 'path'; readonly d: string; readonly lineWidth: number; readonly lineColor: string }
  | {
      readonly type: 'polyline';
      readonly points: readonly { readonly x: number; readonly y: number }[];
      readonly closePath: true;
      readonly color: string;
    };

type Placed = {
  /** Whose part in the structure of the document it is; without one, that of the node around it. */
  readonly tag?: Tag;
  readonly margin?: Margin;
  readonly style?: StyleName;
  readonly room?: Room;
  readonly width?: number | '*';
  readonly absolutePosition?: { readonly x: number; readonly y: number };
  readonly relativePosition?: { readonly x: number; readonly y: number };
  readonly pageBreak?: 'before';
  readonly alignment?: 'left' | 'right' | 'center';
};

export type TextNode = Placed &
  RunStyle & {
    readonly text: string | readonly Run[];
    readonly id?: string;
    /** Bookmark of the reader's side bar. */
    readonly outline?: boolean;
    readonly outlineText?: string;
    readonly outlineParentId?: string;
    /** Of the first line, in points; negative with a margin makes a hanging indent. */
    readonly leadingIndent?: number;
    /** How its words may be parted at the ends of lines; without it they stay whole. */
    readonly hyphens?: Hyphens;
    /** Running text: over two pages, two lines at least stand on each. */
    readonly runs?: true;
    /** What is heard of its link, where the words alone say too little. */
    readonly linkText?: string;
  };

export type CellNode = (TextNode | StackNode | CanvasNode) & {
  readonly colSpan?: number;
  readonly fillColor?: string;
};

export type TableLayout = {
  readonly hLineWidth: (line: number) => number;
  readonly hLineColor: (line: number) => string;
  readonly vLineWidth: (line: number) => number;
  readonly vLineColor: (line: number) => string;
  readonly paddingLeft: (column: number) => number;
  readonly paddingRight: (column: number) => number;
  readonly paddingTop: (row: number) => number;
  readonly paddingBottom: (row: number) => number;
};

export type TableNode = Placed & {
  readonly table: {
    readonly widths: readonly number[];
    readonly headerRows: number;
    readonly keepWithHeaderRows: number;
    readonly dontBreakRows: true;
    readonly body: readonly (readonly (CellNode | Record<string, never>)[])[];
  };
  readonly layout: TableLayout;
};

export type StackNode = Placed & {
  readonly stack: readonly Node[];
  readonly place?: Place;
  /** Between blocks: whether a waiting figure may go past the one that begins. */
  readonly boundary?: Boundary;
  /** A figure that may wait for the next page, and the room it needs. */
  readonly floats?: number;
  /** Stands on a page that lies. */
  readonly turned?: boolean;
};
export type CanvasNode = Placed & { readonly canvas: readonly Vector[] };

/** A node whose content is made when the room that is left on its page is known. */
export type Place = (room: { readonly left: number; readonly page: number }) => readonly Node[];

/** The part of pdfmake's document definition that this edition uses, and `room` and `place`, which are ours (engine/layout.ts). */
export type Node =
  | TextNode
  | StackNode
  | CanvasNode
  | TableNode
  | (Placed & { readonly columns: readonly Node[]; readonly columnGap?: number })
  | (Placed & {
      readonly svg: string;
      readonly options: { readonly warningCallback: (warning: string) => never };
    })
  | (Placed & { readonly pageReference: string; readonly linkText?: string });
