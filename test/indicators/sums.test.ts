import assert from 'node:assert/strict';
import { number } from '../../src/value/value.ts';
import { valueOf } from '../../src/indicators/signs.ts';
import type { Figure } from '../../src/indicators/indicator.ts';
import { computed } from './computed.ts';
import { refuse, tell } from './tell.ts';

const FLOWS = `
  arrivals: { observe: { direction: arrivals } }
  departures: { observe: { direction: departures } }
  share: { observe: { measure: share } }`;

tell('sum of several', 'sum', `${FLOWS.replace(/\n {2}share.*/, '')}\n  sum: { sum: [arrivals, departures] }`, [
  ['adds them up', 'arrivals = 23761\ndepartures = 7608', ['sum = 31369']],
  ['loses no digit beyond safe integers', 'arrivals = 9007199254740991\ndepartures = 9', ['sum = 9007199254741000']],
  ['keeps decimals exact', 'arrivals = 0.1\ndepartures = 0.2', ['sum = 0.3']],
  ['takes nil and negligible for zero', 'arrivals = nil\ndepartures = negligible', ['sum = 0']],
  ['is confidential where a part is', 'arrivals = not-available\ndepartures = confidential', ['sum = confidential']],
  ['is not available where a part is not', 'arrivals = not-available\ndepartures = 5', ['sum = not-available']],
  ['is not applicable where a part is not', 'arrivals = not-applicable\ndepartures = 5', ['sum = not-applicable']],
]);

const PARTNERS = '  partners: { observe: {}, over: [partner] }';
const COLUMNS =
  '  partners: { observe: {}, over: [partner, direction], members: { direction: [arrivals, departures] } }';
tell('sum over one dimension of two', 'sum', `${COLUMNS}\n  sum: { sum: partners, over: [partner] }`, [
  [
    'counts each part once: neither the total nor parts of parts',
    'partner:world = 101\npartner:cis = 70\npartner:RUS = 40\npartner:other = 30\npartner:world departures = 9\npartner:cis departures = 4\npartner:other departures = 5',
    ['sum/arrivals = 100', 'sum/departures = 9'],
  ],
]);
tell('sum over a dimension', 'sum', `${PARTNERS}\n  sum: { sum: partners, over: [partner] }`, [
  ['is the only one where there is only one', 'partner:world = 7', ['sum = 7']],
  [
    'is confidential where a part is',
    'partner:cis = 70\npartner:other = confidential\npartner:DEU = 5',
    ['sum = confidential'],
  ],
]);

const MONTHS = '  months: { observe: {}, over: [period], members: { period: [months, current] } }';
const months = (values: string): string =>
  values
    .split(' ')
    .map((value, month) => `2025-M${String(month + 1).padStart(2, '0')} = ${value}`)
    .join('\n');
tell('sum over the months', 'sum', `${MONTHS}\n  sum: { sum: months, over: [period] }`, [
  [
    'does not count the year, which holds them all',
    `${months('1 2 3 4 5 6 7 8 9 10 11 12')}\n2025 = 999`,
    ['sum = 78'],
  ],
]);

tell('average over a dimension', 'average', `${PARTNERS}\n  average: { average: partners, over: [partner] }`, [
  [
    'is the arithmetic mean of the parts, exact',
    'partner:world = 101\npartner:cis = 70\npartner:other = 31',
    ['average = 50.5'],
  ],
  ['counts nil as zero', 'partner:cis = 70\npartner:other = nil', ['average = 35']],
  [
    'is not available where a part is not',
    'partner:cis = 70\npartner:other = not-available',
    ['average = not-available'],
  ],
]);
tell(
  'average of several',
  'average',
  `${FLOWS.replace(/\n {2}share.*/, '')}\n  average: { average: [arrivals, departures, arrivals] }`,
  [
    ['is their mean, to forty digits', 'arrivals = 1\ndepartures = 0', ['average = 0.66666666666666666667']],
    ['may be negative', 'arrivals = -5\ndepartures = -2', ['average = -4']],
  ],
);

refuse('a sum', 'arrivals = 5\ndepartures = 3\nmeasure:share = 81.8\nmeasure:index = 79.3\nnet = 2', [
  [
    'of persons and per cent',
    `${FLOWS}\n  x: { sum: [arrivals, share] }`,
    'indicator-units-differ 6 x indicator=x units=persons, percent',
  ],
  [
    'of indices, which do not add up',
    `${FLOWS}\n  i: { observe: { measure: index } }\n  x: { sum: [i, i] }`,
    'indicator-unit-unfit 7 x indicator=i unit=index operation=sum',
  ],
  [
    'over a dimension that the figures lack',
    `${FLOWS}\n  x: { sum: arrivals, over: [territory] }`,
    'indicator-dimension-missing 6 x indicator=arrivals dimension=territory',
  ],
  [
    'of flows and their net',
    `${FLOWS}\n  all: { observe: {}, over: [direction] }\n  x: { sum: all, over: [direction] }`,
    'indicator-members-overlap 7 x indicator=all members=departures, net',
  ],
]);

refuse('an average', 'arrivals = 5\ndepartures = 3\nmeasure:share = 81.8', [
  [
    'of persons and per cent',
    `${FLOWS}\n  x: { average: [arrivals, share] }`,
    'indicator-units-differ 6 x indicator=x units=persons, percent',
  ],
]);

describe('a sum of very many figures', () => {
  it('is no trouble: half a million at once', () => {
    const [one] = computed('  a: { observe: {} }', 'arrivals = 2').figures.values();
    assert.ok(one);
    const many: readonly Figure[] = Array.from({ length: 500_000 }, () => one);
    assert.deepEqual(
      valueOf(many, (numbers) => number(numbers.length)),
      number(500_000),
    );
  });
});
