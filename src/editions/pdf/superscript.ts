import type { Run, RunStyle } from './node.ts';

const digits = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A note mark in raised digits of the font's own: a reader, a search and a proof can tell it from the number it follows. */
const superscript = (mark: string): string => mark.replaceAll(/\d/g, (digit) => digits.charAt(Number(digit)));

/** The font has no raised letters of its own: these are set smaller and higher. */
export const raised = (mark: string, style: RunStyle = {}): Run =>
  /^\d+$/.test(mark) ? { ...style, text: superscript(mark) } : { ...style, text: mark, sup: true };

/** Words with their mark, as runs of a line. */
export const withMark = (text: string, mark: string | undefined): string | readonly Run[] =>
  mark === undefined ? text : [{ text }, raised(mark)];

/** The same as one text, for measures; letters are measured wider than they are set. */
export const measured = (text: string, mark: string | undefined): string =>
  mark === undefined ? text : text + superscript(mark);
