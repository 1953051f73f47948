import assert from 'node:assert/strict';
import { formatPeriodCode } from '../../src/language/format.ts';
import { days, parsePeriodCode, periodCode, releaseId, releasePeriod, yearsAgo } from '../../src/period/period.ts';
import { nodeEffects } from '../../src/effects/node.ts';
import { readLanguage } from '../../src/release/release.ts';
import { openSource } from '../../src/release/source.ts';
import { figures, findings, read } from './declare.ts';
import { sheet } from './sheets.ts';

const PERIODS = `tables:\n  main: { title: { en: 'population' }, unit: persons, rows: [territory], columns: [period, measure, accumulation] }`;

function columns(...headings: readonly (readonly string[])[]): readonly string[] {
  const dataset = read(PERIODS, [
    sheet('1', [
      ['Population'],
      ...headings.map((row) => [undefined, ...row]),
      ['Abai', ...(headings[0]?.map(() => 1) ?? [])],
    ]),
  ]);
  return dataset.findings.length > 0
    ? findings(dataset, 'label')
    : dataset.observations.map(({ codes }) =>
        [codes['measure'], codes['period']].filter((code) => code !== 'persons').join(' '),
      );
}

describe('labels of periods', () => {
  const LABELS: Readonly<Record<string, string>> = {
    '2023 жылғы 1 қаңтарға': '2023-01-01',
    'на 1 января 2023 года': '2023-01-01',
    'На 01.01.2023': '2023-01-01',
    'as of 1 January 2023': '2023-01-01',
    '2024 жылғы 1 шілдеге': '2024-07-01',
    '2025 жылғы қаңтар-желтоқсан1)': '2025',
    ' 2025 год7)8)': '2025',
    '2025 ж.': '2025',
    '1 квартал 2025 года': '2025-M01-M03',
    'I квартал 2025 года': '2025-M01-M03',
    'ІІ квартал 2025 г.': '2025-M04-M06',
    '2025 жылғы ІV тоқсан': '2025-M10-M12',
    '2025 жылғы III-тоқсан': '2025-M07-M09',
    'Q3 2025': '2025-M07-M09',
    'first quarter of 2025': '2025-M01-M03',
    'I полугодие 2025 года': '2025-M01-M06',
    '2025 жылғы 2 жартыжылдық': '2025-M07-M12',
    'first half of 2025': '2025-M01-M06',
    '9 месяцев 2025 года': '2025-M01-M09',
    '2025 жылғы 9 ай': '2025-M01-M09',
    '9 months of 2025': '2025-M01-M09',
    'сәуір 2025': '2025-M04',
    'март 2025 г.': '2025-M03',
    'январь–март 2025 года': '2025-M01-M03',
  };

  for (const [label, code] of Object.entries(LABELS))
    it(`reads «${label}» as ${code}`, () => assert.deepEqual(columns([label]), [code]));

  it('reads quarters under their year', () =>
    assert.deepEqual(columns(['2024', '2025'], ['I квартал', 'II квартал']), ['2024-M01-M03', '2025-M04-M06']));

  it('reads a quarter that is a year to date where the heading says so', () =>
    assert.deepEqual(columns(['II квартал 2025 года', 'II квартал 2025 года'], ['за месяц', 'с начала года']), [
      '2025-M04-M06',
      '2025-M01-M06',
    ]));

  it('keeps an index and a change apart', () =>
    assert.deepEqual(columns(['2025', '2025', '2025'], ['адам', 'өткен жылға %-бен', 'изменение, %']), [
      '2025',
      'index 2025',
      'change 2025',
    ]));

  it('refuses a thirteenth month and a day that does not exist', () => {
    assert.deepEqual(columns(['13 месяцев 2025 года']), ['heading-unknown B2 13 месяцев 2025 года']);
    assert.equal(parsePeriodCode('2023-02-30'), undefined);
  });

  it('takes the point in time from a title, the year from the heading', () => {
    const dataset = read(PERIODS, [
      sheet('1', [['Population, 2025 жылғы 1 қаңтарға'], [undefined, 2024, 2025], ['Abai', 1, 2]]),
    ]);
    assert.deepEqual(figures(dataset), ['B3 10 2024-01-01 = 1', 'C3 10 2025-01-01 = 2']);
  });
});

describe('a point in time', () => {
  const point = releasePeriod('year-to-date', '2023-01-01');

  it('is the period of a release, has one day, and is the same day a year ago', () => {
    assert.ok(point);
    assert.deepEqual(
      [periodCode(point), releaseId(point), days(point), periodCode(yearsAgo(point))],
      ['2023-01-01', '2023-01-01', { first: '2023-01-01', last: '2023-01-01' }, '2022-01-01'],
    );
    assert.deepEqual(parsePeriodCode('2023-01-01'), point);
  });

  it('is printed as a date', async () => {
    const folders = { input: 'input', output: 'output', templates: 'templates' };
    const { value } = await readLanguage(openSource(folders, nodeEffects()), 'en');
    assert.ok(value);
    assert.equal(formatPeriodCode('2023-01-01', value), '1 January 2023');
  });
});
