import assert from 'node:assert/strict';
import { findings, read } from './declare.ts';
import { sheet } from './sheets.ts';

const TITLE = `title: { kk: 'халық саны', ru: 'численность населения', en: 'population' }`;
const tables = (declared: string): string => `tables:\n  main: { ${TITLE}, unit: persons, ${declared} }\n`;

describe('labels', () => {
  const label = (...labels: readonly string[]): readonly string[] => {
    const dataset = read(tables('rows: [territory], columns: [sex]'), [
      sheet('1', [['Population, 2025'], [undefined, 'men'], ...labels.map((text) => [text, 1])]),
    ]);
    return dataset.findings.length > 0
      ? findings(dataset, 'label', 'nearest')
      : dataset.observations.map(({ codes }) => codes['territory'] ?? '');
  };

  for (const text of [
    'г. Астана',
    'г.Астана',
    'Астана қ.',
    'Астана қаласы',
    'Astana',
    'город Астана',
    'АСТАНА ҚАЛАСЫ',
    'Астана қаласы / г. Астана',
    'Астана қаласы2)',
    'Астана\u00A0қаласы',
  ])
    it(`knows «${text}»`, () => assert.deepEqual(label(text), ['71']));

  for (const [text, code] of [
    ['Батыс Қазақстан', '27'],
    ['Западно-Казахстанская', '27'],
    ['Batys Kazakhstan', '27'],
    ['Aqmola', '11'],
    ['Шығыс  Қазақстан', '63'],
    ['Всего по республике', 'KZ'],
  ] as const)
    it(`knows «${text}»`, () => assert.deepEqual(label(text), [code]));

  it('reads «Алматы» as the region where the city stands beside it', () =>
    assert.deepEqual(label('Алматы', 'Алматы қаласы'), ['19', '75']));

  it('stops at «Алматы» where nothing says which', () =>
    assert.deepEqual(label('Алматы'), ['label-ambiguous A3 алматы']));

  it('tells all unknown labels, each with the nearest known one', () =>
    assert.deepEqual(label('Акмолинскя', 'Abai', 'Костанайска'), [
      'label-unknown A3 акмолинскя акмолинская',
      'label-unknown A5 костанайска костанайская',
    ]));
});
