const digits = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A note mark in raised digits of the font's own: a reader, a search and a proof can tell it from the number it follows. */
export const superscript = (mark: string): string => mark.replaceAll(/\d/g, (digit) => digits.charAt(Number(digit)));
