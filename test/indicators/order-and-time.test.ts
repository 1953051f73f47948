import assert from 'node:assert/strict';
import { computed, lineage } from './computed.ts';
import { refuse, tell } from './tell.ts';

const NETS = '  net: { observe: { direction: net }, over: [territory] }';
const RANK = `${NETS}\n  rank: { rank: net, over: territory, order: largest-first }`;
tell('rank', 'rank', RANK, [
  [
    'gives equal values one rank and leaves the next free; the country has none',
    'net KZ = 99\nnet 10 = 5\nnet 11 = 9\nnet 15 = 5\nnet 19 = 1',
    ['rank/10 = 2', 'rank/11 = 1', 'rank/15 = 2', 'rank/19 = 4'],
  ],
  [
    'puts what is negative last',
    'net 10 = -5\nnet 11 = nil\nnet 15 = 3',
    ['rank/10 = 3', 'rank/11 = 2', 'rank/15 = 1'],
  ],
  [
    'ranks all alike where all are equal',
    'net 10 = 0\nnet 11 = nil\nnet 15 = negligible',
    ['rank/10 = 1', 'rank/11 = 1', 'rank/15 = 1'],
  ],
  [
    'is not known of any where one is confidential',
    'net 10 = 5\nnet 11 = confidential\nnet 15 = not-available',
    ['rank/10 = confidential', 'rank/11 = confidential', 'rank/15 = not-available'],
  ],
  [
    'passes over what is not applicable',
    'net 10 = 5\nnet 11 = not-applicable\nnet 15 = 3',
    ['rank/10 = 1', 'rank/11 = not-applicable', 'rank/15 = 2'],
  ],
]);
tell('rank, the smallest first', 'rank', RANK.replace('largest', 'smallest'), [
  ['turns the order', 'net 10 = -5\nnet 11 = 2\nnet 15 = 2', ['rank/10 = 1', 'rank/11 = 2', 'rank/15 = 2']],
]);
refuse('a rank', 'net KZ = 5', [
  [
    'of nothing to be ranked among',
    '  net: { observe: { direction: net } }\n  x: { rank: net, over: territory, order: largest-first }',
    'indicator-dimension-missing 3 x indicator=net dimension=territory',
  ],
]);

const TIES = `
  groups: { observe: {}, over: [ethnic] }
  structure: { structure: groups, over: ethnic, total: all-groups, top: 2, rest: other }`;
tell('structure of equal parts', 'structure', TIES, [
  [
    'keeps the order of the code list, whatever the order of the table',
    'ethnic:tatar = 20\nethnic:russian = 20\nethnic:kazakh = 20\nethnic:other = 40\nethnic:all-groups = 100',
    ['structure/kazakh = 20', 'structure/russian = 20', 'structure/other = 60'],
  ],
  [
    'parts what differs by one person',
    'ethnic:tatar = 21\nethnic:russian = 20\nethnic:kazakh = 20\nethnic:other = 39\nethnic:all-groups = 100',
    ['structure/tatar = 21', 'structure/kazakh = 20', 'structure/other = 59'],
  ],
]);

const MONTHS = `
  months: { observe: {}, over: [period], members: { period: ['2025-M01', '2025-M02', '2025-M03', '2025'] } }
  cumulative: { cumulative: months }`;
tell('cumulative', 'cumulative', MONTHS, [
  [
    'adds each month to those before it, and passes over the year',
    '2025-M01 = 5\n2025-M02 = 7\n2025-M03 = 1\n2025 = 99',
    ['cumulative/2025-M01 = 5', 'cumulative/2025-M01-M02 = 12', 'cumulative/2025-M01-M03 = 13'],
  ],
  [
    'is hidden from a confidential month on',
    '2025-M01 = 5\n2025-M02 = confidential\n2025-M03 = not-available\n2025 = 99',
    ['cumulative/2025-M01 = 5', 'cumulative/2025-M01-M02 = confidential', 'cumulative/2025-M01-M03 = confidential'],
  ],
  [
    'takes nil for zero and may fall',
    '2025-M01 = nil\n2025-M02 = -7\n2025-M03 = 2\n2025 = 99',
    ['cumulative/2025-M01 = 0', 'cumulative/2025-M01-M02 = -7', 'cumulative/2025-M01-M03 = -5'],
  ],
]);
tell(
  'cumulative of months between which one is missing',
  'cumulative',
  "  months: { observe: {}, over: [period], members: { period: ['2025-M01', '2025-M03'] } }\n  cumulative: { cumulative: months }",
  [['ends before it', '2025-M01 = 5\n2025-M03 = 7', ['cumulative/2025-M01 = 5']]],
);

const CUMULATIVE = `
  cumulative: { observe: {}, over: [period], members: { period: ['2025-M01', '2025-M01-M02', '2025-M01-M04', '2025-M03'] } }
  months: { month-from-cumulative: cumulative }`;
tell('month from cumulative', 'months', CUMULATIVE, [
  [
    'takes each from the next; a gap gives a longer stretch',
    '2025-M01 = 5\n2025-M01-M02 = 12\n2025-M01-M04 = 20\n2025-M03 = 999',
    ['months/2025-M01 = 5', 'months/2025-M02 = 7', 'months/2025-M03-M04 = 8'],
  ],
  [
    'shows a cumulative figure that fell',
    '2025-M01 = 5\n2025-M01-M02 = 4\n2025-M01-M04 = nil\n2025-M03 = 999',
    ['months/2025-M01 = 5', 'months/2025-M02 = -1', 'months/2025-M03-M04 = -4'],
  ],
  [
    'is hidden on both sides of a confidential figure',
    '2025-M01 = 5\n2025-M01-M02 = confidential\n2025-M01-M04 = 20\n2025-M03 = 999',
    ['months/2025-M01 = 5', 'months/2025-M02 = confidential', 'months/2025-M03-M04 = confidential'],
  ],
]);
refuse('a cumulative figure', 'measure:index = 5', [
  [
    'of indices',
    '  i: { observe: { measure: index }, over: [period] }\n  x: { cumulative: i }',
    'indicator-unit-unfit 3 x indicator=i unit=index operation=cumulative',
  ],
  [
    'of figures that are no series',
    '  a: { observe: { measure: share } }\n  i: { observe: { measure: index } }\n  x: { month-from-cumulative: i }'.replace(
      / {2}a:.*\n/,
      '',
    ),
    'indicator-unit-unfit 3 x indicator=i unit=index operation=month-from-cumulative',
  ],
]);

describe('words for periods of an observation', () => {
  const declared = '  c: { observe: {}, over: [period], members: { period: [cumulative] } }';
  it('«cumulative» names January, January–February and so on', () => {
    const figures = Array.from({ length: 12 }, (_, last) =>
      last === 0
        ? '2025-M01 = 1'
        : last === 11
          ? '2025 = 12'
          : `2025-M01-M${String(last + 1).padStart(2, '0')} = ${last + 1}`,
    ).join('\n');
    const found = computed(declared, figures);
    assert.deepEqual(found.findings, []);
    assert.equal(found.indicators.get('c')?.cells.length, 12);
  });
});

describe('decimals and queries of derived figures', () => {
  const result = computed(
    `${NETS}\n  sum: { sum: net, over: [territory] }\n  fine: { sum: net, over: [territory], decimals: 2 }\n  coarse: { average: [fine, fine], decimals: 0 }\n  kept: { difference: [fine, fine] }`,
    'net KZ = 5\nnet 10 = 2\nnet 11 = 3',
  );
  for (const [id, decimals] of [
    ['sum', 0],
    ['fine', 2],
    ['coarse', 0],
    ['kept', 2],
  ] as const)
    it(`${id} is printed with ${decimals}`, () => assert.equal(result.figures.get(id)?.decimals, decimals));
  it('a sum over a dimension knows its query, its inputs remain', () => {
    const figure = result.figures.get('sum');
    assert.deepEqual(figure?.lineage.kind === 'operation' && figure.lineage.query, {
      of: ['net'],
      codes: { direction: 'net' },
      over: ['territory'],
    });
    assert.equal(lineage(figure), 'sum(A2, A3)');
  });
});
