import assert from 'node:assert/strict';
import { readChecks } from '../../src/checks/definition.ts';
import { readDisclosure } from '../../src/checks/disclosure-definition.ts';
import { runDisclosure } from '../../src/checks/disclosure.ts';
import { parseYaml } from '../../src/definition/yaml.ts';
import { sound } from '../language/packs.ts';
import { factsSaid } from '../support/facts-said.ts';
import { given, list, noted, type Case } from './figures.ts';

const CHECKS = `checks:
  net: { balance: { result: { direction: net }, plus: { direction: arrivals }, minus: { direction: departures } } }
  countries: { hierarchy: partner }
  flows: { sum: { total: { flow: all }, parts: [{ flow: external }, { flow: internal }] } }
  same: { equal: [{ flow: internal, direction: arrivals }, { flow: internal, direction: departures }] }
`;
const DISCLOSURE = `disclosure: { threshold: 5, where: { measure: persons, direction: [arrivals, departures] } }\n`;

function disclosed(figures: string): readonly string[] {
  const located = sound(parseYaml(CHECKS + DISCLOSURE, 'release.yaml'));
  const disclosure = sound(readDisclosure(located));
  assert.ok(disclosure !== undefined);
  return runDisclosure(given(figures), disclosure, sound(readChecks(located)), list).map((finding) =>
    [noted(finding), finding.facts['check']].filter((part) => part !== undefined).join(' by '),
  );
}

describe('a small count', () => {
  const CASES: readonly Case[] = [
    ['under the threshold is told', 'arrivals = 4', ['under-threshold A1 stated=4']],
    ['of one person is told', 'departures = 1', ['under-threshold A1 stated=1']],
    ['at the threshold is none', 'arrivals = 5', []],
    ['of zero, or nil, is none', 'arrivals = 0\ndepartures = nil', []],
    ['below zero is for other checks', 'arrivals = -3', []],
    ['that is a net counts no persons', 'net = 3', []],
    ['that is a per cent counts no persons', 'arrivals share = 3.1', []],
    ['that is suppressed is not printed', 'arrivals = confidential', []],
    [
      'is told in each of its tables',
      'arrivals = 3\narrivals = 3 table:b',
      ['under-threshold A1 stated=3', 'under-threshold A2 stated=3'],
    ],
  ];
  for (const [name, figures, findings] of CASES) it(name, () => assert.deepEqual(disclosed(figures), findings));
});

const countries = (world: string, cis: string, other: string, of = ''): string =>
  `partner:world ${of} = ${world}\npartner:cis ${of} = ${cis}\npartner:other ${of} = ${other}`.replaceAll('  ', ' ');

describe('a suppressed figure', () => {
  const CASES: readonly Case[] = [
    [
      'is open where it alone lacks in a sum',
      countries('20', '17', 'confidential'),
      ['suppressed-computable A3 +A1,A2 by countries'],
    ],
    [
      'is open where the total is suppressed and its parts are not',
      countries('confidential', '17', '9'),
      ['suppressed-computable A1 +A2,A3 by countries'],
    ],
    ['is safe where a second part is suppressed', countries('20', 'confidential', 'confidential'), []],
    ['is safe where the total is suppressed with it', countries('confidential', '17', 'confidential'), []],
    [
      'is open by its balance',
      'arrivals = 20\ndepartures = confidential\nnet = 17',
      ['suppressed-computable A2 +A3,A1 by net'],
    ],
    [
      'is open below zero as above',
      'arrivals = confidential\ndepartures = 20\nnet = -17',
      ['suppressed-computable A1 +A3,A2 by net'],
    ],
    [
      'is open by way of another: the balance gives one part, the sum the other',
      `${countries('20', 'confidential', 'confidential')}\npartner:cis departures = 5\npartner:cis net = 11`,
      ['suppressed-computable A2 +A5,A4 by net', 'suppressed-computable A3 +A1,A2 by countries'],
    ],
    [
      'is open by way of a figure that is merely not available',
      `${countries('not-available', '17', 'confidential')}\npartner:world departures = 5\npartner:world net = 15`,
      ['suppressed-computable A3 +A1,A2 by countries'],
    ],
    [
      'is open where another table prints it',
      `${countries('20', 'confidential', 'confidential')}\npartner:cis = 17 table:b`,
      ['suppressed-elsewhere A2 +A4', 'suppressed-computable A3 +A1,A2 by countries'],
    ],
    ['is not open by the same figure of another vintage', 'arrivals = confidential\narrivals = 7 vintage:2025-11', []],
    [
      'is open by the figure that equals it',
      'internal arrivals = 9\ninternal departures = confidential',
      ['suppressed-computable A2 +A1 by same'],
    ],
    [
      'is not open by an identity that holds whatever it is',
      'internal arrivals = confidential\ninternal departures = confidential',
      [],
    ],
    [
      'is open where all the rest is nil',
      countries('20', 'nil', 'confidential'),
      ['suppressed-computable A3 +A1,A2 by countries'],
    ],
    [
      'is told once, however many identities open it',
      `${countries('20', '17', 'confidential')}\npartner:other departures = 5\npartner:other net = -2`,
      ['suppressed-computable A3 +A5,A4 by net'],
    ],
  ];
  for (const [name, figures, findings] of CASES) it(name, () => assert.deepEqual(disclosed(figures), findings));

  it('is told without its value', () => {
    const told = disclosed(countries('20', '17', 'confidential')).join();
    assert.doesNotMatch(told, /\b3\b/);
  });
});

describe('the disclosure of a release', () => {
  const faults = (text: string): readonly string[] =>
    readDisclosure(sound(parseYaml(text, 'release.yaml'))).findings.map(
      ({ code, facts }) => `${code} ${facts['where']} ${facts['nearest'] ?? factsSaid(facts)['cause']}`,
    );
  it('may be left out', () =>
    assert.deepEqual(readDisclosure(sound(parseYaml('release: x', 'release.yaml'))), { findings: [] }));
  it('is judged: a threshold that is missing, a misspelt key', () => {
    assert.deepEqual(faults('disclosure: {}'), [
      "definition-invalid disclosure must have required property 'threshold'",
    ]);
    assert.deepEqual(faults('disclosure: { threshold: 5, were: {} }'), ['definition-unknown-key disclosure where']);
  });
});
