import assert from 'node:assert/strict';
import {
  days,
  parsePeriodCode,
  periodCode,
  releaseId,
  releasePeriod,
  yearsAgo,
  type Period,
  type PeriodKind,
} from '../../src/period/period.ts';

const period = (year: number, month: number, months: number): Period => ({ year, month, months });

describe('period codes', () => {
  const CODES: readonly (readonly [Period, string])[] = [
    [period(2025, 1, 12), '2025'],
    [period(2025, 1, 1), '2025-M01'],
    [period(2025, 12, 1), '2025-M12'],
    [period(2025, 1, 9), '2025-M01-M09'],
    [period(2025, 4, 3), '2025-M04-M06'],
  ];
  for (const [stretch, code] of CODES)
    it(`say ${code} for ${stretch.months} months from month ${stretch.month}, and back`, () => {
      assert.equal(periodCode(stretch), code);
      assert.deepEqual(parsePeriodCode(code), stretch);
    });

  for (const code of ['', '25', '2025-13', '2025-M13', '2025-M00', '2025-M05-M03', '2025-Q1', '2025-01'])
    it(`know no period «${code}»`, () => assert.equal(parsePeriodCode(code), undefined));
});

describe('the period of a release', () => {
  const RELEASES: readonly (readonly [PeriodKind, string, string | undefined])[] = [
    ['year-to-date', '2025-12', '2025'],
    ['year-to-date', '2026-01', '2026-M01'],
    ['year-to-date', '2026-03', '2026-M01-M03'],
    ['month', '2026-03', '2026-M03'],
    ['month', '2025-12', '2025-M12'],
    ['year', '2025-12', '2025'],
    ['year-to-date', '2025-13', undefined],
    ['year-to-date', '2025-00', undefined],
    ['year-to-date', '2025-1', undefined],
    ['year-to-date', '2025', undefined],
  ];
  for (const [kind, id, expected] of RELEASES)
    it(`of a ${kind} release ${id} is ${expected ?? 'refused'}`, () => {
      const found = releasePeriod(kind, id);
      assert.equal(found && periodCode(found), expected);
    });

  it('gives its last month back as the id, a year ago too', () => {
    assert.equal(releaseId(period(2025, 1, 12)), '2025-12');
    assert.equal(releaseId(yearsAgo(period(2026, 1, 3))), '2025-03');
    assert.equal(periodCode(yearsAgo(period(2025, 1, 12), 25)), '2000');
  });
});

describe('first and last day', () => {
  const DAYS: readonly (readonly [Period, string, string])[] = [
    [period(2025, 1, 12), '2025-01-01', '2025-12-31'],
    [period(2024, 2, 1), '2024-02-01', '2024-02-29'],
    [period(2025, 2, 1), '2025-02-01', '2025-02-28'],
    [period(2000, 1, 2), '2000-01-01', '2000-02-29'],
    [period(2022, 4, 3), '2022-04-01', '2022-06-30'],
  ];
  for (const [stretch, first, last] of DAYS)
    it(`of ${periodCode(stretch)} are ${first} and ${last}`, () => assert.deepEqual(days(stretch), { first, last }));
});
