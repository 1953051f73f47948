import assert from 'node:assert/strict';
import { said, tablesOn } from './see.ts';

/** What stands on a sheet, merged ranges, and the tables that a reader sees. */
const SHEETS: readonly {
  readonly that: string;
  readonly sheet: string;
  readonly merged?: readonly string[];
  readonly seen: readonly string[];
}[] = [
  {
    that: 'has a title, a unit and headings in two rows',
    sheet: `Таблица 1. Мигранты
            человек
            · | 2025 | · | 2024 | ·
            · | arrivals | departures | arrivals | departures
            Total | 10 | 4 | 12 | 5
            Abai | 6 | - | 7 | 2`,
    merged: ['B3:C3', 'D3:E3'],
    seen: [
      'Таблица 1. Мигранты; A3:E6; 2 rows; 2025 | arrivals, 2025 | departures, 2024 | arrivals, 2024 | departures',
    ],
  },
  {
    that: 'has years as numbers for headings',
    sheet: `Arrivals
            · | 2023 | 2024 | 2025
            Abai | 1 | 2 | 3
            Akmola | 4 | 5 | 6`,
    seen: ['Arrivals; A2:D4; 2 rows; 2023, 2024, 2025'],
  },
  {
    that: 'stands below another, each with its title',
    sheet: `Table 1
            · | men | women
            Abai | 1 | 2
            * a note
            ·
            Table 2
            · | men | women
            Abai | 3 | 4`,
    seen: ['Table 1; A2:C3; 1 rows; men, women', 'Table 2; A7:C8; 1 rows; men, women'],
  },
  {
    that: 'stands beside another, each with its stub',
    sheet: `Men | · | · | Women
            Area | Number | · | Area | Number
            Abai | 1 | · | Abai | 3
            Akmola | 2 | · | Akmola | 4`,
    seen: ['Men; A2:B4; 2 rows; Number', 'Women; D2:E4; 2 rows; Number'],
  },
  {
    that: 'goes on below with the same headings',
    sheet: `Table 1
            · | men | women
            Abai | 1 | 2
            ·
            Table 1 (continued)
            · | men | women
            Akmola | 3 | 4`,
    seen: ['Table 1; A2:C7; 2 rows; men, women'],
  },
  {
    that: 'has sections and empty rows between its rows',
    sheet: `· | men | women
            City
            Abai | 1 | 2
            ·
            Village
            Abai | 3 | 4`,
    seen: ['(none); A1:C6; 2 rows; men, women'],
  },
  {
    that: 'has years down the side and a row that numbers the columns',
    sheet: `Year | men | women | all
            А | 1 | 2 | 3
            2024 | 10 | 20 | 30
            2025 | 11 | 21 | 32`,
    seen: ['(none); A1:D4; 2 rows; men, women, all'],
  },
  {
    that: 'is no list of contents, no cover and no page of signs',
    sheet: `Contents
            1. Migrants | 1
            2. Months | 2
            3. Countries | 2
            ·
            «-» nil | «x» confidential`,
    seen: [],
  },
];

describe('a table', () => {
  for (const { that, sheet, merged, seen } of SHEETS)
    it(that, () => assert.deepEqual(tablesOn(sheet, merged).map(said), seen));

  it('is found below very many lines of text', () => {
    const text = Array.from({ length: 70_000 }, (_, index) => `word ${index} | another`).join('\n');
    const [table, ...others] = tablesOn(`${text}\n·\n·\n·\n· | men | women\nAbai | 1 | 2`);
    assert.deepEqual([table?.rows, others], [1, []]);
  });

  it('tells its unit, its signs and its notes', () => {
    const [table] = tablesOn(`Migrants, persons
                              · | arrivals | departures
                              Abai | 5 | -
                              Akmola | ... | -
                              * preliminary`);
    assert.deepEqual(table?.unit, 'persons');
    assert.deepEqual(
      [...(table?.signs ?? [])],
      [
        ['-', 2],
        ['...', 1],
      ],
    );
    assert.deepEqual(table?.notes, ['* preliminary']);
  });
});
