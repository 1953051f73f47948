import type { Publication } from '../edition.ts';
import type { Sent } from './job.ts';

/** What a thread is asked: to print what nobody has taken yet. */
export type Order = {
  readonly order: number;
  readonly publications: readonly Sent[];
  /** Left out when they are those of the order before: parsed faces are kept by their bytes. */
  readonly fonts?: Publication['fonts'];
  /** The number of a publication, and the edition. */
  readonly jobs: readonly (readonly [publication: number, edition: string])[];
  /** How many jobs have been taken, shared by all threads. */
  readonly taken: Int32Array;
};

/** What a thread answers: one edition, a bug, or that there is nothing left to take. */
export type Answer = { readonly order: number } & (
  | { readonly kind: 'printed'; readonly job: number; readonly bytes: Uint8Array }
  | { readonly kind: 'bug'; readonly job: number; readonly stack: string }
  | { readonly kind: 'done' }
);

/** The next job nobody has taken; threads ask no one but each other. */
export const take = (taken: Int32Array): number => Atomics.add(taken, 0, 1);
