import type { Inline } from '../../document/tree.ts';
import type { SpreadsheetWords } from './words.ts';

/** "1" → "[note 1]", "p" → "[p]": a mark in brackets is read aloud, a superscript is not. */
export function bracketed(mark: string, words: SpreadsheetWords): string {
  return `[${markName(mark, words)}]`;
}

export function markName(mark: string, words: SpreadsheetWords): string {
  return /^\d+$/.test(mark) ? words.note.replace('{mark}', mark) : mark;
}

/** One line of plain text: runs joined, marks in brackets, white space single. */
export function plain(inlines: readonly Inline[], words: SpreadsheetWords): string {
  return oneLine(inlines.map((inline) => inlineText(inline, words)).join(''));
}

export function oneLine(text: string): string {
  return text.replace(/[\t\n\r ]+/g, ' ').trim();
}

function inlineText(inline: Inline, words: SpreadsheetWords): string {
  if ('children' in inline) return inline.children.map((child) => inlineText(child, words)).join('');
  return 'mark' in inline ? ` ${bracketed(inline.mark, words)}` : inline.text;
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A note and the mark it begins with: as a mark of its own, or as superscript digits in its text. */
export function noteOf(
  inlines: readonly Inline[],
  words: SpreadsheetWords,
): { readonly mark?: string; readonly text: string } {
  const [first, ...rest] = inlines;
  if (first?.kind === 'note-mark') return { mark: first.mark, text: plain(rest, words) };
  const text = plain(inlines, words);
  const digits = /^[⁰¹²³⁴⁵⁶⁷⁸⁹]+/.exec(text)?.[0];
  if (digits === undefined) return { text };
  const mark = Array.from(digits, (digit) => SUPERSCRIPTS.indexOf(digit)).join('');
  return { mark, text: text.slice(digits.length).trim() };
}
