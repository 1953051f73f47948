import assert from 'node:assert/strict';
import { cells, computed } from './computed.ts';
import { LAST, refuse, tell } from './tell.ts';

const BY_COUNTRY = 'by-country: { observe: {}, over: [partner] }';
const sources = (settings: string): string =>
  `  ${BY_COUNTRY}\n  s: { select: by-country, among: leaves, except: [remaining], ${settings} }`;
const arrivals = (said: string): string =>
  said
    .split(' ')
    .map((row) => `partner:${row.replace('=', ' = ')}`)
    .join('\n');
const COUNTRIES = arrivals(
  'world=23761 cis=19437 UZB=12190 RUS=4610 other=4324 CHN=2060 MNG=905 TKM=905 remaining=3091',
);

tell('select the largest', 's', sources('where: positive, top: 3'), [
  ['names countries, not their groups and not the rest', COUNTRIES, ['s/UZB = 12190', 's/RUS = 4610', 's/CHN = 2060']],
  ['takes fewer where there are fewer', arrivals('UZB=2 RUS=nil'), ['s/UZB = 2']],
  ['may find none', arrivals('UZB=nil RUS=0'), []],
]);

tell('select over a threshold', 's', sources('where: { over: 2060 }, order: [size]'), [
  ['takes what is above it', COUNTRIES, ['s/UZB = 12190', 's/RUS = 4610']],
]);
tell('select under a threshold', 's', sources('where: { under: 1000 }'), [
  ['takes what is below it', COUNTRIES, ['s/MNG = 905', 's/TKM = 905']],
]);
tell(
  'select any by size',
  's',
  '  net: { observe: { direction: net }, over: [territory] }\n  s: { select: net, where: any, top: 2 }',
  [['counts a loss as much as a gain', 'net 10 = 5\nnet 11 = -900\nnet 15 = 7', ['s/11 = -900', 's/15 = 7']]],
);

const TURNED = '  net: { observe: { direction: net }, over: [territory] }\n  s: { select: net, where: turned }';
tell('select what has turned', 's', TURNED, [
  [
    'takes signs that are the opposite of a year ago',
    `net 10 = 5\nnet 11 = -5\nnet 15 = 7\nnet 19 = nil\nnet 23 = 3\nnet 10 2024 = -1 ${LAST}\nnet 11 2024 = -9 ${LAST}\nnet 15 2024 = nil ${LAST}\nnet 19 2024 = 4 ${LAST}`,
    ['s/10 = 5'],
  ],
]);
tell(
  'select what differs from another indicator',
  's',
  '  net: { observe: { direction: net }, over: [territory] }\n  cis: { observe: { flow: cis, direction: net }, over: [territory] }\n  s: { select: net, where: { turned: cis } }',
  [['takes the opposite signs', 'net 10 = 5\nnet 11 = -5\nflow:cis net 10 = -1\nflow:cis net 11 = -2', ['s/10 = 5']]],
);

const MONTHS = `  monthly: { observe: {}, over: [period], members: { period: [months, current] } }\n  s: { select: monthly, where: any, top: 3, near: 1, order: [code] }`;
const months = (...values: readonly number[]): string =>
  ['2025 = 999', ...values.map((value, index) => `2025-M${String(index + 1).padStart(2, '0')} = ${value}`)].join('\n');
tell('select months', 's', MONTHS, [
  [
    'never takes the year for a month, and names them by time',
    months(10, 20, 70, 90, 80, 10, 10, 10, 10, 10, 10, 10),
    ['s/2025-M03 = 70', 's/2025-M04 = 90', 's/2025-M05 = 80'],
  ],
]);

describe('a selection is stable', () => {
  const NEAR = sources('where: positive, top: 3, near: 1, order: [size]');
  const named = (said: string): readonly string[] =>
    cells(computed(NEAR, arrivals(said)), 's').map((cell) => cell.replace(/^s\/| =.*/g, ''));

  it('has equal countries in the order of the code list, wherever the workbook has them', () => {
    assert.deepEqual(named('MNG=905 TKM=905 UZB=5'), ['TKM', 'MNG', 'UZB']);
    assert.deepEqual(named('TKM=905 UZB=5 MNG=905'), ['TKM', 'MNG', 'UZB']);
  });

  it('does not swap two names that are as good as level when one of them changes by one', () => {
    for (const [one, other] of [
      [905, 905],
      [905, 904],
      [904, 905],
      [906, 905],
    ])
      assert.deepEqual(named(`MNG=${one} TKM=${other} UZB=5000`), ['UZB', 'TKM', 'MNG']);
  });

  it('keeps the order of what is clearly larger', () =>
    assert.deepEqual(named('MNG=915 TKM=905 UZB=5'), ['MNG', 'TKM', 'UZB']));

  it('never reorders names when a figure that stands apart from them changes by one', () => {
    const codes = ['UZB', 'RUS', 'CHN', 'MNG', 'TKM', 'KGZ', 'TUR'];
    // Figures from clearly apart to as good as level, the same in every run.
    for (let seed = 1; seed <= 60; seed++) {
      const values = codes.map((_, index) => 500 + ((seed * 7919 + index * index * 104729) % 997));
      const said = (at: number, step: number): readonly string[] =>
        named(codes.map((code, index) => `${code}=${(values[index] ?? 0) + (index === at ? step : 0)}`).join(' '));
      const before = said(0, 0);
      values.forEach((changed, at) => {
        const apart = codes.filter((_, index) => Math.abs((values[index] ?? 0) - changed) > changed / 50);
        for (const step of [-1, 1]) {
          const after = said(at, step);
          const kept = apart.filter((code) => before.includes(code) && after.includes(code));
          assert.deepEqual(
            after.filter((code) => kept.includes(code)),
            before.filter((code) => kept.includes(code)),
            `${codes[at]} ${step} of ${values.join()}`,
          );
        }
      });
    }
  });

  it('takes all that are level with the last one, and says so', () => {
    const result = computed(NEAR, arrivals('UZB=5000 RUS=4000 CHN=906 MNG=905 TKM=904 TUR=890'));
    assert.deepEqual(
      cells(result, 's').map((cell) => cell.replace(/^s\/| =.*/g, '')),
      ['UZB', 'RUS', 'TKM', 'CHN', 'MNG'],
    );
    const [finding, ...more] = result.findings;
    assert.deepEqual(more, []);
    assert.equal(`${finding?.severity} ${finding?.code}`, 'note selection-level');
    assert.deepEqual(finding?.facts, { id: 's', of: 'by-country', top: 3, count: 5, codes: 'UZB, RUS, TKM, CHN, MNG' });
  });

  it('does not know its count where a country is confidential', () =>
    assert.deepEqual(cells(computed(`${NEAR}\n  n: { count: s }`, arrivals('UZB=5 RUS=confidential')), 'n'), [
      'n = confidential',
    ]));
});

refuse('select', COUNTRIES, [
  [
    'a code to leave out that there is not',
    `  ${BY_COUNTRY}\n  s: { select: by-country, where: any, except: [remainder] }`,
    'indicator-not-computable 3 s indicator=by-country codes=partner=remainder',
  ],
]);
