import assert from 'node:assert/strict';
import { contextOf, figures, noted, read } from './read.ts';
import { workbook, type Drawn } from './sheets.ts';

const context = contextOf(`
  by-country:
    title: { ru: 'внешняя миграция по странам' }
    codes: { flow: external }
    rows: [partner]
    columns: [direction]
    unit: persons
`);

const seen = (drawn: Drawn): { readonly value: string; readonly findings: readonly string[] } => {
  const dataset = read(
    context,
    workbook({
      rows: [['Внешняя миграция по странам'], [null, 'прибыло', 'выбыло'], ['Всего', 10, 4], ['Германия', 7, drawn]],
    }),
  );
  return {
    value: figures(dataset, 'partner')[3]?.replace('DEU = ', '') ?? '',
    findings: noted(dataset.findings, 'found', 'row', 'column'),
  };
};

describe('a cell where a figure belongs', () => {
  const VALUES: readonly (readonly [string, Drawn, string])[] = [
    ['a number', 3, '3'],
    ['a number below zero', -3, '-3'],
    ['zero as zero, not as nil', 0, '0'],
    ['every digit of a number', { kind: 'number', text: '58.4999999999999999' }, '58.4999999999999999'],
    ['a hyphen', '-', 'nil'],
    ['an en dash', ' – ', 'nil'],
    ['a minus sign alone', '−', 'nil'],
    ['three dots', '...', 'not-available'],
    ['an ellipsis', '…', 'not-available'],
    ['a Latin x', 'x', 'confidential'],
    ['a Cyrillic х', 'х', 'confidential'],
    ['a capital Cyrillic Х', 'Х', 'confidential'],
    ['0,0 as text', '0,0', 'negligible'],
  ];
  for (const [name, drawn, expected] of VALUES)
    it(`is read as ${expected}: ${name}`, () => assert.deepEqual(seen(drawn), { value: expected, findings: [] }));

  const FAULTS: readonly (readonly [string, Drawn, string])[] = [
    ['nothing', null, 'cell-empty 1!C4 found= row=Германия column=выбыло'],
    ['blanks', '  ', 'cell-empty 1!C4 found= row=Германия column=выбыло'],
    ['words', 'в 4 раза', 'number-as-times 1!C4 found=в 4 раза row=Германия column=выбыло'],
    ['a malformed number', '1 23', 'number-malformed 1!C4 found=1 23 row=Германия column=выбыло'],
    ['an error', { kind: 'error', error: '#REF!' }, 'cell-error 1!C4 found=#REF! row=Германия column=выбыло'],
    ['a truth', { kind: 'boolean', value: false }, 'cell-not-a-number 1!C4 found=false row=Германия column=выбыло'],
    [
      'a date',
      { kind: 'date', iso: '2025-03-01', serial: '45717' },
      'cell-not-a-number 1!C4 found=2025-03-01 row=Германия column=выбыло',
    ],
  ];
  for (const [name, drawn, expected] of FAULTS)
    it(`stops, and is never a silent zero: ${name}`, () =>
      assert.deepEqual(seen(drawn), { value: '', findings: [expected] }));

  it('is told with all others that are wrong, so that the workbook is mended once', () => {
    const { findings } = read(
      context,
      workbook({
        rows: [
          ['Внешняя миграция по странам'],
          [null, 'прибыло', 'выбыло'],
          ['Всего', 10, 'мало'],
          ['Германия', null, 1],
          ['Турция', 'много', { kind: 'error', error: '#DIV/0!' }],
        ],
      }),
    );
    assert.deepEqual(noted(findings), [
      'cell-not-a-number 1!C3',
      'cell-empty 1!B4',
      'cell-not-a-number 1!B5',
      'cell-error 1!C5',
    ]);
  });
});
