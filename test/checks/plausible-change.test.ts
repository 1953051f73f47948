import assert from 'node:assert/strict';
import { checked, findingsOf, type Case } from './figures.ts';

const CODES = '10 11 15 19 23 27 31 33 35 39 43 47'.split(' ');
const AMONG = '  change: { plausible-change: { over: territory, against: [year-ago] } }';
const BOTH = '  change: { plausible-change: { over: territory } }';
const ALONE = '  change: { plausible-change: { over: territory, limits: { year-ago: 50, last-cumulative: 25 } } }';

/** Twelve territories that grew by a tenth, give or take a little; one is what each test says. */
const grown = (said: string, now: string, then: string): string =>
  CODES.map((code, at) => {
    const before = 1000 + at * 300;
    const [x, y] = at === 4 ? [now, then] : [Math.round(before * (1.08 + (at % 5) / 100)), before];
    return `territory:${code} ${said} = ${x} @B${at + 1}\nterritory:${code} ${said} 2024 = ${y} @C${at + 1}`;
  }).join('\n');
const nets = (now: string, then: string): string =>
  grown('net', now, then).replaceAll(/= (\d)(\d+) @([BC])(1|7|9)$/gm, '= -$1$2 @$3$4');

describe('plausible-change', () => {
  const CASES: readonly Case[] = [
    ['lets changes be that are as those of the others', grown('arrivals', '2420', '2200'), []],
    ['lets a change be that is a little more', grown('arrivals', '2600', '2200'), []],
    [
      'tells a figure that doubled where the others grew by a tenth',
      grown('arrivals', '4400', '2200'),
      ['warning change-implausible B5 +C5 value=4400 against=2200 expected=2409 in=2024'],
    ],
    [
      'tells a figure that halved',
      grown('arrivals', '1100', '2200'),
      ['warning change-implausible B5 +C5 value=1100 against=2200 expected=2398 in=2024'],
    ],
    [
      'tells a digit too many',
      grown('arrivals', '24200', '2200'),
      ['warning change-implausible B5 +C5 value=24200 against=2200 expected=2409 in=2024'],
    ],
    [
      'tells a fall to nil',
      grown('arrivals', 'nil', '2200'),
      ['warning change-implausible B5 +C5 value=0 against=2200 expected=2398 in=2024'],
    ],
    [
      'tells what was nil a year ago',
      grown('arrivals', '2200', 'nil'),
      ['warning change-implausible B5 +C5 value=2200 against=0 expected=0 in=2024'],
    ],
    ['does not judge what is small now and then', grown('arrivals', '99', '3'), []],
    ['lets gains and losses grow together', nets('2420', '2200'), []],
    [
      'tells a net that turned its sign',
      nets('-2420', '2200'),
      ['warning change-implausible B5 +C5 value=-2420 against=2200 expected=2398 in=2024'],
    ],
    ['says nothing of a suppressed figure', grown('arrivals', 'confidential', '2200'), []],
    [
      'says nothing where all grew alike, to the last person',
      CODES.map((code) => `territory:${code} = 1100\nterritory:${code} 2024 = 1000`).join('\n'),
      [],
    ],
    [
      'is not led astray where most grew alike, to the last person',
      CODES.map((code, at) => `territory:${code} = ${at === 0 ? 1130 : 1100}\nterritory:${code} 2024 = 1000`).join(
        '\n',
      ),
      [],
    ],
    [
      'does not judge the few by each other',
      'territory:10 = 9000\nterritory:10 2024 = 1000\nterritory:11 = 1000\nterritory:11 2024 = 1000',
      [],
    ],
    ['leaves other years alone', grown('arrivals 2023', '4400', '2200').replaceAll('2023 2024', '2022'), []],
  ];
  for (const [name, figures, findings] of CASES) it(name, () => assert.deepEqual(checked(AMONG, figures), findings));

  const last = CODES.map((code, at) => `territory:${code} = ${at === 4 ? 3300 : 750 + at * 225}`).join('\n');
  it('tells a figure once, against the last cumulative period first', () =>
    assert.deepEqual(checked(BOTH, grown('arrivals', '1100', '2200'), last), [
      'warning change-implausible B5 +A5 value=1100 against=3300 expected=4796 in=2025-M01-M09',
    ]));
  it('still tells it against a year ago where January–September is as the others', () =>
    assert.deepEqual(checked(BOTH, grown('arrivals', '1100', '2200'), last.replace('3300', '825')), [
      'warning change-implausible B5 +C5 value=1100 against=2200 expected=2398 in=2024',
    ]));

  const FEW: readonly (readonly [string, string, string, readonly string[]])[] = [
    ['lets a change within the limit be', 'KZ = 150\nKZ 2024 = 100', '', []],
    [
      'tells a rise beyond it',
      'KZ = 151\nKZ 2024 = 100',
      '',
      ['warning change-large A1 +A2 value=151 against=100 change=51.0 in=2024'],
    ],
    [
      'tells a fall beyond it',
      'KZ = 49\nKZ 2024 = 100',
      '',
      ['warning change-large A1 +A2 value=49 against=100 change=-51.0 in=2024'],
    ],
    ['has no percentage of a net', 'net = -500\nnet 2024 = 100', '', []],
    ['has no percentage on a nil base', 'KZ = 500\nKZ 2024 = nil', '', []],
    [
      'tells a fourth quarter that fell alone',
      'KZ = 1715368\nKZ 2024 = 1510337\nKZ 2024-M01-M09 = 1080091',
      'KZ = 1326504',
      ['warning growth-turned A1 +A1 value=1715368 against=1326504 until=22.8 since=-9.6 in=2025-M01-M09'],
    ],
    ['lets a growth that goes on be', 'KZ = 1150\nKZ 2024 = 1000\nKZ 2024-M01-M09 = 700', 'KZ = 800', []],
    ['says nothing where a year ago January–September does not stand', 'KZ = 1150\nKZ 2024 = 1000', 'KZ = 1149', []],
  ];
  for (const [name, figures, before, findings] of FEW)
    it(`of one figure alone: ${name}`, () => assert.deepEqual(checked(ALONE, figures, before), findings));

  it('must be accepted by a person, and says its level and its reason', () => {
    const [finding] = findingsOf(
      `${AMONG.slice(0, -1)}, reason: 'named in the key points' }`,
      grown('arrivals', '4400', '2200'),
    );
    const { accept, level, reason } = finding?.facts ?? {};
    assert.deepEqual([accept, level, reason], ['required', 2, 'named in the key points']);
  });
});
