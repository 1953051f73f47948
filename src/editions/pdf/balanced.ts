import { linesOf } from './lines.ts';
import type { Look, StyleName } from './look.ts';

const step = 2;

/** The narrowest width that takes no more lines: those of a title are then of about one length. `hang` is what the first line has more. */
export function balanced(words: string, width: number, style: StyleName, look: Look, hang = 0): number {
  const lines = linesOf(words, width, style, look, { hang });
  if (lines === 1) return width;
  let narrowest = width;
  while (linesOf(words, narrowest - step, style, look, { hang }) === lines) narrowest -= step;
  return narrowest;
}
