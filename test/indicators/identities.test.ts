import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Indicators } from '../../src/indicators/compute.ts';
import { add, compare, Decimal, decimalOf, decimalText, exact, rounded, type Exact } from '../../src/value/value.ts';
import { computed, said } from './computed.ts';
import { LAST } from './tell.ts';

/** The same cases in every run. */
const RUNS = { seed: 20251231, numRuns: 120 };
const level = fc.integer({ min: 0, max: 10_000_000 });
const base = fc.integer({ min: 100, max: 10_000_000 });
const signed = fc.integer({ min: -10_000_000, max: 10_000_000 });
/** Any number of up to four decimals, ties of rounding among them. */
const decimal = fc
  .oneof(
    fc.tuple(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: 0, max: 4 })),
    fc.tuple(
      fc.integer({ min: -2000, max: 2000 }).map((odd) => odd * 10 + 5),
      fc.integer({ min: 1, max: 3 }),
    ),
  )
  .map(([digits, places]) => exact(new Decimal(digits).div(new Decimal(10).pow(places))));

function values(result: Indicators, id: string): readonly Exact[] {
  assert.deepEqual(result.findings, []);
  return (result.indicators.get(id)?.cells ?? []).map((figure) => {
    assert.equal(figure.value.kind, 'number', `${figure.id} = ${said(figure)}`);
    return figure.value.kind === 'number' ? figure.value.value : 0;
  });
}

/** Equal to twenty digits: forty are kept of a quotient, so that sums of them are off by less. */
function same(a: Exact, b: Exact, what = ''): void {
  assert.ok(decimalOf(a).minus(decimalOf(b)).abs().lt('1e-20'), `${what} ${decimalText(a)}, ${decimalText(b)}`);
}

const GROUPS = ['kazakh', 'russian', 'ukrainian', 'german', 'uzbek', 'tatar', 'other'];
const MONTHS = Array.from({ length: 12 }, (_, month) => `2025-M${String(month + 1).padStart(2, '0')}`);

describe('identities of figures, whatever the figures', function () {
  this.timeout(60_000);

  it('shares of a structure add up to a hundred', () =>
    fc.assert(
      fc.property(fc.array(level, { minLength: 7, maxLength: 7 }), fc.integer({ min: 1, max: 7 }), (parts, top) => {
        const total = parts.reduce((sum, part) => sum + part, 0);
        fc.pre(total >= 100);
        const figures = GROUPS.map((code, index) => `ethnic:${code} = ${parts[index]}`).join('\n');
        const result = computed(
          `  g: { observe: {}, over: [ethnic] }\n  s: { structure: g, over: ethnic, total: all-groups, top: ${top}, rest: other }`,
          `${figures}\nethnic:all-groups = ${total}`,
        );
        same(add(values(result, 's')), 100);
      }),
      RUNS,
    ));

  it('a change inverts: applied to last year it gives this year; the index is a hundred more', () =>
    fc.assert(
      fc.property(level, base, (now, then) => {
        const result = computed(
          '  a: { observe: {} }\n  c: { change: a, against: year-ago }\n  i: { index: a, base: year-ago }',
          `arrivals = ${now}\narrivals 2024 = ${then} ${LAST}`,
        );
        const [[change = 0], [index = 0]] = [values(result, 'c'), values(result, 'i')];
        same(decimalOf(change).plus(100).times(then).div(100), now, 'this year');
        same(decimalOf(change).plus(100), index, 'index');
      }),
      RUNS,
    ));

  it('contributions of the parts sum to the change of the total', () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(level, level), { minLength: 2, maxLength: 2 }), (parts) => {
        const [now, then] = [0, 1].map((at) => parts.reduce((sum, part) => sum + (part[at] ?? 0), 0));
        fc.pre((then ?? 0) >= 100);
        const figures = [
          ['external', now, then] as const,
          ...['cis', 'other'].map((flow, at) => [flow, ...(parts[at] ?? [0, 0])] as const),
        ]
          .map(([flow, a, b]) => `${flow} = ${a}\n${flow} 2024 = ${b} ${LAST}`)
          .join('\n');
        const result = computed(
          `  p: { observe: {}, over: [flow], members: { flow: [cis, other] } }
  t: { sum: p, over: [flow] }
  total: { observe: { flow: external } }
  c: { contribution: p, to: total, against: year-ago }
  change: { change: total, against: year-ago }
  summed: { change: t, against: year-ago }`,
          figures,
        );
        const [change = 0] = values(result, 'change');
        same(add(values(result, 'c')), change);
        same(values(result, 'summed')[0] ?? 0, change);
      }),
      RUNS,
    ));

  it('months rebuild the cumulative, and the cumulative the months', () =>
    fc.assert(
      fc.property(fc.array(signed, { minLength: 1, maxLength: 12 }), (months) => {
        const codes = MONTHS.slice(0, months.length).map((code) => `'${code}'`);
        const result = computed(
          `  m: { observe: {}, over: [period], members: { period: [${codes.join()}] } }
  c: { cumulative: m }
  back: { month-from-cumulative: c }
  again: { cumulative: back }
  all: { sum: m, over: [period] }`,
          months.map((value, index) => `${MONTHS[index]} = ${value}`).join('\n'),
        );
        assert.deepEqual(values(result, 'back'), months);
        assert.deepEqual(values(result, 'again'), values(result, 'c'));
        assert.deepEqual(values(result, 'all'), values(result, 'c').slice(-1));
        const periods = (id: string) => result.indicators.get(id)?.cells.map(({ codes: { period } }) => period);
        assert.deepEqual(periods('back'), periods('m'));
      }),
      RUNS,
    ));

  it('a difference and what was taken make up the first again; the mean of both is half their sum', () =>
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        const result = computed(
          `  a: { observe: { direction: arrivals } }
  b: { observe: { direction: departures } }
  d: { difference: [a, b] }
  back: { sum: [d, b] }
  s: { sum: [a, b] }
  m: { average: [a, b] }`,
          `arrivals = ${decimalText(a)}\ndepartures = ${decimalText(b)}`,
        );
        assert.equal(decimalText(values(result, 'back')[0] ?? 0), decimalText(a));
        same(decimalOf(values(result, 'm')[0] ?? 0).times(2), values(result, 's')[0] ?? 0);
      }),
      RUNS,
    ));

  it('a rank is one more than the number of those before', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 3, maxLength: 3 }), (nets) => {
        const result = computed(
          `  n: { observe: { direction: net }, over: [territory] }\n  r: { rank: n, over: territory, order: largest-first }`,
          ['10', '11', '15'].map((code, at) => `net territory:${code} = ${nets[at]}`).join('\n'),
        );
        assert.deepEqual(
          values(result, 'r'),
          nets.map((net) => 1 + nets.filter((other) => other > net).length),
        );
      }),
      RUNS,
    ));
});

describe('the one rounding, whatever the number', () => {
  const places = fc.integer({ min: 0, max: 3 });
  const many = { ...RUNS, numRuns: 2000 };

  it('never changes an order', () =>
    fc.assert(
      fc.property(decimal, decimal, places, (a, b, decimals) => {
        const [less, more] = compare(a, b) <= 0 ? [a, b] : [b, a];
        assert.ok(new Decimal(rounded(less, decimals)).lte(rounded(more, decimals)));
      }),
      many,
    ));

  it('is off by half a unit at most, a half goes away from zero, and a sign never matters', () =>
    fc.assert(
      fc.property(decimal, places, (value, decimals) => {
        const printed = new Decimal(rounded(value, decimals));
        const half = new Decimal(10).pow(-decimals).div(2);
        const away = printed.abs().minus(decimalOf(value).abs());
        assert.ok(away.lte(half) && away.gt(half.neg()), `${decimalText(value)} ${printed.toFixed()}`);
        assert.equal(new Decimal(rounded(decimalOf(value).neg(), decimals)).plus(printed).toNumber(), 0);
        assert.doesNotMatch(rounded(value, decimals), /^-0(\.0+)?$/);
      }),
      many,
    ));
});
