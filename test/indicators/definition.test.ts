import assert from 'node:assert/strict';
import { readIndicators } from '../../src/indicators/definition.ts';
import { parseYaml } from '../../src/definition/yaml.ts';
import { sound } from '../language/packs.ts';
import { factsSaid } from '../support/facts-said.ts';
import { cells, computed, faults, FILE, lineage } from './computed.ts';

const A = '  a: { observe: { direction: arrivals } }';
const D = '  d: { observe: { direction: departures } }';

describe('an indicator that cannot be computed', () => {
  const CASES: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'is told with its line where no workbook holds its figure',
      `${A}\n${D}`,
      [
        'indicator-not-computable 3 d indicator=d codes=flow=external direction=departures territory=KZ measure=persons ethnic=all-groups partner=world period=2025',
      ],
    ],
    [
      'takes with it what is made of it, each with its own line and the true cause',
      `${A}\n${D}\n  net: { difference: [a, d] }`,
      ['d', 'net'].map(
        (id, row) =>
          `indicator-not-computable ${row + 3} ${id} indicator=d codes=flow=external direction=departures territory=KZ measure=persons ethnic=all-groups partner=world period=2025`,
      ),
    ],
    [
      'is told where last year is missing',
      `${A}\n  change: { change: a, against: year-ago }`,
      [
        'indicator-not-computable 3 change indicator=a codes=flow=external direction=arrivals territory=KZ measure=persons ethnic=all-groups partner=world period=2024',
      ],
    ],
    [
      'is told where it is defined by itself',
      `${A}\n  x: { difference: [a, x] }`,
      ['indicator-circular 3 x indicator=x'],
    ],
    [
      'is told where two define each other',
      `${A}\n  x: { difference: [a, y] }\n  y: { difference: [x, a] }`,
      ['indicator-circular 3 x indicator=x', 'indicator-circular 4 y indicator=y'],
    ],
    [
      'is told where units differ',
      `${A}\n  s: { share: a, of: a }\n  x: { difference: [a, s] }`,
      ['indicator-units-differ 4 x indicator=x units=persons, percent'],
    ],
    [
      'does not take the others with it',
      `${D}\n${A}`,
      [
        'indicator-not-computable 2 d indicator=d codes=flow=external direction=departures territory=KZ measure=persons ethnic=all-groups partner=world period=2025',
      ],
    ],
  ];
  for (const [name, indicators, expected] of CASES)
    it(name, () => {
      const result = computed(indicators, 'arrivals = 5');
      assert.deepEqual(faults(result), expected);
      assert.deepEqual(cells(result, 'a'), ['a = 5']);
    });
});

describe('the definition of indicators', () => {
  const told = (indicators: string): readonly string[] =>
    readIndicators(sound(parseYaml(`indicators:\n${indicators}\n`, FILE))).findings.map(({ code, place, facts }) =>
      [
        code,
        place && 'line' in place ? place.line : '',
        facts['key'] ?? facts['indicator'] ?? facts['where'],
        facts['nearest'] ?? factsSaid(facts)['cause'],
      ].join(' | '),
    );
  const CASES: readonly (readonly [string, string, readonly string[]])[] = [
    ['nothing, if it is sound', A, []],
    [
      'an operand that is not declared, with the nearest',
      `${A}\n  arrivals.change: { change: aa, against: year-ago }`,
      ['indicator-unknown | 3 | aa | a'],
    ],
    [
      'a misspelt setting of an operation',
      `${A}\n  s: { select: a, were: positive, where: positive }`,
      ['definition-unknown-key | 3 | were | where'],
    ],
    [
      'a condition that there is not',
      `${A}\n  s: { select: a, where: biggest }`,
      ['definition-invalid | 3 | indicators.s.where | must be one of positive, negative, parts, any, turned'],
    ],
    [
      'a base of comparison that there is not',
      `${A}\n  c: { change: a, against: month-ago }`,
      ['definition-invalid | 3 | indicators.c.against | must be one of year-ago'],
    ],
    [
      'a sum of one without its dimensions',
      `${A}\n  x: { sum: a }`,
      ["definition-invalid | 3 | indicators.x | must have required property 'over'"],
    ],
    [
      'a sum of several over a dimension',
      `${A}\n  x: { sum: [a, a], over: [territory] }`,
      ['definition-invalid | 3 | indicators.x | takes "over" only where "sum" names a single indicator'],
    ],
    [
      'a rate of an unusual base',
      `${A}\n  x: { rate: a, population: a, per: 500 }`,
      ['definition-invalid | 3 | indicators.x.per | must be one of 1000, 10000, 100000'],
    ],
    [
      'decimals that are none',
      `${A}\n  x: { difference: [a, a], decimals: -1 }`,
      ['definition-invalid | 3 | indicators.x.decimals | must be >= 0'],
    ],
    [
      'a small base where there is no base',
      `${A}\n  x: { sum: [a, a], small-base: 50 }`,
      ['definition-unknown-key | 3 | small-base | sum, over, decimals'],
    ],
    [
      'a difference of three',
      `${A}\n  x: { difference: [a, a, a] }`,
      ['definition-invalid | 3 | indicators.x.difference | must not have more than 2 items'],
    ],
  ];
  const NET = `${A}\n${D}\n  net: { difference: [a, d] }`;
  const NETS: readonly (readonly [string, string, readonly string[]])[] = [
    ['the change of a net', '{ change: net, against: year-ago }', ['indicator-of-net | 5 | net | ']],
    ['the share of a net', '{ share: net, of: a }', ['indicator-of-net | 5 | net | ']],
    ['a ratio to a net', '{ ratio: a, to: net }', ['indicator-of-net | 5 | net | ']],
    ['an index of a net', '{ index: net, base: 2024 }', ['indicator-of-net | 5 | net | ']],
    ['a contribution to a net', '{ contribution: a, to: net, against: year-ago }', ['indicator-of-net | 5 | net | ']],
    [
      'the structure of a net',
      '{ structure: net, over: flow, total: all, top: 1, rest: other }',
      ['indicator-of-net | 5 | net | '],
    ],
  ];
  for (const [name, declaration, expected] of NETS)
    it(`tells ${name}, before any figure is read`, () =>
      assert.deepEqual(told(`${NET}\n  x: ${declaration}`), expected));
  it('tells a percentage of a sum of nets, and of a net that is observed', () => {
    const nets = `  n: { observe: { direction: net } }\n  s: { sum: [n, n] }\n  x: { change: s, against: year-ago }`;
    assert.deepEqual(told(nets), ['indicator-of-net | 4 | s | ']);
  });
  it('allows a percentage of what is left of a whole', () =>
    assert.deepEqual(
      told(`${A}\n${D}\n  rest: { difference: [a, d], remainder: true }\n  x: { change: rest, against: year-ago }`),
      [],
    ));

  for (const [name, indicators, expected] of CASES)
    it(`tells ${name}`, () => assert.deepEqual(told(indicators), expected));

  it('tells the operations there are where none is named', () =>
    assert.match(
      told('  x: { shares: a, of: b }')[0] ?? '',
      /definition-invalid \| 2 \| indicators\.x \| names no operation \(observe, sum, .*, count\); the nearest is share/,
    ));
});

describe('the lineage of a figure', () => {
  const result = computed(
    `${A}\n${D}\n  net: { difference: [a, d] }\n  share: { share: d, of: a }\n  change: { change: net2, against: year-ago }\n  net2: { observe: { direction: arrivals } }`,
    'arrivals = 300 @B6\ndepartures = 30 @C6\narrivals 2024 = 200 @E6 vintage:2025-02\ndepartures 2024 = 20 @F6 vintage:2025-02',
  );
  const CASES: readonly (readonly [string, string])[] = [
    ['a', 'B6'],
    ['net', 'difference(B6, C6)'],
    ['share', 'share(C6, B6)'],
    ['change', 'change(B6, E6)'],
    ['a@2024-12', 'E6'],
    ['net@2024-12', 'difference(E6, F6)'],
  ];
  for (const [id, expected] of CASES)
    it(`of ${id} ends in cells: ${expected}`, () => assert.equal(lineage(result.figures.get(id)), expected));

  it('of a change names the vintage it was compared with', () => {
    const from = result.figures.get('change')?.lineage;
    assert.equal(from?.vintage, '2025-02');
  });
});
