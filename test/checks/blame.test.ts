import assert from 'node:assert/strict';
import { readChecks } from '../../src/checks/definition.ts';
import { parseYaml } from '../../src/definition/yaml.ts';
import { sound } from '../language/packs.ts';
import { factsSaid } from '../support/facts-said.ts';
import { checked } from './figures.ts';

const CHECKS = `
  net: { balance: { result: { direction: net }, plus: { direction: arrivals }, minus: { direction: departures } } }
  countries: { hierarchy: partner }
  same: { consistent: all }`;

/** Two countries and their total; the arrivals of the CIS are what each test says. */
const table = (cis: string): string => `
  partner:world arrivals = 10 @B1
  partner:world departures = 4 @C1
  partner:world net = 6 @D1
  partner:cis arrivals = ${cis} @B2
  partner:cis departures = 3 @C2
  partner:cis net = 4 @D2
  partner:other arrivals = 3 @B3
  partner:other departures = 1 @C3
  partner:other net = 2 @D3`;

describe('blame', () => {
  it('finds nothing where all identities hold', () => assert.deepEqual(checked(CHECKS, table('7')), []));

  it('names the cell first in which broken identities cross', () =>
    assert.deepEqual(checked(CHECKS, table('17')), [
      'balance-differs B2 +D2,C2 stated=4 computed=14 difference=-10',
      'sum-differs B2 +B1,B3 stated=10 computed=20 difference=-10',
    ]));

  it('follows a wrong cell through other tables', () =>
    assert.deepEqual(checked(CHECKS, `${table('17')}\npartner:cis arrivals = 7 table:other @H9`), [
      'balance-differs B2 +D2,C2 stated=4 computed=14 difference=-10',
      'sum-differs B2 +B1,B3 stated=10 computed=20 difference=-10',
      'tables-disagree B2 +H9 stated=7 elsewhere=17',
    ]));

  it('names two cells where two are wrong', () => {
    const another = table('7').replace('other net = 2', 'other net = 9');
    const lastYear = another.replaceAll(' = ', ' 2024 = ').replaceAll(/@([A-D])(\d)/g, '@$19$2');
    assert.deepEqual(checked(CHECKS, table('17') + lastYear), [
      'balance-differs B2 +D2,C2 stated=4 computed=14 difference=-10',
      'sum-differs B2 +B1,B3 stated=10 computed=20 difference=-10',
      'balance-differs D93 +B93,C93 stated=9 computed=2 difference=7',
      'sum-differs D93 +D91,D92 stated=6 computed=13 difference=-7',
    ]);
  });

  it('names the result where nothing else tells which partner is wrong', () =>
    assert.deepEqual(checked(CHECKS, 'arrivals = 5 @B1\ndepartures = 3 @C1\nnet = 1 @D1'), [
      'balance-differs D1 +B1,C1 stated=1 computed=2 difference=-1',
    ]));
});

describe('the checks of a release', () => {
  const faults = (checks: string): readonly string[] =>
    readChecks(sound(parseYaml(`checks:\n${checks}\n`, 'release.yaml'))).findings.map(({ code, place, facts }) =>
      [
        code,
        place && 'line' in place ? place.line : '',
        facts['where'],
        facts['nearest'] ?? factsSaid(facts)['cause'],
      ].join(' '),
    );
  const CASES: readonly (readonly [string, string, readonly string[]])[] = [
    ['a misspelt check', '  net: { balanse: {} }', ['definition-unknown-key 2 checks.net balance']],
    [
      'an unknown severity',
      '  same: { consistent: all, severity: grave }',
      ['definition-invalid 2 checks.same.severity must be one of error, warning, note'],
    ],
    [
      'a tolerance of what has limits of its own',
      '  turn: { sign-flip: {}, tolerance: 5 }',
      ['definition-invalid 2 checks.turn.tolerance a check of plausibility has limits of its own, and no tolerance'],
    ],
    [
      'a comparison that is none',
      '  turn: { sign-flip: { against: [last-year] } }',
      ['definition-invalid 2 checks.turn.sign-flip.against.0 must be one of year-ago, last-cumulative, previous'],
    ],
    [
      'a balance without its result',
      '  net: { balance: { plus: {}, minus: {} } }',
      ["definition-invalid 2 checks.net.balance must have required property 'result'"],
    ],
    [
      'a declaration that names no check',
      '  balance: { severity: note }',
      ['definition-invalid 2 checks.balance names no check (balance)'],
    ],
  ];
  for (const [name, checks, expected] of CASES)
    it(`are judged with line and nearest name: ${name}`, () => assert.deepEqual(faults(checks), expected));
});
