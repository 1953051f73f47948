import assert from 'node:assert/strict';
import { pdfText } from '../release/read.ts';
import { press } from '../support/press.ts';
import { withoutSeries } from '../support/without-series.ts';
import { inWorkspace, WORKBOOKS } from '../support/workspace.ts';
import { withoutSheet } from '../support/xlsx.ts';

const folder = 'input/migration/2025-12';

describe('what people say of a period’s workbooks', () => {
  it(
    'closes up text, table and number of a table that is declared absent',
    inWorkspace(async (workspace) => {
      await withoutSeries(workspace);
      await workspace.rewrite(WORKBOOKS.tables, (bytes) => withoutSheet(bytes, '4'));
      await workspace.write(`${folder}/absent.yaml`, 'internal-by-territory: { reason: late, expected: 2026-02-12 }\n');
      const { exit, out } = await press(workspace, ['draft', '--lang', 'en', '--edition', 'pdf']);
      assert.equal(exit, 0, out);
      assert.match(out, /The table "internal-by-territory" is not ready \(late\); it is expected on 2026-02-12\./);
      const text = await pdfText(await workspace.read('output/migration/2025-12/draft-1/migration-2025-12-en.pdf'));
      assert.doesNotMatch(text, /interregional migration|Internal migration by territory/);
      assert.match(text, /arrivals fell by 20\.7% and departures by 40\.5%/);
    }),
  );

  it(
    'stops at a name in absent.yaml that is no table, with the nearest one',
    inWorkspace(async (workspace) => {
      await withoutSeries(workspace);
      await workspace.write(
        `${folder}/absent.yaml`,
        '\ninternal-by-territorry: { reason: late, expected: 2026-02-12 }\n',
      );
      const { exit, out } = await press(workspace, ['check']);
      assert.equal(exit, 1);
      assert.match(out, /absent\.yaml:2 {3}error {3}table-unknown/);
      assert.match(out, /Did you mean internal-by-territory\?/);
    }),
  );

  it(
    'takes the workbook that received.yaml names where two hold the same tables',
    inWorkspace(async (workspace) => {
      await withoutSeries(workspace);
      await workspace.write(`${folder}/second-delivery.xlsx`, await workspace.read(WORKBOOKS.tables));
      await workspace.edit(`${folder}/second-delivery.xlsx`, '1', 'B6', 99999);
      assert.equal((await press(workspace, ['check'])).exit, 1);
      const tables = [
        'main',
        'all-by-territory',
        'external-by-territory',
        'internal-by-territory',
        'external-by-country',
        'external-by-ethnic-group',
        'by-month',
      ];
      await workspace.write(
        `${folder}/received.yaml`,
        tables.map((table) => `${table}: migration-2025-12.xlsx\n`).join(''),
      );
      const { exit, out } = await press(workspace, ['check']);
      assert.equal(exit, 0, out);
    }),
  );
});
