import type { Box } from '../drawing.ts';
import type { Ring } from '../hatch.ts';
import type { Words } from '../svg.ts';
import type { ClassLook } from './class-looks.ts';

/** A territory in points of the drawing. */
export type DrawnArea = {
  readonly name: string;
  /** As printed; empty where the figure is missing. */
  readonly value: string;
  readonly rings: readonly Ring[];
  readonly look: ClassLook;
};
export type DrawnPlace = Omit<DrawnArea, 'rings'> & { readonly x: number; readonly y: number };

/** A label on its field; the field is of the colour behind it. */
export type DrawnLabel = {
  readonly name: string;
  readonly lines: readonly Words[];
  readonly box: Box;
  readonly behind: string;
  /** Line from the place to its label. */
  readonly leader?: readonly [x1: number, y1: number, x2: number, y2: number];
};

export type Swatch = { readonly box: Box; readonly look: ClassLook };

/** All that a map shows, placed: the paper and the Word edition draw the same. */
export type Scene = {
  readonly width: number;
  readonly height: number;
  readonly areas: readonly DrawnArea[];
  readonly places: readonly DrawnPlace[];
  readonly labels: readonly DrawnLabel[];
  readonly swatches: readonly Swatch[];
  readonly words: readonly Words[];
};

/** Of the circles of cities. */
export const radius = 4.2;
