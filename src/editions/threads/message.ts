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
  /** What has been taken, shared by all threads. */
  readonly taken: Taken;
};

/** What a thread answers: one edition, a bug, or that there is nothing left to take. */
export type Answer = { readonly order: number } & (
  | { readonly kind: 'printed'; readonly job: number; readonly bytes: Uint8Array }
  | { readonly kind: 'bug'; readonly job: number; readonly stack: string }
  | { readonly kind: 'done' }
);

/**
 * How many jobs have been taken in all, from the front and from the back. Jobs of one edition stand together, and a thread
 * that has printed one of them prints the next at twice the speed: so the first thread begins at the front, others at the back.
 */
export type Taken = Int32Array<SharedArrayBuffer>;
export type End = 'front' | 'back';

export const nothingTaken = (): Taken => new Int32Array(new SharedArrayBuffer(3 * Int32Array.BYTES_PER_ELEMENT));

/** The next job nobody has taken, or none; threads ask no one but each other. */
export function take(taken: Taken, count: number, end: End): number | undefined {
  if (Atomics.add(taken, 0, 1) >= count) return undefined;
  return end === 'front' ? Atomics.add(taken, 1, 1) : count - 1 - Atomics.add(taken, 2, 1);
}
