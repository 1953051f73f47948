import assert from 'node:assert/strict';
import { contextOf, figures, noted, read } from './read.ts';
import { workbook, type Drawn } from './sheets.ts';

describe('months and sums since January', () => {
  const context = contextOf(
    `
  by-month:
    title: { ru: 'миграция по месяцам' }
    codes: { flow: external }
    rows: [period]
    columns: [direction, accumulation]
    unit: persons
    members: { period: [months, current] }
`,
    { year: 2025, month: 1, months: 3 },
  );
  const rows = (...figures_: readonly (readonly Drawn[])[]): readonly (readonly Drawn[])[] => [
    ['Миграция по месяцам, январь-март 2025 года'],
    [null, 'прибыло'],
    [null, 'за месяц', 'с начала года'],
    ...figures_,
  ];
  const merges = [
    [2, 1, 3, 1],
    [2, 2, 2, 3],
  ] as const;

  it('are told apart by their headings; January is the same period either way', () => {
    const dataset = read(
      context,
      workbook({ rows: rows(['январь', 1621, 1621], ['февраль', 1608, 3229], ['март', 1694, 4923]), merges }),
    );
    assert.deepEqual(noted(dataset.findings), []);
    assert.deepEqual(figures(dataset, 'direction', 'period'), [
      'arrivals 2025-M01 = 1621',
      'arrivals 2025-M01 = 1621',
      'arrivals 2025-M02 = 1608',
      'arrivals 2025-M01-M02 = 3229',
      'arrivals 2025-M03 = 1694',
      'arrivals 2025-M01-M03 = 4923',
    ]);
  });

  it('stop when a month is missing', () => {
    const { findings } = read(context, workbook({ rows: rows(['январь', 1621, 1621], ['март', 1694, 4923]), merges }));
    assert.deepEqual(noted(findings, 'code'), ['period-missing 1!A1 code=2025-M02']);
  });
});

describe('an index', () => {
  const context = contextOf(`
  main:
    title: { ru: 'основные показатели' }
    rows: [flow]
    columns: [period, measure, direction]
    unit: persons
    total: { flow: all }
`);
  const seen = (heading: string) =>
    read(
      context,
      workbook({
        rows: [
          ['Основные показатели, январь-декабрь 2025 года'],
          [null, null, 'человек'],
          [null, 'январь-декабрь 2025 года', heading],
          [null, 'прибыло', 'прибыло'],
          ...['all', 'external', 'cis', 'other', 'internal', 'interregional', 'intraregional'].map(
            (_, row): readonly Drawn[] => [
              [
                'Все потоки',
                'Внешняя миграция',
                'страны СНГ',
                'другие страны',
                'Внутренняя миграция',
                'межрегиональная',
                'внутрирегиональная',
              ][row] ?? '',
              1000 + row,
              79.3,
            ],
          ),
        ],
        merges: [[3, 1, 4, 1]],
      }),
    );

  it('is told from the figures by its heading, whatever the year', () => {
    const dataset = seen('в % к соответствующему периоду 2024 года');
    assert.deepEqual(noted(dataset.findings, 'label'), []);
    assert.deepEqual(figures(dataset, 'flow', 'measure', 'period').slice(0, 4), [
      'all persons 2025 = 1000',
      'all index 2025 = 79.3',
      'external persons 2025 = 1001',
      'external index 2025 = 79.3',
    ]);
  });

  it('is told from a change: «прирост, %» and «в % к прошлому году» are two things', () => {
    for (const [heading, measure] of [
      ['прирост, %', 'change'],
      ['в % к прошлому году', 'index'],
    ] as const) {
      const dataset = seen(heading);
      assert.deepEqual(noted(dataset.findings), []);
      assert.equal(dataset.observations[1]?.codes['measure'], measure);
    }
  });

  it('is never guessed: «изменение к 2024 году» may be persons or per cent, and stops', () =>
    assert.deepEqual(
      noted(seen('изменение к 2024 году').findings).map((line) => line.split(' ')[0]),
      ['heading-unknown'],
    ));
});

describe('a continued table', () => {
  const context = contextOf(`
  by-country:
    title: { ru: 'внешняя миграция по странам' }
    codes: { flow: external }
    rows: [partner]
    columns: [period, direction]
    unit: persons
    members: { period: [current, year-ago] }
`);
  const block = (
    title: string,
    year: string,
    ...cells: readonly (readonly Drawn[])[]
  ): readonly (readonly Drawn[])[] => [[title], [null, year], [null, 'прибыло'], ...cells];
  const first = block('Внешняя миграция по странам', '2025 год', ['Всего', 10], ['Германия', 7]);
  const next = (year: string): readonly (readonly Drawn[])[] =>
    block('Внешняя миграция по странам (продолжение)', year, ['Всего', 20], ['Германия', 14]);
  const merges = [
    [2, 1, 3, 1],
    [7, 1, 8, 1],
  ] as const;

  it('is one table: its second block adds columns', () => {
    const dataset = read(context, workbook({ rows: [...first, ...next('2024 год')], merges }));
    assert.deepEqual(noted(dataset.findings, 'label'), []);
    assert.deepEqual(figures(dataset, 'partner', 'period'), [
      'world 2025 = 10',
      'DEU 2025 = 7',
      'world 2024 = 20',
      'DEU 2024 = 14',
    ]);
  });

  it('goes on over sheets', () => {
    const dataset = read(
      context,
      workbook(
        { name: 'a', rows: first, merges: [[2, 1, 3, 1]] },
        { name: 'b', rows: next('2024 год'), merges: [[2, 1, 3, 1]] },
      ),
    );
    assert.deepEqual(noted(dataset.findings), []);
    assert.equal(dataset.observations.length, 4);
  });

  it('is a table twice when its second block says the same again', () => {
    const { findings } = read(context, workbook({ rows: [...first, ...next('2025 год')], merges }));
    assert.deepEqual(noted(findings).slice(0, 1), ['table-twice 1!A6']);
  });
});
