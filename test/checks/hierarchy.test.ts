import assert from 'node:assert/strict';
import { checked, type Case } from './figures.ts';

const PARTNERS = '  countries: { hierarchy: partner }';
const FLOWS = '  flows: { hierarchy: flow }';
const TERRITORIES = '  territories: { hierarchy: territory }';

/** Every territory with one person, the country with so many. */
function country(total: string, period: string, left: readonly string[] = []): string {
  const codes = '10 11 15 19 23 27 31 33 35 39 43 47 55 59 61 62 63 71 75 79'.split(' ');
  const parts = codes.filter((code) => !left.includes(code)).map((code) => `territory:${code} ${period} = 1`);
  return [`KZ ${period} = ${total}`, ...parts].join('\n');
}
const RELATED = Array.from({ length: 20 }, (_, row) => `A${row + 2}`).join();

describe('hierarchy', () => {
  const OPEN: readonly Case[] = [
    ['holds over the parts that a table names', 'partner:world = 10\npartner:cis = 7\npartner:other = 3', []],
    [
      'is broken by one person',
      'partner:world = 10\npartner:cis = 7\npartner:other = 2',
      ['sum-differs A1 +A2,A3 stated=10 computed=9 difference=1'],
    ],
    [
      'is tested on each level',
      'partner:cis = 7\npartner:RUS = 5\npartner:UZB = 3',
      ['sum-differs A1 +A2,A3 stated=7 computed=8 difference=-1'],
    ],
    ['takes nil parts for zero', 'partner:world = 10\npartner:cis = 10\npartner:other = nil', []],
    [
      'says nothing where a part is confidential',
      'partner:world = 10\npartner:cis = 7\npartner:other = confidential',
      [],
    ],
    ['says nothing where no part is named', 'partner:world = 10', []],
    [
      'does not borrow the parts of an open list from another table',
      'partner:world = 10\npartner:cis = 7 table:other',
      [],
    ],
    ['holds for a negative net', 'net partner:world = -5\nnet partner:cis = 3\nnet partner:other = -8', []],
  ];
  for (const [name, figures, findings] of OPEN) it(name, () => assert.deepEqual(checked(PARTNERS, figures), findings));

  const CLOSED: readonly Case[] = [
    ['adds up all flows from external and internal', 'all = 9\nexternal = 4\ninternal = 5', []],
    [
      'finds a flow that does not add up',
      'all = 9\nexternal = 4\ninternal = 6',
      ['sum-differs A1 +A2,A3 stated=9 computed=10 difference=-1'],
    ],
    ['says nothing where a part of a closed list is missing', 'all = 9\nexternal = 4', []],
    [
      'takes the parts of a closed list from other tables',
      'all = 9\nexternal = 4 table:b\ninternal = 4 table:c',
      ['sum-differs A1 +A2,A3 stated=9 computed=8 difference=1'],
    ],
  ];
  for (const [name, figures, findings] of CLOSED) it(name, () => assert.deepEqual(checked(FLOWS, figures), findings));

  const DATED: readonly Case[] = [
    ['adds up twenty territories in 2025', country('20', '2025'), []],
    [
      'finds a country that is one off',
      country('21', '2025'),
      [`sum-differs A1 +${RELATED} stated=21 computed=20 difference=1`],
    ],
    ['adds up seventeen in 2021, before Abai, Zhetisu and Ulytau', country('17', '2021', ['10', '33', '62']), []],
    [
      'does not count what stands for them in 2021',
      country('20', '2021')
        .replace(/(territory:(10|33|62) 2021) = 1/g, '$1 = not-available')
        .replace('= 20', '= 17'),
      [],
    ],
    ['says nothing where a territory is missing', country('25', '2025', ['71']), []],
  ];
  for (const [name, figures, findings] of DATED)
    it(name, () => assert.deepEqual(checked(TERRITORIES, figures), findings));
});
