import { Decimal } from '../../value/value.ts';

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d{1,3})?$/;
/** A double has at most 15 digits that every decimal keeps. */
const SAFE_DIGITS = 15;
const MAX_LENGTH = 100;
/** «-0.12345678901234567» */
const MAX_SHORTEST = 20;

/**
 * The decimal a stored number means; undefined when the text is no number («1,5»).
 * Excel stores 79.3 as 79.299999999999997, its double printed long: such a text means the shortest decimal of that
 * double. A text with as many digits that is not a double printed long keeps them all.
 */
export function numberText(stored: string): string | undefined {
  const text = stored.trim();
  if (text.length > MAX_LENGTH || !NUMBER.test(text)) return undefined;
  const double = Number(text);
  if (!Number.isFinite(double)) return undefined;
  const mantissa = text.replace(/[eE].*$/, '');
  const digits = mantissa.replace(/[+.-]/g, '').replace(/^0+/, '').length;
  if (digits <= SAFE_DIGITS) return text === mantissa ? plain(text) : new Decimal(text).toFixed();
  const printedLong = new Decimal(double.toPrecision(digits)).eq(text);
  return (printedLong ? new Decimal(String(double)) : new Decimal(text)).toFixed();
}

/** «+5», «.5», «5.», «-0» and «007» are numbers too, though Excel does not write them. */
function plain(text: string): string {
  return /^-?(0|[1-9]\d*)(\.\d+)?$/.test(text) && !/^-0(\.0+)?$/.test(text)
    ? text
    : new Decimal(text).plus(0).toFixed();
}

/** The double whose shortest decimal is this very text, which then can be made of it again; else undefined. */
export function shortestNumber(stored: string | undefined): number | undefined {
  if (stored === undefined || stored.length > MAX_SHORTEST) return undefined;
  const double = Number(stored);
  return Number.isFinite(double) && String(double) === stored && !stored.includes('e') ? double : undefined;
}
