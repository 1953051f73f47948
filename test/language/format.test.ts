import assert from 'node:assert/strict';
import {
  formatDate,
  formatDateTime,
  formatList,
  formatNumber,
  formatPeriod,
  formatValue,
  formatVintage,
} from '../../src/language/format.ts';
import type { Unit } from '../../src/value/unit.ts';
import { exact, sign } from '../../src/value/value.ts';
import { english, pack } from './packs.ts';

describe('English figures', () => {
  const language = english();
  const NUMBERS: readonly (readonly [string, Unit, number, string])[] = [
    ['23761', 'persons', 0, '23,761'],
    ['999', 'persons', 0, '999'],
    ['1000', 'persons', 0, '1,000'],
    ['1715368', 'persons', 0, '1,715,368'],
    ['-6946', 'persons', 0, '−6,946'],
    ['0', 'persons', 0, '0'],
    ['20.659', 'percent', 1, '20.7%'],
    ['-20.659', 'percent-change', 1, '−20.7%'],
    ['-0.04', 'percent-change', 1, '0.0%'],
    ['1.499', 'percentage-points', 1, '1.5'],
    ['112.9', 'index', 1, '112.9'],
    ['1234.5678', 'per-thousand', 2, '1,234.57'],
    ['0.0004', 'count', 4, '0.0004'],
  ];
  for (const [value, unit, decimals, expected] of NUMBERS)
    it(`print ${value} (${unit}) as ${expected}`, () =>
      assert.equal(formatNumber(exact(value), unit, decimals, language), expected));

  it('print nil as an en dash, and every sign as the legend says', () =>
    assert.deepEqual(
      (['nil', 'negligible', 'confidential', 'not-available', 'not-applicable'] as const).map((kind) =>
        formatValue(sign(kind), 'percent', 1, language),
      ),
      ['–', '0.0', 'x', '…', '·'],
    ));

  it('print numbers as another language does by its own file', () => {
    const russian = pack('ru');
    assert.equal(formatNumber(exact('-1234567.85'), 'percent', 1, russian), '−1\u00a0234\u00a0567,9%');
  });
});

describe('English periods and lists', () => {
  const language = english();

  it('say a year-to-date period by its months, January alone as the month', () => {
    const said = (month: number, months: number): string => formatPeriod({ year: 2025, month, months }, language);
    assert.deepEqual(
      [said(1, 12), said(1, 3), said(1, 1), said(5, 1)],
      ['January–December 2025', 'January–March 2025', 'January 2025', 'May 2025'],
    );
    assert.equal(formatPeriod({ year: 2025, month: 1, months: 12 }, language, 'short'), '2025');
  });

  it('say a quarter that does not begin in January by both its months', () =>
    assert.equal(formatPeriod({ year: 2025, month: 4, months: 3 }, language), 'April–June 2025'));

  it('say dates without leading zeros, hours with the zone as readers know it', () => {
    assert.equal(formatDate('2026-02-09', language), '9 February 2026');
    assert.equal(formatDateTime('2026-02-09', '12:00', 'Asia/Almaty', language), '9 February 2026, 12:00 (Astana)');
    assert.equal(formatVintage('2025-02', language), 'February 2025');
    assert.equal(formatVintage('2025-02-10', language), 'February 2025');
  });

  it('join names with commas and «and»', () =>
    assert.deepEqual(
      [[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((names) => formatList(names, language)),
      ['', 'a', 'a and b', 'a, b and c'],
    ));
});
