import assert from 'node:assert/strict';
import { codeList } from '../language/packs.ts';
import { contextOf, figures, noted, read } from './read.ts';
import { workbook, type Drawn } from './sheets.ts';

const context = contextOf(`
  all:
    title: { ru: 'миграция по регионам' }
    rows: [territory]
    columns: [period, direction]
    unit: persons
`);
const names = codeList('territories').codes.map(({ code, names: by }): readonly [string, string] => [
  code,
  by['ru']?.['name'] ?? '',
]);

/** A table of all territories by their Russian names; some labels or figures are others. */
function seen(labels: Readonly<Record<string, string>>, years = ['2025'], cells: Readonly<Record<string, Drawn>> = {}) {
  const rows = names.flatMap(([code, name], index): readonly (readonly Drawn[])[] =>
    labels[code] === ''
      ? []
      : [[labels[code] ?? name, ...years.map((year): Drawn => cells[`${code} ${year}`] ?? index + 1)]],
  );
  const dataset = read(
    context,
    workbook({
      rows: [['Миграция по регионам'], [null, ...years], [null, ...years.map(() => 'прибыло')], ...rows],
      merges: [[2, 1, 3, 1]],
    }),
  );
  return {
    findings: noted(dataset.findings, 'label', 'codes', 'code'),
    figures: figures(dataset, 'territory', 'period'),
  };
}

describe('«Алматы»', () => {
  const both = ['19 2025 = 5', '75 2025 = 20'];
  const CASES: readonly (readonly [string, Readonly<Record<string, string>>, readonly string[]])[] = [
    ['is the region where «г. Алматы» stands beside it', { '19': 'Алматы', '75': 'г. Алматы' }, []],
    ['is the region beside the city in Kazakh', { '19': 'Алматы', '75': 'Алматы қаласы' }, []],
    ['is the region in English beside «Almaty city»', { '19': 'Almaty', '75': 'Almaty city' }, []],
    [
      'stops where only the region has a name of its own: it may be the city, or the region again',
      { '75': 'Алматы' },
      ['label-ambiguous 1!A23 label=алматы codes=19, 75'],
    ],
    [
      'stops where it stands for both',
      { '19': 'Алматы', '75': 'Алматы' },
      ['label-ambiguous 1!A8 label=алматы codes=19, 75', 'label-ambiguous 1!A23 label=алматы codes=19, 75'],
    ],
    ['stops where it stands alone', { '19': '', '75': 'Алматы' }, ['label-ambiguous 1!A22 label=алматы codes=19, 75']],
  ];
  for (const [name, labels, findings] of CASES)
    it(name, () => {
      const found = seen(labels);
      assert.deepEqual(found.findings, findings);
      if (findings.length === 0)
        assert.deepEqual(
          found.figures.filter((figure) => /^(19|75) /.test(figure)),
          both,
        );
    });
});

describe('a table of all territories', () => {
  it('must name every territory of its time', () =>
    assert.deepEqual(seen({ '62': '', '71': '' }).findings, [
      'member-missing 1!A1 code=62',
      'member-missing 1!A1 code=71',
    ]));

  it('need not name Abai, Zhetisu and Ulytau before 2022', () =>
    assert.deepEqual(seen({ '10': '', '33': '', '62': '' }, ['2021']).findings, []));

  it('must name them as soon as one of its columns is of 2022', () =>
    assert.deepEqual(seen({ '10': '' }, ['2021', '2022'], { '33 2021': '...', '62 2021': '...' }).findings, [
      'member-missing 1!A1 code=10',
    ]));

  it('may show for them only that there was nothing to count', () => {
    const signs = { '10 2021': '...', '33 2021': '...', '62 2021': '...' };
    assert.deepEqual(seen({}, ['2021', '2025'], signs).findings, []);
    assert.deepEqual(seen({}, ['2021', '2025'], { ...signs, '62 2021': 7 }).findings, ['code-not-valid 1!B20 code=62']);
  });
});
