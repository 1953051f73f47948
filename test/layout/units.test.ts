import assert from 'node:assert/strict';
import { figures, findings, read } from './declare.ts';
import { sheet } from './sheets.ts';

const TITLE = `title: { kk: 'халық саны', ru: 'численность населения', en: 'population' }`;
const tables = (declared: string): string => `tables:\n  main: { ${TITLE}, unit: persons, ${declared} }\n`;

describe('units', () => {
  const inUnits = (line: string, declared = '', title = 'Population, 2025'): readonly string[] => {
    const dataset = read(tables(`${declared} rows: [territory], columns: [sex, measure]`), [
      sheet(
        '1',
        [[title], [line], [undefined, 'men', '%'], ['Abai', '610.2', '49.5']].map((row) => [...row]),
      ),
    ]);
    const told = findings(dataset, 'found', 'declared', 'scale').filter((each) => !each.startsWith('number-written'));
    return told.length > 0 ? told : figures(dataset).map((figure) => figure.split(' = ')[1] ?? '');
  };

  for (const line of ['мың адам', 'тыс. человек', 'thousand people', '(тыс. чел.)', 'мың адам / тыс. человек'])
    it(`refuses «${line}» where the release declares persons`, () =>
      assert.deepEqual(inUnits(line), [`unit-differs A2 ${line} persons 1`]));

  it('reads thousands exactly where the release declares them, and leaves per cent alone', () =>
    assert.deepEqual(inUnits('тыс. человек', 'scale: 1000,'), ['610200', '49.5']));

  it('refuses units where the release declares thousands', () =>
    assert.deepEqual(inUnits('адам', 'scale: 1000,'), ['unit-differs A2 адам persons 1000']));

  it('reads the unit in the title too', () =>
    assert.deepEqual(inUnits('', '', 'Численность населения, 2025 год, тыс. человек'), [
      'unit-differs A1 Численность населения, 2025 год, тыс. человек persons 1',
    ]));

  it('takes a line of units in several languages for no heading', () =>
    assert.deepEqual(inUnits('человек (persons)'), ['610.2', '49.5']));
});
