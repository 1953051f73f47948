import assert from 'node:assert/strict';
import type { Acceptance } from '../../src/finding/acceptance.ts';
import type { Finding } from '../../src/finding/finding.ts';
import { settle } from '../../src/finding/settle.ts';
import { unaccepted } from '../../src/finding/unaccepted.ts';

const JUMP: Finding = {
  code: 'change-implausible',
  severity: 'warning',
  place: { workbook: 'm.xlsx', sheet: '4', cell: 'B7' },
  related: [],
  facts: {
    check: 'arrivals',
    'code.territory': '75',
    'code.period': '2025',
    value: '512',
    against: '71',
    accept: 'required',
  },
};
const ELSEWHERE: Finding = { ...JUMP, facts: { ...JUMP.facts, 'code.territory': '19', value: '80' } };
const HIDDEN: Finding = {
  code: 'hidden-value',
  severity: 'warning',
  place: { workbook: 'm.xlsx', sheet: '2', cell: 'C1' },
  related: [],
  facts: { table: 'main', part: 'column C', count: 3 },
};
const UNREADABLE: Finding = {
  code: 'cell-error',
  severity: 'error',
  stops: true,
  related: [],
  facts: { found: '#REF!' },
};

const WHO = { by: 'head-of-section', reason: 'Confirmed by letter.', on: '2026-02-05' } as const;
const GIVEN: Acceptance = {
  ...WHO,
  finding: 'change-implausible',
  check: 'arrivals',
  codes: { territory: '75', period: '2025' },
  given: { value: '512', against: '71' },
};

function settled(findings: readonly Finding[], ...acceptances: readonly Acceptance[]): readonly string[] {
  const given = acceptances.map((acceptance, index) => ({
    acceptance,
    place: { file: 'accepted.yaml', line: index + 1 },
  }));
  return settle(findings, given).map(({ code, severity, place, accepted, facts }) => {
    const line = place !== undefined && 'line' in place ? [`:${place.line}`] : [];
    const said = ['given', 'now', 'missing'].flatMap((name) =>
      facts[name] === undefined ? [] : [`${name} ${facts[name]}`],
    );
    return [severity, code, ...line, ...said, ...(accepted === undefined ? [] : [`by ${accepted.by}`])].join(' ');
  });
}

const open = (...findings: readonly Finding[]): readonly string[] =>
  findings.map(({ code, severity }) => `${severity} ${code}`);

type Case = readonly [
  what: string,
  findings: readonly Finding[],
  acceptances: readonly Acceptance[],
  told: readonly string[],
];

const CASES: readonly Case[] = [
  ['accepts the warning it was given for', [JUMP], [GIVEN], ['warning change-implausible by head-of-section']],
  [
    'accepts no other warning of the same check',
    [ELSEWHERE, JUMP],
    [GIVEN],
    ['warning change-implausible', 'warning change-implausible by head-of-section'],
  ],
  [
    'holds when the rows have moved: check and codes say which figure is meant',
    [{ ...JUMP, place: { workbook: 'm.xlsx', sheet: '4', cell: 'B19' } }],
    [GIVEN],
    ['warning change-implausible by head-of-section'],
  ],
  [
    'holds when a number was typed without its quotes',
    [{ ...JUMP, facts: { ...JUMP.facts, against: '7.10' } }],
    [{ ...GIVEN, given: { value: 512, against: 7.1 } }],
    ['warning change-implausible by head-of-section'],
  ],
  [
    'expires when the value changes, and says what it was given for and what stands there now',
    [{ ...JUMP, facts: { ...JUMP.facts, value: '513' } }],
    [GIVEN],
    [...open(JUMP), 'warning acceptance-expired :1 given value: 512 now value: 513'],
  ],
  [
    'expires when that which it was compared with changes',
    [{ ...JUMP, facts: { ...JUMP.facts, against: '72' } }],
    [GIVEN],
    [...open(JUMP), 'warning acceptance-expired :1 given against: 71 now against: 72'],
  ],
  [
    'that says nothing of the value would never expire, so it is no acceptance',
    [JUMP],
    [{ ...GIVEN, given: { against: '71' } }],
    [...open(JUMP), 'error acceptance-incomplete :1 missing value: 512'],
  ],
  [
    'of a warning that is gone is superfluous',
    [ELSEWHERE],
    [GIVEN],
    [...open(ELSEWHERE), 'note acceptance-superfluous :1'],
  ],
  [
    'given anew leaves the old one superfluous',
    [JUMP],
    [{ ...GIVEN, given: { value: '500', against: '71' } }, GIVEN],
    ['warning change-implausible by head-of-section', 'note acceptance-superfluous :1'],
  ],
  [
    'of an error is an error itself',
    [{ ...JUMP, severity: 'error' }],
    [GIVEN],
    ['error change-implausible', 'error acceptance-of-error :1'],
  ],
  [
    'of a note is superfluous',
    [{ ...JUMP, severity: 'note' }],
    [GIVEN],
    ['note change-implausible', 'note acceptance-superfluous :1'],
  ],
  [
    'may name the cell where a finding has no codes',
    [HIDDEN],
    [{ ...WHO, finding: 'hidden-value', sheet: '2', cell: 'C1', given: { count: 3 } }],
    ['warning hidden-value by head-of-section'],
  ],
  ['is not called superfluous while something could not be read', [UNREADABLE], [GIVEN], ['error cell-error']],
];

describe('an acceptance', () => {
  for (const [what, findings, acceptances, told] of CASES)
    it(what, () => assert.deepEqual(settled(findings, ...acceptances), told));
});

describe('a warning that somebody must accept', () => {
  it('is in the way of publication until somebody has', () => {
    const [error] = unaccepted([JUMP, HIDDEN], 'accepted.yaml');
    assert.deepEqual([error?.code, error?.severity, error?.place], ['not-accepted', 'error', JUMP.place]);
    assert.equal(unaccepted([JUMP, HIDDEN], 'accepted.yaml').length, 1);
    const given = [{ acceptance: GIVEN, place: { file: 'accepted.yaml' } }];
    assert.deepEqual(unaccepted(settle([JUMP, HIDDEN], given), 'accepted.yaml'), []);
  });
});
