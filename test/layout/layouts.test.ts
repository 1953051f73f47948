import assert from 'node:assert/strict';
import { figures, findings, read } from './declare.ts';
import { sheet } from './sheets.ts';

const TITLE = `title: { kk: 'халық саны', ru: 'численность населения', en: 'population' }`;
const tables = (declared: string, more = ''): string =>
  `tables:\n  main: { ${TITLE}, unit: persons, ${declared} }\n${more}`;

describe('layouts that a release declares', () => {
  it('reads two tables on a sheet, one above the other, with notes beneath each', () => {
    const dataset = read(
      tables(
        'rows: [territory], columns: [sex]',
        `  trips: { title: { en: 'trips' }, unit: persons, rows: [partner], columns: [sex] }`,
      ),
      [
        sheet('1', [
          ['Population, 2025'],
          [undefined, 'men', 'women'],
          ['Abai', 1, 2],
          ['* Preliminary data'],
          [],
          ['Trips, 2025'],
          [undefined, 'men', 'women'],
          ['Россия', 3, '-'],
          ['1) By country of arrival.'],
        ]),
      ],
    );
    assert.deepEqual(findings(dataset), []);
    assert.deepEqual(figures(dataset), [
      'B3 10 male 2025 = 1',
      'C3 10 female 2025 = 2',
      'B8 male russia 2025 = 3',
      'C8 female russia 2025 = nil',
    ]);
  });

  it('reads two tables side by side', () => {
    const dataset = read(
      tables(
        'rows: [territory], columns: [sex]',
        `  trips: { title: { en: 'trips' }, unit: persons, rows: [partner], columns: [sex] }`,
      ),
      [
        sheet('1', [
          ['Population, 2025', undefined, undefined, undefined, 'Trips, 2025'],
          [undefined, 'men', 'women', undefined, undefined, 'men'],
          ['Abai', 1, 2, undefined, 'Россия', 3],
          ['Akmola', 4, 5, undefined, 'СНГ', 6],
        ]),
      ],
    );
    assert.deepEqual(findings(dataset), []);
    assert.deepEqual(figures(dataset), [
      'B3 10 male 2025 = 1',
      'C3 10 female 2025 = 2',
      'B4 11 male 2025 = 4',
      'C4 11 female 2025 = 5',
      'F3 male russia 2025 = 3',
      'F4 male cis 2025 = 6',
    ]);
  });

  it('reads merged headings of several rows, «of which» speaking of what stands to its left', () => {
    const dataset = read(tables('rows: [territory], columns: [area, sex]'), [
      sheet(
        '1',
        [
          ['Численность населения, 2025'],
          [undefined, 'все население', 'в том числе:', undefined, undefined, undefined],
          [undefined, undefined, 'мужчины', 'городское', 'в том числе:', undefined],
          [undefined, undefined, undefined, undefined, 'мужчины', 'женщины'],
          ['Abai', 1, 2, 3, 4, 5],
        ],
        { merges: ['A2:A4', 'B2:B4', 'C2:F2', 'C3:C4', 'D3:D4', 'E3:F3'] },
      ),
    ]);
    assert.deepEqual(findings(dataset), []);
    assert.deepEqual(figures(dataset), [
      'B5 10 2025 = 1',
      'C5 10 male 2025 = 2',
      'D5 10 urban 2025 = 3',
      'E5 10 urban male 2025 = 4',
      'F5 10 urban female 2025 = 5',
    ]);
  });

  for (const [how, second] of [
    ['merged over its rows', undefined],
    ['written once and left blank beneath', undefined],
    ['repeated in every row', 'Abai'],
  ] as const)
    it(`reads two columns of labels, the first ${how}`, () => {
      const dataset = read(tables('stub: 2, rows: [territory, sex], columns: [area]'), [
        sheet(
          '1',
          [
            ['Population, 2025'],
            ['Region', 'Sex', 'қала халқы', 'ауыл халқы'],
            ['Abai', 'men', 1, 2],
            [second, 'women', 3, 4],
            ['Akmola', 'men', 5, 6],
          ],
          { merges: how.startsWith('merged') ? ['A3:A4'] : [] },
        ),
      ]);
      assert.deepEqual(findings(dataset), []);
      assert.deepEqual(figures(dataset), [
        'C3 10 urban male 2025 = 1',
        'D3 10 rural male 2025 = 2',
        'C4 10 urban female 2025 = 3',
        'D4 10 rural female 2025 = 4',
        'C5 11 urban male 2025 = 5',
        'D5 11 rural male 2025 = 6',
      ]);
    });

  for (const [how, rows, indents] of [
    ['indented', ['Abai', 'men', 'women', 'Akmola', 'men'], { A4: 1, A5: 1, A7: 1 }],
    ['indented by spaces', ['Abai', '  men', '  women', 'Akmola', '   men'], {}],
    ['numbered', ['1. Abai', '1.1 men', '1.2. women', '2. Akmola', '2.1 men'], {}],
  ] as const)
    it(`reads rows nested under their region when ${how}`, () => {
      const dataset = read(tables('rows: [territory, sex], columns: [period]'), [
        sheet('1', [['Population'], [undefined, 2024, 2025], ...rows.map((label, at) => [label, at, 10 + at])], {
          indents,
        }),
      ]);
      assert.deepEqual(findings(dataset), []);
      assert.deepEqual(
        figures(dataset).filter((figure) => figure.includes('2025')),
        [
          'C3 10 2025 = 10',
          'C4 10 male 2025 = 11',
          'C5 10 female 2025 = 12',
          'C6 11 2025 = 13',
          'C7 11 male 2025 = 14',
        ],
      );
    });

  it('gives «other» the meaning of what it is part of', () => {
    const dataset = read(tables('rows: [partner], columns: [sex]'), [
      sheet(
        '1',
        [
          ['Халық саны, 2025'],
          [undefined, 'ерлер'],
          ['все страны', 9],
          ['ТМД елдері', 5],
          ['оның ішінде:'],
          ['Ресей', 3],
          ['басқа', 2],
        ],
        { indents: { A6: 1, A7: 1 } },
      ),
    ]);
    assert.deepEqual(findings(dataset), []);
    assert.equal(figures(dataset).at(-1), 'B7 male cis-rest 2025 = 2');
  });

  it('stops at «other» where nothing says of what', () => {
    const dataset = read(tables('rows: [partner], columns: [sex]'), [
      sheet('1', [['Population, 2025'], [undefined, 'men'], ['Россия', 3], ['другие', 2]]),
    ]);
    assert.deepEqual(findings(dataset, 'codes'), ['label-ambiguous A4 cis-rest, rest']);
  });

  it('reads blocks: the name of a region in a row of its own, its rows beneath', () => {
    const dataset = read(tables('blocks: [territory], rows: [area], columns: [sex]'), [
      sheet(
        '1',
        [
          ['Численность населения, 2025'],
          [undefined, 'мужчины', 'женщины'],
          [undefined, 'Абайская область'],
          ['городское', 1, 2],
          ['сельское', 3, 4],
          ['г.Шымкент'],
          ['городское', 5, 6],
        ],
        { merges: ['A6:C6'] },
      ),
    ]);
    assert.deepEqual(findings(dataset), []);
    assert.deepEqual(figures(dataset), [
      'B4 10 urban male 2025 = 1',
      'C4 10 urban female 2025 = 2',
      'B5 10 rural male 2025 = 3',
      'C5 10 rural female 2025 = 4',
      'B7 79 urban male 2025 = 5',
      'C7 79 urban female 2025 = 6',
    ]);
  });

  for (const [how, between] of [
    ['under its title and «continued»', [['Population, 2025 (continued)'], [undefined, 'men', 'women']]],
    ['under «жалғасы» alone, without a heading', [['Кестенің жалғасы']]],
    ['with its heading repeated and no title', [[undefined, 'men', 'women']]],
  ] as const)
    it(`reads a table that goes on ${how}`, () => {
      const dataset = read(tables('rows: [territory], columns: [sex]'), [
        sheet('1', [['Population, 2025'], [undefined, 'men', 'women'], ['Abai', 1, 2], ...between, ['Akmola', 3, 4]]),
      ]);
      assert.deepEqual(findings(dataset), []);
      assert.deepEqual(
        figures(dataset).map((figure) => figure.slice(3)),
        ['10 male 2025 = 1', '10 female 2025 = 2', '11 male 2025 = 3', '11 female 2025 = 4'],
      );
    });

  it('reads numbers of columns as furniture, and a total row at the foot', () => {
    const dataset = read(tables('total: { territory: KZ, sex: both }, rows: [territory], columns: [sex]'), [
      sheet('1', [
        ['Population, 2025'],
        ['Region', 'Всего', 'men', 'women'],
        ['А', 1, 2, 3],
        ['Abai', 3, 1, 2],
        ['Всего', 30, 10, 20],
      ]),
    ]);
    assert.deepEqual(findings(dataset), []);
    assert.deepEqual(figures(dataset), [
      'B4 10 2025 = 3',
      'C4 10 male 2025 = 1',
      'D4 10 female 2025 = 2',
      'B5 2025 = 30',
      'C5 male 2025 = 10',
      'D5 female 2025 = 20',
    ]);
  });

  it('takes no list of contents for a table', () => {
    const dataset = read(tables('rows: [territory], columns: [sex]'), [
      sheet('0', [['Population, 2025'], ['Abai…………………', 2], ['Akmola.............', 2]]),
      sheet('1', [['Population, 2025'], [undefined, 'men'], ['Abai', 1]]),
    ]);
    assert.deepEqual([findings(dataset), figures(dataset)], [[], ['B3 10 male 2025 = 1']]);
  });

  it('tells a row with figures that is labelled «of which»', () => {
    const dataset = read(tables('rows: [territory], columns: [sex]'), [
      sheet('1', [['Population, 2025'], [undefined, 'men'], ['Abai', 1], ['of which:', 7]]),
    ]);
    assert.deepEqual(findings(dataset), ['row-without-label A4']);
  });
});
