import type { Figure } from '../indicators/indicator.ts';
import type { Language } from '../language/language.ts';
import { Decimal, decimalOf } from '../value/value.ts';

export type Direction = 'up' | 'down';
/** A word of a sentence, by its place among the words. */
export type Said = { readonly at: number; readonly direction: Direction };

/** Which way a figure of change goes; none for a change that prints as zero, and for figures that are no change. */
export function directionOf({ lineage, value, decimals }: Figure): Direction | undefined {
  if (lineage.kind !== 'operation' || lineage.operation !== 'change' || value.kind === 'sign') return undefined;
  const printed = decimalOf(value.value).toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP);
  if (printed.isZero()) return undefined;
  return printed.isPositive() ? 'up' : 'down';
}

/** The words for a direction among the words of a sentence; «снизил*» means every ending. */
export function directionWords(words: readonly string[], { directions }: Language): readonly Said[] {
  if (directions === undefined) return [];
  const means = (list: readonly string[], word: string): boolean =>
    list.some((form) => (form.endsWith('*') ? word.startsWith(form.slice(0, -1)) : word === form));
  return words.flatMap((said, at): readonly Said[] => {
    const word = said.toLowerCase();
    if (means(directions.up, word)) return [{ at, direction: 'up' }];
    return means(directions.down, word) ? [{ at, direction: 'down' }] : [];
  });
}

/** A word right behind a number governs it («20.7% down», «на 20,7% меньше»), whatever verb stands before. */
const CLOSE = 1;

/**
 * The word that governs a number. It stands right behind it; else before it («arrivals fell by 20.7% and departures by
 * 40.5%»), or, where the verb ends the sentence, behind it.
 */
export function governing(said: readonly Said[], number: number, { directions }: Language): Said | undefined {
  const behind = said.find(({ at }) => at > number);
  const before = said.findLast(({ at }) => at < number);
  if (behind !== undefined && (behind.at - number <= CLOSE || directions?.stands === 'behind')) return behind;
  return before ?? behind;
}
