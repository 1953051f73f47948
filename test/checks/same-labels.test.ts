import assert from 'node:assert/strict';
import { readChecks } from '../../src/checks/definition.ts';
import { runChecks } from '../../src/checks/run.ts';
import { parseYaml } from '../../src/definition/yaml.ts';
import { contextOf, read } from '../dataset/read.ts';
import { workbook, type Drawing } from '../dataset/sheets.ts';
import { sound } from '../language/packs.ts';
import { list } from './figures.ts';

const TABLES = `
  by-country:
    title: { kk: 'сыртқы көші-қон елдер бойынша', ru: 'внешняя миграция по странам', en: 'external migration by country' }
    codes: { flow: external }
    rows: [partner]
    columns: [period, direction]
    total: { partner: world }
    unit: persons
    stub: 2
  by-group:
    title: { kk: 'сыртқы көші-қон этностар бойынша', ru: 'внешняя миграция по этносам', en: 'external migration by group' }
    codes: { flow: external }
    rows: [ethnic]
    columns: [period, direction]
    total: { ethnic: all-groups }
    unit: persons
`;
const [KK, RU, EN] = ['Сыртқы көші-қон елдер бойынша', 'Внешняя миграция по странам', 'External migration by country'];
const table = (title: string, kk: string, ru: string): Drawing => ({
  name: '5',
  rows: [[title], [null, null, '2025 год'], [null, null, 'прибыло'], ['Барлығы', 'Всего', 23_761], [kk, ru, 19_437]],
});

describe('same-labels', () => {
  const context = contextOf(TABLES);
  const found = (title: string, kk = 'Өзбекстан', ru = 'Узбекистан'): readonly string[] => {
    const dataset = read(context, workbook(table(title, kk, ru)));
    assert.ok(dataset.observations.length > 0);
    const declared = sound(readChecks(sound(parseYaml('checks:\n  labels: { same-labels: all }\n', 'release.yaml'))));
    return runChecks(dataset, declared, list).map(({ code, severity, place, related, facts }) => {
      const cell = place !== undefined && 'cell' in place ? place.cell : '';
      return [
        severity,
        code,
        cell,
        ...related.map((other) => `+${other.cell}`),
        `${facts['means']} ${facts['meant']}`,
      ].join(' ');
    });
  };
  const CASES: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ['lets three languages be that say the same', [`${KK}\n${RU}\n${EN}`], []],
    ['lets a language be that it does not know', [`${KK}\n${RU}\nMigration externe par pays`], []],
    [
      'tells a title that names another table',
      [`Сыртқы көші-қон елдер бойынша\nВнешняя миграция по этносам`],
      ['warning labels-disagree A1 by-group by-country'],
    ],
    [
      'tells a title that names another year',
      [`${KK}, 2025 жыл\n${RU}, 2024 год`],
      ['warning labels-disagree A1 2024 2025'],
    ],
    ['lets one language leave out the year', [`${KK}, 2025 жыл\n${RU}`], []],
    [
      'tells a row whose two columns of labels name two countries',
      [RU, 'Өзбекстан', 'Россия'],
      ['warning labels-disagree B5 +A5 RUS UZB'],
    ],
    ['lets a part stand beside its whole', [RU, 'ТМД елдері', 'Узбекистан'], []],
  ];
  for (const [name, [title = '', kk, ru], findings] of CASES)
    it(name, () => assert.deepEqual(found(title, kk, ru), findings));
});
