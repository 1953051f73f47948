import assert from 'node:assert/strict';
import { cells, computed, lineage } from './computed.ts';
import { LAST, refuse, tell } from './tell.ts';

const FLOWS = `
  arrivals: { observe: { direction: arrivals } }
  departures: { observe: { direction: departures } }`;

tell('ratio', 'ratio', `${FLOWS}\n  ratio: { ratio: arrivals, to: departures }`, [
  ['tells how many times one is the other', 'arrivals = 300\ndepartures = 120', ['ratio = 2.5']],
  ['of nil is zero', 'arrivals = nil\ndepartures = 100', ['ratio = 0']],
  ['is given on a base of 100', 'arrivals = 50\ndepartures = 100', ['ratio = 0.5']],
  ['is not given on a base of 99', 'arrivals = 50\ndepartures = 99', ['ratio = not-applicable']],
  ['is not given on nil', 'arrivals = 50\ndepartures = nil', ['ratio = not-applicable']],
  ['is not given on a negligible base', 'arrivals = 50\ndepartures = negligible', ['ratio = not-applicable']],
  ['is confidential where one is', 'arrivals = confidential\ndepartures = nil', ['ratio = confidential']],
]);
tell('ratio per thousand', 'ratio', `${FLOWS}\n  ratio: { ratio: arrivals, to: departures, per: 1000 }`, [
  ['tells how many there are to a thousand of the other', 'arrivals = 1049\ndepartures = 1000', ['ratio = 1049']],
]);
tell('a small base of its own', 'ratio', `${FLOWS}\n  ratio: { ratio: arrivals, to: departures, small-base: 50 }`, [
  ['is given where it is reached', 'arrivals = 5\ndepartures = 50', ['ratio = 0.1']],
  ['is not given below', 'arrivals = 5\ndepartures = 49', ['ratio = not-applicable']],
]);

tell('a small base declared away', 'ratio', `${FLOWS}\n  ratio: { ratio: arrivals, to: departures, small-base: 0 }`, [
  ['is given on one person', 'arrivals = 5\ndepartures = 1', ['ratio = 5']],
  ['is still not given on zero', 'arrivals = 5\ndepartures = 0', ['ratio = not-applicable']],
  ['is still not given on nil', 'arrivals = nil\ndepartures = nil', ['ratio = not-applicable']],
  ['is never given on a base below zero', 'arrivals = 5\ndepartures = -200', ['ratio = not-applicable']],
]);

const RATIO = '  a: { observe: { measure: index } }\n  change: { change: a, against: year-ago }';
tell('change of what is not counted in persons', 'change', RATIO, [
  ['knows no small base', `measure:index = 3\nmeasure:index 2024 = 2 ${LAST}`, ['change = 50']],
  [
    'is not given on zero all the same',
    `measure:index = 3\nmeasure:index 2024 = 0 ${LAST}`,
    ['change = not-applicable'],
  ],
]);

const SHARES = `${FLOWS}
  share: { share: departures, of: arrivals }
  change: { change: share, against: year-ago }`;
tell('change of a share', 'change', SHARES, [
  [
    'is in percentage points, of unrounded shares',
    `arrivals = 3000\ndepartures = 2000\narrivals 2024 = 7000 ${LAST}\ndepartures 2024 = 1000 ${LAST}`,
    ['change = 52.380952380952380952'],
  ],
  [
    'may be told of a share of zero',
    `arrivals = 300\ndepartures = 3\narrivals 2024 = 200 ${LAST}\ndepartures 2024 = nil ${LAST}`,
    ['change = 1'],
  ],
  [
    'is not applicable where a share is not',
    `arrivals = 300\ndepartures = 3\narrivals 2024 = 20 ${LAST}\ndepartures 2024 = 1 ${LAST}`,
    ['change = not-applicable'],
  ],
]);

describe('units of what is derived from shares', () => {
  const result = computed(
    `${SHARES}\n  gap: { difference: [share, share] }`,
    `arrivals = 300\ndepartures = 3\narrivals 2024 = 200 ${LAST}\ndepartures 2024 = 1 ${LAST}`,
  );
  for (const [id, unit] of [
    ['share', 'percent'],
    ['change', 'percentage-points'],
    ['gap', 'percentage-points'],
  ] as const)
    it(`${id} is in ${unit}`, () => assert.equal(result.figures.get(id)?.unit, unit));
});

const PARTS = `
  parts: { observe: {}, over: [flow], members: { flow: [external, cis, other] } }
  total: { observe: { flow: external } }
  contribution: { contribution: parts, to: total, against: year-ago }`;
tell('contribution', 'contribution', PARTS, [
  [
    'tells by how many points each part changed the total; that of the total is its change',
    `external = 120\ncis = 90\nother = 30\nexternal 2024 = 200 ${LAST}\ncis 2024 = 150 ${LAST}\nother 2024 = 50 ${LAST}`,
    ['contribution/external = -40', 'contribution/cis = -30', 'contribution/other = -10'],
  ],
  [
    'may go against the total',
    `external = 220\ncis = 190\nother = 30\nexternal 2024 = 200 ${LAST}\ncis 2024 = 150 ${LAST}\nother 2024 = 50 ${LAST}`,
    ['contribution/external = 10', 'contribution/cis = 20', 'contribution/other = -10'],
  ],
  [
    'is confidential where the part is, and not applicable on a small total',
    `external = 220\ncis = confidential\nother = 30\nexternal 2024 = 99 ${LAST}\ncis 2024 = 50 ${LAST}\nother 2024 = nil ${LAST}`,
    [
      'contribution/external = not-applicable',
      'contribution/cis = confidential',
      'contribution/other = not-applicable',
    ],
  ],
]);

const SERIES = '  series: { observe: {}, over: [period], members: { period: [years-since-2022] } }';
tell('index to a base year', 'index', `${SERIES}\n  index: { index: series, base: 2023 }`, [
  [
    'is 100 in the base year',
    '2022 = 150\n2023 = 200\n2024 = 300\n2025 = nil',
    ['index/2022 = 75', 'index/2023 = 100', 'index/2024 = 150', 'index/2025 = 0'],
  ],
  [
    'is not given on a small base',
    '2022 = 150\n2023 = 99\n2024 = 300\n2025 = 1',
    ['2022', '2023', '2024', '2025'].map((year) => `index/${year} = not-applicable`),
  ],
  [
    'is confidential where its year is',
    '2022 = confidential\n2023 = 100\n2024 = 100\n2025 = not-available',
    ['index/2022 = confidential', 'index/2023 = 100', 'index/2024 = 100', 'index/2025 = not-available'],
  ],
]);
tell('index to a year ago', 'index', '  a: { observe: {} }\n  index: { index: a, base: year-ago }', [
  [
    'is the level in per cent of then',
    `arrivals = 23761\narrivals 2024 = 29948 ${LAST}`,
    ['index = 79.340857486309603312'],
  ],
  ['is not given on zero', `arrivals = 5\narrivals 2024 = 0 ${LAST}`, ['index = not-applicable']],
]);

const NETS = '  net: { observe: {}, over: [direction] }';
describe('a net among flows', () => {
  const figures = `arrivals = 300\ndepartures = 200\nnet = 100\narrivals 2024 = 200 ${LAST}\ndepartures 2024 = 100 ${LAST}\nnet 2024 = 100 ${LAST}`;
  for (const [operation, declaration] of [
    ['change', '{ change: net, against: year-ago }'],
    ['share', '{ share: net, of: net }'],
    ['index', '{ index: net, base: year-ago }'],
    ['contribution', '{ contribution: net, to: net, against: year-ago }'],
    ['ratio', '{ ratio: net, to: net }'],
  ] as const)
    it(`has no ${operation}, the flows have`, () => {
      const ids = cells(computed(`${NETS}\n  x: ${declaration}`, figures), 'x').map((cell) => cell.split(' ')[0]);
      assert.deepEqual(ids, ['x/arrivals', 'x/departures']);
    });
});

const RATE = `
  arrivals: { observe: {} }
  begin: { observe: { measure: persons, period: begin } }
  end: { observe: { measure: persons, period: end } }
  rate: { rate: arrivals, population: [begin, end] }`;
tell('rate', 'rate', RATE, [
  [
    'is per 1 000 of the mean of begin and end',
    'arrivals = 300\n2025-01-01 = 10000\n2026-01-01 = 20000',
    ['rate = 20'],
  ],
  ['of nil is zero', 'arrivals = nil\n2025-01-01 = 10000\n2026-01-01 = 20000', ['rate = 0']],
  ['is not given on a small population', 'arrivals = 3\n2025-01-01 = 98\n2026-01-01 = 100', ['rate = not-applicable']],
  ['is given on a mean of 100', 'arrivals = 3\n2025-01-01 = 98\n2026-01-01 = 102', ['rate = 30']],
  [
    'is confidential where the events are',
    'arrivals = confidential\n2025-01-01 = 1\n2026-01-01 = 2',
    ['rate = confidential'],
  ],
]);
tell(
  'rate of a declared mid-period population',
  'rate',
  '  a: { observe: { direction: net } }\n  mid: { observe: {} }\n  rate: { rate: a, population: mid, per: 100000 }',
  [['may be that of a net, per 100 000', 'net = -5\narrivals = 1000', ['rate = -500']]],
);

describe('a rate of a part of the year', () => {
  const declared = `
  a: { observe: {}, over: [period], members: { period: [2025-M01-M09, 2025] } }
  mid: { observe: { period: 2025-07-01 } }
  rate: { rate: a, population: mid }`.replaceAll(/(2025-M01-M09|2025-07-01|2025(?=\]))/g, "'$1'");
  const result = computed(declared, '2025-M01-M09 = 300\n2025 = 400\n2025-07-01 = 20000');
  it('is converted to a full year', () =>
    assert.deepEqual(cells(result, 'rate'), ['rate/2025-M01-M09 = 20', 'rate/2025 = 20']));
  it('says so, that of the year does not', () => {
    const said = result.indicators.get('rate')?.cells.map(({ lineage: from }) => 'annualised' in from);
    assert.deepEqual(said, [true, false]);
  });
  it('comes from its events and its population', () =>
    assert.equal(lineage(result.figures.get('rate/2025')), 'rate(A2, A3)'));
});

refuse(
  'a relation',
  `arrivals = 500\ndepartures = 300\nmeasure:share = 81.8\nmeasure:index = 79.3\n2024 = 500 ${LAST}`,
  [
    [
      'of a share of persons in per cent',
      `${FLOWS}\n  s: { observe: { measure: share } }\n  x: { share: s, of: arrivals }`,
      'indicator-units-differ 6 x indicator=x units=percent, persons',
    ],
    [
      'of a ratio of persons to per cent',
      `${FLOWS}\n  s: { observe: { measure: share } }\n  x: { ratio: arrivals, to: s }`,
      'indicator-units-differ 6 x indicator=x units=persons, percent',
    ],
    [
      'of a share of a share',
      `${FLOWS}\n  s: { observe: { measure: share } }\n  x: { share: s, of: s }`,
      'indicator-unit-unfit 6 x indicator=s unit=percent operation=share',
    ],
    [
      'of an index of a share, which changes by points',
      `${FLOWS}\n  s: { observe: { measure: share } }\n  x: { index: s, base: 2024 }`,
      'indicator-unit-unfit 6 x indicator=s unit=percent operation=index',
    ],
    [
      'of an index without its base year',
      `${SERIES.replace('2022', '2025')}\n  x: { index: series, base: 2023 }`,
      'indicator-not-computable 3 x indicator=series codes=period=2023',
    ],
    [
      'of an index to a year of figures that are no series',
      `${FLOWS}\n  x: { index: arrivals, base: 2023 }`,
      'indicator-dimension-missing 5 x indicator=arrivals dimension=period',
    ],
    [
      'of a rate of per cent',
      `${FLOWS}\n  s: { observe: { measure: share } }\n  x: { rate: s, population: arrivals }`,
      'indicator-unit-unfit 6 x indicator=s unit=percent operation=rate',
    ],
    [
      'of a rate on per cent',
      `${FLOWS}\n  s: { observe: { measure: share } }\n  x: { rate: arrivals, population: s }`,
      'indicator-unit-unfit 6 x indicator=s unit=percent operation=rate',
    ],
    [
      'of a contribution to per cent',
      `${FLOWS}\n  s: { observe: { measure: share } }\n  x: { contribution: arrivals, to: s, against: year-ago }`,
      'indicator-units-differ 6 x indicator=x units=persons, percent',
    ],
  ],
);
