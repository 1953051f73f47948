import assert from 'node:assert/strict';
import { runChecks } from '../../src/checks/run.ts';
import { toDataset, type Dataset } from '../../src/dataset/dataset.ts';
import { computeIndicators } from '../../src/indicators/compute.ts';
import { releasePeriod } from '../../src/period/period.ts';
import type { Release } from '../../src/release/release.ts';
import type { Workbook } from '../../src/workbook/workbook.ts';
import { bulletinFile, readBulletin, testRelease } from './bulletin.ts';

const POINT = releasePeriod('point', '2023-01-01');
const VINTAGE = { own: '2023-02', yearAgo: '2022-02' };

/** Known by looking at the printed bulletin: table, territory, locality, area, sex, figure. */
const PRINTED = [
  ['by-territory', 'KZ', 'whole', 'all', 'both', 19765004],
  ['by-territory', 'KZ', 'whole', 'urban', 'female', 6394440],
  ['by-territory', 'KZ', 'whole', 'rural', 'male', 3832903],
  ['by-territory', '19', 'whole', 'all', 'both', 1505984],
  ['by-territory', '75', 'whole', 'all', 'both', 2161695],
  ['by-district', '10', '10.03', 'all', 'both', 14058],
  ['by-district', '71', '71.02', 'urban', 'both', undefined],
  ['by-settlement', '10', '10.01.02', 'urban', 'male', 243],
] as const;

describe('the bulletin of the population on 1 January 2023, read by declaration alone', function () {
  let release: Release;
  let workbook: Workbook;
  let dataset: Dataset;
  const read = (workbooks: readonly Workbook[]): Dataset => {
    assert.ok(POINT);
    const deliveries = [{ workbooks, period: POINT, vintage: VINTAGE, absent: new Set<string>() }];
    return toDataset(deliveries, { ...release, period: POINT });
  };

  before(async function () {
    const file = bulletinFile();
    if (file === undefined) return this.skip();
    release = await testRelease('population');
    workbook = await readBulletin(file);
    dataset = read([workbook]);
  });

  it('yields every figure of its three tables and nothing to complain of', () => {
    assert.deepEqual(dataset.findings, []);
    const rows = ['by-territory', 'by-district', 'by-settlement'].map(
      (table) => dataset.observations.filter((observation) => observation.table === table).length / 9,
    );
    assert.deepEqual(rows, [21, 241, 485]);
  });

  it('names all twenty territories in each table', () => {
    for (const table of ['by-territory', 'by-district', 'by-settlement']) {
      const here = dataset.observations.filter((observation) => observation.table === table);
      const codes = new Set(here.map(({ codes: { territory } }) => territory));
      assert.equal(codes.size, 21, table);
    }
  });

  it('puts every figure on 1 January 2023, a point in time', () => {
    assert.deepEqual([...new Set(dataset.observations.map(({ codes }) => codes['period']))], ['2023-01-01']);
  });

  it('reads the printed figures under their codes, «of which» columns too', () => {
    for (const [table, territory, locality, area, sex, figure] of PRINTED) {
      if (figure === undefined) continue;
      const codes = { territory, locality, area, sex, period: '2023-01-01' };
      const found = dataset.index.get(codes).find((observation) => observation.table === table);
      assert.deepEqual(found?.value, { kind: 'number', value: figure }, `${table} ${territory} ${area} ${sex}`);
    }
  });

  it('reads its sign «-» as nil, never as a number', () => {
    const signs = dataset.observations.filter(({ value }) => value.kind === 'sign');
    assert.equal(signs.length, 9 + 465 + 1194);
    assert.ok(signs.every(({ value }) => value.kind === 'sign' && value.sign === 'nil'));
  });

  it('tells districts of one name apart by the territory they lie in', () => {
    const abai = ['10.03', '35.07', '79.01'].map(
      (locality) =>
        dataset.index
          .get({ territory: locality.slice(0, 2), locality, area: 'all', sex: 'both', period: '2023-01-01' })
          .map(({ place }) => place.cell)[0],
    );
    assert.deepEqual(abai, ['B12', 'B127', 'B264']);
  });

  it('finds that all sums hold but for one town, whose cells it names', () => {
    const findings = runChecks(dataset, release.checks, (dimension) =>
      release.lists.get(release.dimensions[dimension]?.codes ?? ''),
    );
    // The bulletin itself: the town of Karaganda has 515,625 inhabitants, its administration, which includes it, 515,616.
    assert.deepEqual(
      findings.map(({ code, place, facts: { stated, computed, result } }) => [code, place, stated, computed, result]),
      ['E', 'F', 'G'].map((column, at) => [
        'sum-differs',
        { workbook: 'bns-population-2023.xlsx', sheet: '03', cell: `${column}233` },
        ['515616', '239500', '276116'][at],
        ['515625', '239505', '276120'][at],
        `03!${column}232`,
      ]),
    );
  });

  it('computes indicators of a point in time', () => {
    assert.ok(POINT);
    const { figures, findings } = computeIndicators(dataset, release.indicators, {
      period: POINT,
      vintages: { own: VINTAGE.own, base: VINTAGE.yearAgo },
      list: (dimension) => release.lists.get(release.dimensions[dimension]?.codes ?? ''),
      smallBase: 100,
    });
    assert.deepEqual(findings, []);
    assert.deepEqual(figures.get('population/71/all/both')?.value, { kind: 'number', value: 1354435 });
  });

  it('stops at a district that stands under another region, with its cell', () => {
    const moved = {
      ...workbook,
      sheets: workbook.sheets.map((sheet) =>
        sheet.name !== '02'
          ? sheet
          : {
              ...sheet,
              rows: sheet.rows.map(({ row, cells }) => ({
                row,
                cells: cells.map((cell) =>
                  row === 10 && cell.column === 1
                    ? { ...cell, content: { kind: 'text' as const, text: 'Көкшетау қ.ә.' } }
                    : cell,
                ),
              })),
            },
      ),
    };
    assert.deepEqual(
      read([moved]).findings.map(({ code, place }) => [code, place]),
      [['label-misplaced', { workbook: 'bns-population-2023.xlsx', sheet: '02', cell: 'A10' }]],
    );
  });
});
