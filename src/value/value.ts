import { Decimal } from 'decimal.js';

/** A safe integer stays a number; anything else is a decimal, so that no digit is lost. */
export type Exact = number | Decimal;

export const SIGNS = ['nil', 'negligible', 'confidential', 'not-available', 'not-applicable'] as const;
export type Sign = (typeof SIGNS)[number];

export type Value = { readonly kind: 'number'; readonly value: Exact } | { readonly kind: 'sign'; readonly sign: Sign };

/** Forty digits: far beyond any official figure, so that the only rounding is the printed one. */
Decimal.set({ precision: 40, rounding: Decimal.ROUND_HALF_UP, toExpNeg: -60, toExpPos: 60 });

export function exact(value: Exact | string): Exact {
  if (Number.isSafeInteger(value)) return value as number; // the line says so
  const decimal = typeof value === 'number' || typeof value === 'string' ? new Decimal(value) : value;
  return decimal.isInteger() && decimal.abs().lte(Number.MAX_SAFE_INTEGER) ? decimal.toNumber() : decimal;
}

export function number(value: Exact | string): Value {
  return { kind: 'number', value: exact(value) };
}

export function sign(kind: Sign): Value {
  return { kind: 'sign', sign: kind };
}

export function decimalOf(value: Exact): Decimal {
  return typeof value === 'number' ? new Decimal(value) : value;
}

/** The number a value counts as in an identity: nil and negligible count as zero, other signs as unknown. */
export function countsAs(value: Value): Exact | undefined {
  if (value.kind === 'number') return value.value;
  return value.sign === 'nil' || value.sign === 'negligible' ? 0 : undefined;
}

/** Sum of exact numbers; stays in integers while it is safe to. */
export function add(values: readonly Exact[]): Exact {
  let integers = 0;
  let rest: Decimal | undefined;
  for (const value of values) {
    if (typeof value === 'number' && Number.isSafeInteger(integers + value)) integers += value;
    else rest = (rest ?? new Decimal(0)).plus(value);
  }
  return rest === undefined ? integers : exact(rest.plus(integers));
}

export function subtract(from: Exact, what: Exact): Exact {
  return typeof from === 'number' && typeof what === 'number' && Number.isSafeInteger(from - what)
    ? from - what
    : exact(decimalOf(from).minus(what));
}

/** One number by another, `times` over: 100 for per cent. The only rounding is that of forty digits. */
export function quotient(part: Exact, whole: Exact, times = 1): Exact {
  if (typeof part === 'number' && typeof whole === 'number') {
    const product = part * times;
    // Most quotients are no integers, and few that are need a decimal.
    if (Number.isSafeInteger(product) && product % whole === 0) return product / whole + 0;
  }
  return exact(decimalOf(part).times(times).div(decimalOf(whole)));
}

/** Below zero, zero or above: which of two is the smaller. */
export function compare(a: Exact, b: Exact): number {
  return typeof a === 'number' && typeof b === 'number' ? Math.sign(a - b) : decimalOf(a).cmp(decimalOf(b));
}

/** A number stated in thousands or millions, in units. */
export function scaled(value: Value, scale: number): Value {
  return value.kind === 'sign' || scale === 1 ? value : number(decimalOf(value.value).times(scale));
}

/** Text of a value in files people and machines read: ASCII minus, at most 20 significant digits. */
export function decimalText(value: Exact): string {
  if (Number.isSafeInteger(value)) return String(value);
  return decimalOf(value).toSignificantDigits(20).toFixed();
}

/** Rounded once, half away from zero, as decimal text with exactly so many decimals; never "-0". */
export function rounded(value: Exact, decimals: number): string {
  if (Number.isSafeInteger(value)) return decimals > 0 ? `${String(value)}.${'0'.repeat(decimals)}` : String(value);
  const result = decimalOf(value).toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP);
  return (result.isZero() ? new Decimal(0) : result).toFixed(decimals);
}

export { Decimal };
