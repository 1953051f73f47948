import assert from 'node:assert/strict';
import {
  add,
  countsAs,
  decimalOf,
  decimalText,
  exact,
  number,
  rounded,
  sign,
  subtract,
  type Exact,
} from '../../src/value/value.ts';

describe('exact values', () => {
  const ROUNDED: readonly (readonly [string, number, string])[] = [
    ['1.45', 1, '1.5'],
    ['-1.45', 1, '-1.5'],
    ['1.4499999999999999999', 1, '1.4'],
    ['2.5', 0, '3'],
    ['-2.5', 0, '-3'],
    ['1.005', 2, '1.01'],
    ['-0.04', 1, '0.0'],
    ['-0.05', 1, '-0.1'],
    ['-0.4', 0, '0'],
    ['79.3', 3, '79.300'],
    ['23761', 0, '23761'],
    ['99999999999999999999.95', 1, '100000000000000000000.0'],
  ];
  for (const [value, decimals, expected] of ROUNDED)
    it(`rounds ${value} to ${expected} at ${decimals} decimals, half away from zero`, () =>
      assert.equal(rounded(exact(value), decimals), expected));

  const SUMS: readonly (readonly [string, readonly Exact[], string])[] = [
    ['nothing', [], '0'],
    ['integers', [23_761, -7_608], '16153'],
    ['tenths that binary numbers cannot hold', [exact('0.1'), exact('0.2')], '0.3'],
    ['integers beyond 2^53', [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER, 1], '18014398509481983'],
    ['integers and decimals', [2, exact('0.05'), -1], '1.05'],
    ['numbers that cancel out', [exact('0.1'), exact('-0.1')], '0'],
  ];
  for (const [name, values, expected] of SUMS)
    it(`adds ${name} without losing a digit`, () => assert.equal(decimalText(add(values)), expected));

  const DIFFERENCES: readonly (readonly [Exact, Exact, string])[] = [
    [23_761, 7_608, '16153'],
    [17_293, 24_239, '-6946'],
    [exact('81.802'), exact('80.303'), '1.499'],
    [-Number.MAX_SAFE_INTEGER, 2, '-9007199254740993'],
  ];
  for (const [from, what, expected] of DIFFERENCES)
    it(`takes ${decimalText(what)} from ${decimalText(from)} exactly`, () =>
      assert.equal(decimalText(subtract(from, what)), expected));

  it('keeps a safe integer as a plain number, whatever it was written as', () => {
    assert.deepEqual(
      ['29948', '29948.0', '1e3', '-0'].map((text) => exact(text)),
      [29_948, 29_948, 1000, -0],
    );
    assert.equal(typeof exact('0.5'), 'object');
    assert.equal(typeof exact('9007199254740993'), 'object');
  });

  it('writes at most twenty significant digits, with an ASCII minus and never an exponent', () => {
    const change = decimalOf(23_761).times(100).div(29_948).minus(100);
    assert.equal(decimalText(change), '-20.659142513690396688');
    assert.equal(decimalText(exact('1e-9')), '0.000000001');
    assert.equal(decimalText(exact('123456789012345678901234')), '123456789012345678900000');
    assert.equal(decimalText(-0), '0');
  });
});

describe('signs', () => {
  it('count as zero in an identity only when they say that there is nothing, or next to nothing', () => {
    assert.deepEqual(
      (['nil', 'negligible', 'confidential', 'not-available', 'not-applicable'] as const).map((kind) =>
        countsAs(sign(kind)),
      ),
      [0, 0, undefined, undefined, undefined],
    );
    assert.equal(countsAs(number('7')), 7);
  });
});
