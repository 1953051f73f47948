import assert from 'node:assert/strict';
import { list } from '../checks/figures.ts';
import { cells, computed, faults } from './computed.ts';
import { LAST, tell } from './tell.ts';

const FLOWS = `
  arrivals: { observe: { direction: arrivals } }
  departures: { observe: { direction: departures } }`;

tell(
  'observe',
  'a',
  '  a: { observe: { direction: net }, over: [territory], members: { territory: [KZ, 71, 79] } }'.replace(
    '71, 79',
    "'71', '79'",
  ),
  [
    [
      'takes the figures as they are, in the declared order',
      'net 79 = -5\nnet KZ = 3\nnet 71 = 8',
      ['a/KZ = 3', 'a/71 = 8', 'a/79 = -5'],
    ],
    [
      'keeps the signs',
      'net KZ = nil\nnet 71 = confidential\nnet 79 = not-available',
      ['a/KZ = nil', 'a/71 = confidential', 'a/79 = not-available'],
    ],
    [
      'takes the figure of its own vintage',
      'net KZ = 9 vintage:2025-12\nnet KZ = 1\nnet 71 = 2\nnet 79 = 3',
      ['a/KZ = 1', 'a/71 = 2', 'a/79 = 3'],
    ],
  ],
);

describe('observe over a list of which a part is missing', () => {
  const NET = '  net: { observe: { direction: net }, over: [territory] }';
  it('stops where the list is closed: some of the territories are not the country', () => {
    assert.match(
      faults(computed(NET, 'net KZ = 1\nnet 71 = 8', undefined, list)).join(),
      /^indicator-not-computable 2 net .*territory=10, 11, 15/,
    );
  });
  it('stops where members were declared', () => {
    const declared = `${NET.slice(0, -2)}, members: { territory: ['71', '79'] } }`;
    assert.match(faults(computed(declared, 'net 71 = 8')).join(), /territory=79/);
  });
});

tell('difference', 'net', `${FLOWS}\n  net: { difference: [arrivals, departures] }`, [
  ['takes one flow from the other', 'arrivals = 23761\ndepartures = 7608', ['net = 16153']],
  ['may be negative', 'arrivals = 17293\ndepartures = 24239', ['net = -6946']],
  ['takes nil for zero', 'arrivals = 5\ndepartures = nil', ['net = 5']],
  ['of two nil flows is zero', 'arrivals = nil\ndepartures = nil', ['net = 0']],
  ['is confidential where a flow is', 'arrivals = 5\ndepartures = confidential', ['net = confidential']],
  ['is not available where a flow is not', 'arrivals = not-available\ndepartures = 5', ['net = not-available']],
  [
    'is confidential rather than not available',
    'arrivals = not-available\ndepartures = confidential',
    ['net = confidential'],
  ],
]);

tell('share', 'share', `${FLOWS}\n  share: { share: departures, of: arrivals }`, [
  ['is in per cent of the whole, unrounded', 'arrivals = 23761\ndepartures = 19437', ['share = 81.802112705694204789']],
  ['of nil is zero', 'arrivals = 100\ndepartures = nil', ['share = 0']],
  ['of a negligible part is zero', 'arrivals = 100\ndepartures = negligible', ['share = 0']],
  ['is given on a whole of 100', 'arrivals = 100\ndepartures = 1', ['share = 1']],
  ['is not given on a whole of 99', 'arrivals = 99\ndepartures = 33', ['share = not-applicable']],
  ['of a whole that is not available is not', 'arrivals = not-available\ndepartures = 3', ['share = not-available']],
  ['of a whole of zero is not applicable', 'arrivals = 0\ndepartures = 0', ['share = not-applicable']],
  ['of a nil whole is not applicable', 'arrivals = nil\ndepartures = nil', ['share = not-applicable']],
  ['of a confidential part is confidential', 'arrivals = 10\ndepartures = confidential', ['share = confidential']],
]);

tell(
  'change',
  'change',
  '  arrivals: { observe: { direction: arrivals } }\n  change: { change: arrivals, against: year-ago }',
  [
    [
      'is in per cent of a year ago, exact',
      `arrivals = 23761\narrivals 2024 = 29948 ${LAST}`,
      ['change = -20.659142513690396688'],
    ],
    ['is zero where nothing changed', `arrivals = 500\narrivals 2024 = 500 ${LAST}`, ['change = 0']],
    ['falls by all where nothing is left', `arrivals = nil\narrivals 2024 = 500 ${LAST}`, ['change = -100']],
    ['is given on a base of 100', `arrivals = 50\narrivals 2024 = 100 ${LAST}`, ['change = -50']],
    ['is not given on a base of 99', `arrivals = 50\narrivals 2024 = 99 ${LAST}`, ['change = not-applicable']],
    ['is not given on zero', `arrivals = 50\narrivals 2024 = 0 ${LAST}`, ['change = not-applicable']],
    ['is not given on nil', `arrivals = 50\narrivals 2024 = nil ${LAST}`, ['change = not-applicable']],
    [
      'is confidential where the base is',
      `arrivals = 50\narrivals 2024 = confidential ${LAST}`,
      ['change = confidential'],
    ],
    [
      'is not available where the figure is not',
      `arrivals = not-available\narrivals 2024 = 500 ${LAST}`,
      ['change = not-available'],
    ],
    [
      'takes the base of its vintage',
      `arrivals = 300\narrivals 2024 = 100 vintage:2025-03\narrivals 2024 = 200 ${LAST}`,
      ['change = 50'],
    ],
  ],
);

const BOTH = '  both: { observe: {}, over: [direction] }\n  change: { change: both, against: year-ago }';
tell('change of a net', 'change', BOTH, [
  [
    'is never given',
    `arrivals = 300\narrivals 2024 = 200 ${LAST}\nnet = 300\nnet 2024 = 200 ${LAST}`,
    ['change/arrivals = 50'],
  ],
]);

const SELECT = `
  net: { observe: { direction: net }, over: [territory] }
  gaining: { select: net, where: positive, order: [kind, code] }
  losing: { select: net, where: negative, order: [value] }
  gaining.count: { count: gaining }
  gaining.cities: { count: gaining, kind: city }`;
const NETS =
  'net KZ = nil\nnet 19 = 33126\nnet 71 = 87459\nnet 75 = 12110\nnet 10 = -9901\nnet 11 = -5\nnet 15 = nil\nnet 23 = confidential';

tell('select', 'gaining', SELECT, [
  [
    'takes what is above zero, cities first, by code; never the country',
    NETS.replace('KZ = nil', 'KZ = 7'),
    ['gaining/71 = 87459', 'gaining/75 = 12110', 'gaining/19 = 33126'],
  ],
  ['may be empty', 'net 10 = -5\nnet 11 = nil', []],
]);
tell('select by value', 'losing', SELECT, [['puts the largest first', NETS, ['losing/11 = -5', 'losing/10 = -9901']]]);
tell('count', 'gaining.count', SELECT, [
  ['counts a selection', NETS.replace('confidential', '-1'), ['gaining.count = 3']],
  ['is not known where a territory is confidential', NETS, ['gaining.count = confidential']],
  ['counts none', 'net 10 = -5', ['gaining.count = 0']],
]);
tell('count of a kind', 'gaining.cities', SELECT, [['counts the cities only', NETS, ['gaining.cities = 2']]]);

const GROUPS = `
  groups: { observe: {}, over: [ethnic, direction], members: { direction: [arrivals, departures] } }
  structure: { structure: groups, over: ethnic, total: all-groups, top: 2, rest: other, small-base: 50 }`;
const figures = (...rows: readonly (readonly [string, string, string])[]): string =>
  rows
    .map(([code, arrivals, departures]) => `ethnic:${code} = ${arrivals}\nethnic:${code} departures = ${departures}`)
    .join('\n');

tell('structure', 'structure', GROUPS, [
  [
    'shows the largest of the first column, and the rest together',
    figures(
      ['all-groups', '100', '50'],
      ['kazakh', '60', '5'],
      ['tatar', '4', '1'],
      ['russian', '30', '40'],
      ['other', '6', '4'],
    ),
    [
      'kazakh/arrivals = 60',
      'kazakh/departures = 10',
      'russian/arrivals = 30',
      'russian/departures = 80',
      'other/arrivals = 10',
      'other/departures = 10',
    ].map((line) => `structure/${line}`),
  ],
  [
    'never counts a confidential part as nothing',
    figures(
      ['all-groups', '100', '50'],
      ['kazakh', '60', 'confidential'],
      ['tatar', 'confidential', '1'],
      ['russian', '30', '40'],
      ['other', '6', '4'],
    ),
    [
      'kazakh/arrivals = 60',
      'kazakh/departures = confidential',
      'russian/arrivals = 30',
      'russian/departures = 80',
      'other/arrivals = confidential',
      'other/departures = 10',
    ].map((line) => `structure/${line}`),
  ],
  [
    'has no shares of nothing',
    figures(['all-groups', '100', 'nil'], ['kazakh', '60', 'nil'], ['russian', '30', 'nil'], ['other', '10', 'nil']),
    [
      'kazakh/arrivals = 60',
      'kazakh/departures = not-applicable',
      'russian/arrivals = 30',
      'russian/departures = not-applicable',
      'other/arrivals = 10',
      'other/departures = not-applicable',
    ].map((line) => `structure/${line}`),
  ],
]);

describe('structure over a list that nests', () => {
  it('counts a country once, in its group', () => {
    const indicators = `
  partners: { observe: {}, over: [partner] }
  structure: { structure: partners, over: partner, total: world, top: 1, rest: other }`;
    const given = 'partner:world = 100\npartner:cis = 70\npartner:RUS = 40\npartner:other = 30\npartner:DEU = 20';
    assert.deepEqual(cells(computed(indicators, given), 'structure'), ['structure/cis = 70', 'structure/other = 30']);
  });
});
