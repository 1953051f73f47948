import assert from 'node:assert/strict';
import { contextOf, figures, noted, read } from './read.ts';
import { workbook, type Drawing } from './sheets.ts';

const TABLES = `
  by-country:
    title: { kk: 'сыртқы көші-қон елдер бойынша', ru: 'внешняя миграция по странам', en: 'external migration by country' }
    codes: { flow: external }
    rows: [partner]
    columns: [period, direction]
    total: { partner: world }
    unit: persons
    members: { period: [current, year-ago], direction: [arrivals, net], partner: [world, cis] }
`;
const [NOW, BEFORE] = ['январь-декабрь 2025 года', 'январь-декабрь 2024 года'];

/** The same table in ever other dress. */
const table = (title: string, now: string, before: string, arrivals: string, net: string, total: string): Drawing => ({
  name: '5',
  rows: [
    [title],
    [null, null, null, null, 'человек'],
    [null, now, null, before],
    [null, arrivals, net, arrivals, net],
    [total, 23_761, 16_153, 29_948, 17_164],
    ['в том числе:'],
    ['Страны СНГ', 19_437, 13_974, 24_049, 14_448],
    ['1) предварительные данные'],
  ],
  merges: [
    [1, 1, 1, 5],
    [3, 1, 4, 1],
    [3, 2, 3, 3],
    [3, 4, 3, 5],
  ],
});
const RUSSIAN = table('5. Внешняя миграция по странам', NOW, BEFORE, 'прибыло', 'сальдо', 'Всего');
const COVER: Drawing = { name: 'Обложка', rows: [['Миграция населения'], ['2025'], [7]] };
const CONTENTS: Drawing = {
  name: 'Содержание',
  rows: [
    ['5. Внешняя миграция по странам', 12],
    ['Прочее', 14],
  ],
};
const EXPECTED = [
  'world arrivals 2025 = 23761',
  'world net 2025 = 16153',
  'world arrivals 2024 = 29948',
  'world net 2024 = 17164',
  'cis arrivals 2025 = 19437',
  'cis net 2025 = 13974',
  'cis arrivals 2024 = 24049',
  'cis net 2024 = 14448',
];

describe('a table is found', () => {
  const context = contextOf(TABLES);
  const DRESSES: readonly (readonly [string, readonly Drawing[]])[] = [
    ['on the only sheet', [RUSSIAN]],
    ['behind the cover and a list of contents that names it', [COVER, CONTENTS, RUSSIAN]],
    ['when the sheets are reordered', [RUSSIAN, CONTENTS, COVER]],
    ['when rows are inserted above', [{ ...RUSSIAN, down: 7 }]],
    ['when columns are inserted to the left', [{ ...RUSSIAN, right: 3 }]],
    [
      'under another table of no interest',
      [{ ...RUSSIAN, rows: [['Прочее', 1], ['x', 2], ...RUSSIAN.rows], merges: [] }].map(unmerged),
    ],
    [
      'with headings in English only',
      [
        table(
          'External migration by country',
          'January–December 2025',
          'January–December 2024',
          'arrivals',
          'net migration',
          'Total',
        ),
      ],
    ],
    [
      'with headings in Kazakh only',
      [
        table(
          'СЫРТҚЫ КӨШІ-ҚОН ЕЛДЕР БОЙЫНША',
          '2025 жылғы қаңтар-желтоқсан',
          '2024 жылғы қаңтар-желтоқсан',
          'келгендер',
          'айырымы',
          'Барлығы',
        ),
      ],
    ],
    [
      'with two languages in one cell',
      [
        table(
          'Сыртқы көші-қон елдер бойынша\nВнешняя миграция по странам',
          `2025 жыл\n${NOW}`.replace('2025 жыл\n', '2025 жылғы қаңтар-желтоқсан\n'),
          BEFORE,
          'келгендер\nприбыло',
          'айырымы / сальдо',
          'Барлығы\nВсего',
        ),
      ],
    ],
    [
      'with footnotes glued to its headings',
      [table('5. Внешняя миграция по странам1)', `${NOW}7)8)`, ' 2024 год¹⁾', 'прибыло2)', 'сальдо*', 'Всего*')],
    ],
  ];
  for (const [name, drawings] of DRESSES)
    it(name, () => {
      const dataset = read(context, workbook(...drawings));
      assert.deepEqual(noted(dataset.findings, 'label', 'found'), []);
      assert.deepEqual(figures(dataset, 'partner', 'direction', 'period'), EXPECTED);
    });

  it('and every figure knows its cell and its vintage', () => {
    const { observations } = read(context, workbook({ ...RUSSIAN, down: 2, right: 1 }));
    assert.deepEqual(
      observations.slice(0, 3).map(({ place, vintage }) => [place.sheet, place.cell, vintage]),
      [
        ['5', 'C7', '2026-02'],
        ['5', 'D7', '2026-02'],
        ['5', 'E7', '2025-02'],
      ],
    );
  });
});

/** Two rows above the table, without a title of their own: the merges move down with it. */
function unmerged(drawing: Drawing): Drawing {
  const merges = (RUSSIAN.merges ?? []).map(
    ([top, left, bottom, right]) => [top + 2, left, bottom + 2, right] as const,
  );
  return { ...drawing, merges };
}

describe('a table that cannot be told apart', () => {
  const context = contextOf(TABLES);
  const twice = { ...RUSSIAN, name: '5a' };
  const without = (...rows: readonly number[]): Drawing => ({
    ...RUSSIAN,
    rows: RUSSIAN.rows.map((cells, row) => (rows.includes(row) ? [] : cells)),
  });
  const changed = (row: number, column: number, text: string): Drawing => ({
    ...RUSSIAN,
    rows: RUSSIAN.rows.map((cells, r) => cells.map((cell, c) => (r === row && c === column ? text : cell))),
  });
  const FAULTS: readonly (readonly [string, readonly Drawing[], readonly string[]])[] = [
    ['missing', [COVER, CONTENTS], ['table-missing']],
    ['standing on two sheets', [RUSSIAN, twice], ['table-twice 5a!A1 cell=A1']],
    [
      'without the columns of a year ago',
      [changed(2, 3, 'январь-декабрь 2023 года')],
      ['period-missing 5!A1 code=2024'],
    ],
    ['without a row it must have', [without(6)], ['member-missing 5!A1 code=cis']],
    ['with a row twice', [changed(6, 0, 'Всего')], ['label-twice 5!A7 label=Всего']],
    ['with an unknown heading', [changed(3, 2, 'изменение, %')], ['heading-unknown 5!C4 label=изменение, %']],
    ['with a misspelt row', [changed(6, 0, 'Страны СНК')], ['label-unknown 5!A7 label=страны снк']],
    [
      'with two languages that disagree',
      [changed(6, 0, 'Всего\nЧехия')],
      ['label-contradiction 5!A7 label=всего / чехия'],
    ],
    ['with figures and no label', [changed(6, 0, ' ')], ['row-without-label 5!A7']],
    [
      'with figures and no heading',
      [{ ...RUSSIAN, rows: RUSSIAN.rows.map((cells, row) => (row === 4 ? [...cells, 1] : cells)) }],
      ['column-without-heading 5!F5'],
    ],
  ];
  for (const [name, drawings, expected] of FAULTS)
    it(`stops: ${name}`, () => {
      const { findings } = read(context, workbook(...drawings));
      assert.deepEqual(noted(findings, 'label', 'code', 'cell'), expected);
      assert.ok(findings.every(({ stops }) => stops === true));
    });

  it('stops when the same table stands in two workbooks', () => {
    const { findings } = read(context, workbook(RUSSIAN), { ...workbook(RUSSIAN), name: 'other.xlsx' });
    assert.deepEqual(noted(findings, 'workbook'), ['table-twice 5!A1 workbook=w.xlsx']);
  });

  it('stops when its title fits two tables of the release', () => {
    const other = TABLES.replace('by-country:', 'again:');
    const { findings } = read(contextOf(TABLES + other), workbook(RUSSIAN));
    assert.deepEqual(noted(findings, 'tables').slice(0, 1), ['title-ambiguous 5!A1 tables=by-country, again']);
  });
});
