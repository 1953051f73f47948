import assert from 'node:assert/strict';
import { OPERATIONS } from '../../src/indicators/index.ts';
import { computed, said } from './computed.ts';
import { LAST } from './tell.ts';

/** Each operation over arrivals `a`, of which one cell, CIS countries in 2025, has a sign. */
const DECLARED: Readonly<Record<string, string>> = {
  observe: '{ observe: { flow: cis } }',
  sum: '{ sum: a, over: [flow] }',
  difference: '{ difference: [whole, cis] }',
  ratio: '{ ratio: cis, to: whole }',
  share: '{ share: cis, of: whole }',
  change: '{ change: cis, against: year-ago }',
  contribution: '{ contribution: cis, to: whole, against: year-ago }',
  rate: '{ rate: cis, population: whole }',
  average: '{ average: a, over: [flow] }',
  rank: '{ rank: a, over: flow, order: largest-first }',
  cumulative: '{ cumulative: years }',
  'month-from-cumulative': '{ month-from-cumulative: years }',
  index: '{ index: cis, base: year-ago }',
  structure: '{ structure: a, over: flow, total: external, top: 1, rest: other }',
};
const OPERANDS = `
  a: { observe: {}, over: [flow], members: { flow: [external, cis, other] } }
  whole: { observe: { flow: external } }
  cis: { observe: { flow: cis } }
  years: { observe: { flow: cis }, over: [period], members: { period: ['2025'] } }`;

function made(operation: string, sign: string): readonly string[] {
  const figures = `external = 400\ncis = ${sign}\nother = 300\nexternal 2024 = 500 ${LAST}\ncis 2024 = 200 ${LAST}`;
  const result = computed(`${OPERANDS}\n  x: ${DECLARED[operation]}`, figures);
  assert.deepEqual(result.findings, []);
  return (result.indicators.get('x')?.cells ?? []).map(said);
}

describe('the one rule for signs', () => {
  it('is tried on every operation that makes a value', () =>
    assert.deepEqual(
      OPERATIONS.map(({ id }) => id).filter((id) => DECLARED[id] === undefined),
      ['select', 'count'],
    ));

  for (const operation of Object.keys(DECLARED)) {
    for (const sign of ['confidential', 'not-available'])
      it(`${operation}: what is made of ${sign} is ${sign}, and no number gives it away`, () => {
        const all = made(operation, sign);
        assert.ok(all.includes(sign), all.join());
      });
    it(`${operation}: nil and negligible count as nothing`, () => {
      if (operation === 'observe') return;
      const zero = made(operation, '0');
      assert.deepEqual(made(operation, 'nil'), zero);
      assert.deepEqual(made(operation, 'negligible'), zero);
      assert.ok(
        zero.every((value) => value !== 'nil' && value !== 'negligible'),
        zero.join(),
      );
    });
  }

  it('of several signs the strongest: confidential, then not available, then not applicable', () => {
    const sum = (a: string, b: string): readonly string[] => {
      const result = computed(
        '  a: { observe: { flow: cis } }\n  b: { observe: { flow: other } }\n  x: { sum: [a, b] }',
        `cis = ${a}\nother = ${b}`,
      );
      return (result.indicators.get('x')?.cells ?? []).map(said);
    };
    assert.deepEqual(sum('not-available', 'confidential'), ['confidential']);
    assert.deepEqual(sum('not-applicable', 'not-available'), ['not-available']);
    assert.deepEqual(sum('nil', 'not-applicable'), ['not-applicable']);
  });
});
