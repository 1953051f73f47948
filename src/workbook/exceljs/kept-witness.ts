import { createHash } from 'node:crypto';
import type { Testimony } from './testimony.ts';
import { startWitness, type Witness } from './witness.ts';

/** A release reads three workbooks: so many are those of several releases, and of changed copies of them. */
const REMEMBERED = 24;

let kept: Witness | undefined;

/**
 * From now on one thread serves all readings, and the same bytes are not read twice: for a process that reads again and
 * again. One that presses once is better off without, since an idle thread holds its memory.
 */
export function keepWitness(): void {
  kept ??= remembering(startWitness());
}

export function keptWitness(): Witness | undefined {
  return kept;
}

function remembering(witness: Witness): Witness {
  const said = new Map<string, Testimony>();
  return {
    async ask(bytes) {
      const digest = createHash('sha256').update(bytes).digest('base64');
      const known = said.get(digest);
      if (known !== undefined) return known;
      const testimony = await witness.ask(bytes);
      // Silence may be for want of time or memory: only what a workbook makes it say is said again.
      if (testimony.kind === 'spoke') said.set(digest, testimony);
      const [oldest] = said.keys();
      if (said.size > REMEMBERED && oldest !== undefined) said.delete(oldest);
      return testimony;
    },
    end: () => undefined,
  };
}
