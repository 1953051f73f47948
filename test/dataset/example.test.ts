import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { readWorkbook } from '../../src/workbook/read.ts';
import type { Workbook } from '../../src/workbook/workbook.ts';
import { sound, templateText } from '../language/packs.ts';
import { at, contextOf, noted, read, valueOf } from './read.ts';

/** The tables of the migration release, as its definition declares them. */
function migrationTables(): string {
  const [, rest = ''] = templateText('migration/release.yaml').split(/^tables:\n/m);
  return rest.split(/^checks:/m)[0] ?? '';
}

async function opened(name: string): Promise<Workbook> {
  const bytes = readFileSync(new URL(`../../input/migration/2025-12/${name}`, import.meta.url));
  return sound(await readWorkbook(bytes, name, { witness: 'none' }));
}

describe('the example workbooks', () => {
  let dataset: Dataset;
  before(async () => {
    const context = contextOf(migrationTables());
    const workbooks = [await opened('migration-2025-12.xlsx'), await opened('migration-2025-12-dynamic.xlsx')];
    dataset = read(context, ...workbooks);
  });

  it('are read without a finding', () => assert.deepEqual(noted(dataset.findings), []));

  it('give every figure of every table', () => {
    const counts = new Map<string, number>();
    for (const { table } of dataset.observations) {
      const id = /^(yearly|monthly)/.exec(table)?.[0] ?? table;
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    const [territories, years, months] = [21, 26, 24];
    assert.deepEqual(Object.fromEntries(counts), {
      // Rows by columns as the workbook shows them.
      main: 7 * 8,
      'all-by-territory': territories * 6,
      'external-by-territory': 2 * territories * 9,
      'internal-by-territory': 2 * territories * 8,
      'external-by-country': 33 * 6,
      'external-by-ethnic-group': 17 * 5,
      'by-month': 12 * 8,
      yearly: 15 * territories * years,
      monthly: 6 * territories * months,
    });
  });

  const SPOTS: readonly (readonly [string, string, number | undefined, Readonly<Record<string, string>>])[] = [
    [
      '1',
      'B6',
      23_761,
      { flow: 'external', direction: 'arrivals', territory: 'KZ', period: '2025', measure: 'persons' },
    ],
    ['1', 'F6', 12_784, { flow: 'external', direction: 'departures', territory: 'KZ', period: '2024' }],
    ['1', 'H6', 79.3, { flow: 'external', direction: 'arrivals', period: '2025', measure: 'index' }],
    ['2', 'D9', 39_134, { flow: 'all', direction: 'net', territory: '19', period: '2025' }],
    ['3', 'E7', 461, { flow: 'cis', direction: 'arrivals', territory: '10', period: '2025' }],
    ['4', 'D5', 0, { flow: 'internal', direction: 'net', territory: 'KZ', period: '2025' }],
    ['4', 'G9', 33_126, { flow: 'interregional', direction: 'net', territory: '19', period: '2025' }],
    ['5', 'B7', 62, { flow: 'external', partner: 'ARM', direction: 'arrivals', territory: 'KZ', period: '2025' }],
    ['6', 'C6', 58.5, { ethnic: 'kazakh', direction: 'arrivals', measure: 'share', period: '2025' }],
    ['7', 'C8', 4923, { flow: 'external', direction: 'arrivals', period: '2025-M01-M03' }],
    ['7', 'B8', 1694, { flow: 'external', direction: 'arrivals', period: '2025-M03' }],
    ['D01', 'B4', 330_842, { flow: 'all', direction: 'arrivals', territory: 'KZ', period: '2000' }],
    ['D01', 'B5', undefined, { flow: 'all', direction: 'arrivals', territory: '10', period: '2000' }],
  ];
  for (const [sheet, cell, value, codes] of SPOTS)
    it(`say ${value ?? 'nothing'} in ${sheet}!${cell}`, () => {
      const observation = at(dataset.observations, sheet, cell);
      assert.equal(valueOf(observation), value);
      assert.ok(observation !== undefined);
      assert.deepEqual({ ...observation.codes, ...codes }, observation.codes);
    });
});
