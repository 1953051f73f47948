/** Where a number ends, and the double whose shortest text it is; undefined when it may be written in another way. */
export type PlainNumber = { end: number; value: number | undefined };

const [MINUS, PLUS, POINT, ZERO, NINE, UPPER_E, LOWER_E] = [45, 43, 46, 48, 57, 69, 101];
/** Every decimal of so many digits is the shortest of its double. */
const SAFE_DIGITS = 15;
/** «0.000001» is the smallest that a double prints without an exponent. */
const MAX_FRACTION_ZEROS = 5;
/** Exact as doubles. */
const POWERS = Array.from({ length: SAFE_DIGITS + MAX_FRACTION_ZEROS + 2 }, (_, exponent) => Number(`1e${exponent}`));

/**
 * Reads a number that begins at `at`. A canonical decimal of at most 15 digits is made a double without a text between:
 * both its digits and the power of ten are exact, so that their quotient is rounded once (IEEE 754, 5.4.1).
 */
export function readPlainNumber(text: string, at: number, into: PlainNumber): void {
  let end = at;
  const negative = text.charCodeAt(end) === MINUS;
  if (negative) end++;
  const first = end;
  let digits = 0;
  let leading = 0;
  let fraction = -1;
  let code = text.charCodeAt(end);
  for (; (code >= ZERO && code <= NINE) || (code === POINT && fraction < 0); code = text.charCodeAt(++end)) {
    if (code === POINT) {
      fraction = 0;
      continue;
    }
    digits = digits * 10 + code - ZERO;
    if (fraction >= 0) fraction++;
    if (digits === 0) leading++;
  }
  const significant = end - first - (fraction < 0 ? 0 : 1) - leading;
  const other = code === LOWER_E || code === UPPER_E || code === PLUS || code === MINUS || code === POINT;
  into.value =
    !other && significant <= SAFE_DIGITS && isCanonical(text, first, end, fraction, leading)
      ? signed(fraction > 0 ? digits / (POWERS[fraction] ?? Number.NaN) : digits, negative)
      : undefined;
  if (other) while (isPartOfNumber(text.charCodeAt(end))) end++;
  into.end = end;
}

/** As a double prints itself: no needless zero in front or behind, no bare point, no exponent needed. */
function isCanonical(text: string, first: number, end: number, fraction: number, leading: number): boolean {
  const whole = fraction < 0 ? end - first : end - first - fraction - 1;
  if (whole < 1 || (whole > 1 && text.charCodeAt(first) === ZERO)) return false;
  if (fraction < 0) return true;
  return fraction > 0 && text.charCodeAt(end - 1) !== ZERO && leading - 1 <= MAX_FRACTION_ZEROS;
}

/** «-0» is no way to print a double. */
function signed(value: number, negative: boolean): number | undefined {
  if (!negative) return value;
  return value === 0 ? undefined : -value;
}

function isPartOfNumber(code: number): boolean {
  return (code >= ZERO && code <= NINE) || [MINUS, PLUS, POINT, UPPER_E, LOWER_E].includes(code);
}
