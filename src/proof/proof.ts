import type { CellPlace } from '../place/place.ts';
import type { Standing } from './passage.ts';

export const CLASSES = ['proved', 'different', 'stated', 'unknown', 'missing', 'furniture'] as const;
export type Class = (typeof CLASSES)[number];

/** Where something stands in a file, as far as the file tells. */
export type Where = Standing & {
  readonly page?: number;
  readonly sheet?: string;
  readonly row?: number;
  /** Row and columns of a table. */
  readonly at?: string;
};

/** One number of a finished file, or one word for a direction, judged. */
export type Judged = {
  readonly of: 'number' | 'direction';
  readonly text: string;
  readonly class: Class;
  readonly figure?: string;
  /** What stands there in the release. */
  readonly should?: string;
  /** Source of a stated number. */
  readonly source?: string;
  /** Proved by its value alone, and not by its place: somebody typed it. So many figures of the release are printed so. */
  readonly alike?: number;
  readonly cells?: readonly CellPlace[];
  readonly where: Where;
  /** The words round it, itself in square brackets. */
  readonly context: string;
};

/** Every number of a file, in the order of the file. */
export type Proof = { readonly judged: readonly Judged[] };

/** What keeps a file from being proved. */
export function problemsOf({ judged }: Proof): readonly Judged[] {
  return judged.filter((each) => ['different', 'unknown', 'missing'].includes(each.class));
}
