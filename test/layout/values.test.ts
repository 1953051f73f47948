import assert from 'node:assert/strict';
import { figures, findings, read } from './declare.ts';
import { sheet, type Typed } from './sheets.ts';

const TABLE = `
tables:
  main: { title: { en: 'population by territory' }, rows: [territory], columns: [sex], unit: persons }
`;

/** One figure, read where a figure belongs. */
function one(cell: Typed, declared = ''): { readonly figure: string; readonly findings: readonly string[] } {
  const dataset = read(`${TABLE}${declared}`, [
    sheet('1', [['Population by territory, 2025'], [undefined, 'men', 'women'], ['Abai', cell, 1]]),
  ]);
  const [figure = ''] = figures(dataset);
  return {
    figure: dataset.observations.length === 2 ? (figure.split(' = ')[1] ?? '') : 'refused',
    findings: findings(dataset, 'found', 'read'),
  };
}

describe('conventional signs', () => {
  const SIGNS: Readonly<Record<string, string>> = {
    '-': 'nil',
    '–': 'nil',
    '—': 'nil',
    '0,0': 'negligible',
    '0.0': 'negligible',
    x: 'confidential',
    х: 'confidential',
    '…': 'not-available',
    '...': 'not-available',
    '..': 'not-available',
    ':': 'not-available',
  };

  for (const [sign, meaning] of Object.entries(SIGNS))
    it(`reads «${sign}» as ${meaning}`, () => assert.deepEqual(one(sign), { figure: meaning, findings: [] }));

  it('reads a sign with a footnote mark', () => assert.deepEqual(one('x*'), { figure: 'confidential', findings: [] }));

  it('gives a sign the meaning that the release declares', () => {
    const declared = `signs: { not-applicable: ['x', 'х'], negligible: ['*'], confidential: ['c'] }`;
    const read_ = ['x', 'х', '*', 'c', '-'].map((cell) => one(cell, declared).figure);
    assert.deepEqual(read_, ['not-applicable', 'not-applicable', 'negligible', 'confidential', 'nil']);
  });

  it('refuses a sign that no legend knows, with its cell', () =>
    assert.deepEqual(one('n/a'), { figure: 'refused', findings: ['cell-not-a-number B3 n/a'] }));
});

describe('numbers that were typed as text', () => {
  const READ: readonly (readonly [string, string])[] = [
    ['23 761', '23761'],
    ['23\u00A0761', '23761'],
    ['1\u202F234\u202F567', '1234567'],
    ['20,7', '20.7'],
    ['20.7', '20.7'],
    ['23 761,5', '23761.5'],
    ['1,234,567', '1234567'],
    ['1,234.5', '1234.5'],
    ['0,123', '0.123'],
    ['−5', '-5'],
    ['–5', '-5'],
    ['- 5', '-5'],
    ['78,8*', '78.8'],
    ['78,8 1)', '78.8'],
    ['78,8¹⁾', '78.8'],
    ['0', '0'],
  ];
  const REFUSED: readonly (readonly [string, string])[] = [
    ['1 23', 'number-malformed'],
    ['12 3456', 'number-malformed'],
    ['1234 567', 'number-malformed'],
    ['1,2,3', 'number-malformed'],
    ['5,', 'number-malformed'],
    ['20,7 5', 'number-malformed'],
    ['23,761', 'number-ambiguous'],
    ['23.761', 'number-ambiguous'],
    ['(5)', 'number-in-parentheses'],
    ['в 4 раза', 'number-as-times'],
    ['в 2,3 раза', 'number-as-times'],
    ['4 есе', 'number-as-times'],
    ['2.3 times', 'number-as-times'],
    ['12 чел.', 'number-with-words'],
    ['20,7%', 'number-with-words'],
    ['1201)', 'cell-not-a-number'],
    ['нет', 'cell-not-a-number'],
  ];

  for (const [text, value] of READ)
    it(`reads «${text}» as ${value} and says so`, () =>
      assert.deepEqual(one(text), { figure: value, findings: [`number-written-as-text B3 ${text} ${value}`] }));

  for (const [text, code] of REFUSED)
    it(`refuses «${text}» (${code}), never as 0`, () =>
      assert.deepEqual(one(text), { figure: 'refused', findings: [`${code} B3 ${text}`] }));

  it('reads «(5)» as minus five where the release says so', () =>
    assert.deepEqual(one('(5)', 'numbers: { parentheses: negative }'), {
      figure: '-5',
      findings: ['number-written-as-text B3 (5) -5'],
    }));

  it('tells an empty cell', () => assert.deepEqual(one(undefined).findings, ['cell-empty B3']));

  it('tells every faulty cell and label of a sheet at once', () => {
    const dataset = read(TABLE, [
      sheet('1', [
        ['Population by territory, 2025'],
        [undefined, 'men', 'womn'],
        ['Abai', '1 23', 1],
        ['Akmla', 1, 1],
        ['Aktobe', 'в 4 раза', 1],
      ]),
    ]);
    assert.deepEqual(findings(dataset, 'label', 'nearest'), [
      'heading-unknown C2 womn women',
      'label-unknown A4 akmla akmola',
      'number-malformed B3',
      'number-as-times B5',
    ]);
  });
});
