import assert from 'node:assert/strict';
import { instant, judgeCalendar, judgePeriod } from '../../src/definition/office.ts';
import { parseYaml } from '../../src/definition/yaml.ts';
import { sound } from '../language/packs.ts';

describe('the hour of publication', () => {
  const HOURS: readonly (readonly [string, string, string, string, string])[] = [
    ['noon in Astana since March 2024', '2026-02-09', '12:00', 'Asia/Almaty', '2026-02-09T07:00:00.000Z'],
    ['noon in Almaty before', '2024-02-12', '12:00', 'Asia/Almaty', '2024-02-12T06:00:00.000Z'],
    ['an early hour, the day before in UTC', '2026-02-09', '00:30', 'Asia/Almaty', '2026-02-08T19:30:00.000Z'],
    ['UTC itself', '2026-02-09', '12:00', 'UTC', '2026-02-09T12:00:00.000Z'],
    ['winter time', '2026-01-15', '09:30', 'Europe/London', '2026-01-15T09:30:00.000Z'],
    ['summer time', '2026-07-15', '09:30', 'Europe/London', '2026-07-15T08:30:00.000Z'],
    ['the hour before clocks go forward', '2026-03-29', '01:30', 'Europe/Berlin', '2026-03-29T00:30:00.000Z'],
    ['the hour after clocks went forward', '2026-03-29', '03:30', 'Europe/Berlin', '2026-03-29T01:30:00.000Z'],
    ['the evening before clocks go back', '2026-10-24', '23:30', 'America/New_York', '2026-10-25T03:30:00.000Z'],
    ['the morning after clocks went back', '2026-11-01', '03:30', 'America/New_York', '2026-11-01T08:30:00.000Z'],
  ];
  for (const [name, day, hour, zone, expected] of HOURS)
    it(`is right for ${name}`, () => assert.equal(instant(day, hour, zone).toISOString(), expected));
});

describe('calendar.yaml', () => {
  const calendar = (zone: string, entry: string): string =>
    `zone: ${zone}\nreleases:\n  migration:\n    '2025-12': ${entry}\n`;
  const faults = (text: string): readonly string[] =>
    judgeCalendar(sound(parseYaml(text, 'input/calendar.yaml'))).findings.map(({ code, place, facts }) =>
      [code, place && 'line' in place ? place.line : '', facts['where'] ?? ''].join(' '),
    );
  const FAULTS: readonly (readonly [string, string, readonly string[]])[] = [
    ['nothing wrong', calendar('Asia/Almaty', "{ planned: 2026-02-09, hour: '12:00' }"), []],
    [
      'an unknown zone',
      calendar('Asia/Astanna', "{ planned: 2026-02-09, hour: '12:00' }"),
      ['definition-invalid 1 zone'],
    ],
    [
      'an hour that no clock shows',
      calendar('Asia/Almaty', "{ planned: 2026-02-09, hour: '25:00' }"),
      ['definition-invalid 4 releases.migration.2025-12.hour'],
    ],
    [
      'a day that no calendar has',
      calendar('Asia/Almaty', "{ planned: 2026-13-09, hour: '12:00' }"),
      ['definition-invalid 4 releases.migration.2025-12.planned'],
    ],
    [
      'a misspelt key',
      calendar('Asia/Almaty', "{ planed: 2026-02-09, planned: 2026-02-09, hour: '12:00' }"),
      ['definition-unknown-key 4 releases.migration.2025-12'],
    ],
  ];
  for (const [name, text, expected] of FAULTS) it(`finds ${name}`, () => assert.deepEqual(faults(text), expected));
});

describe('period.yaml', () => {
  it('takes a vintage by month or day, and knows the two bases of comparison', () => {
    const text = (base: string, vintage: string): string =>
      `status: preliminary\nvintage: ${vintage}\nyear-ago-vintage: 2025-02\ncomparison: { base: ${base} }\n`;
    const codes = (yaml: string): readonly unknown[] =>
      judgePeriod(sound(parseYaml(yaml, 'period.yaml'))).findings.map(({ facts }) => facts['where']);
    assert.deepEqual(codes(text('latest', '2026-02')), []);
    assert.deepEqual(codes(text('same-stage', '2026-02-09')), []);
    assert.deepEqual(codes(text('newest', 'february')), ['vintage', 'comparison.base']);
  });
});
