import assert from 'node:assert/strict';
import { readPdf } from '../editions/pdf/reading.ts';
import { firstOf, findingsOf, press, program } from '../support/press.ts';
import { inWorkspace, Workspace, WORKBOOKS } from '../support/workspace.ts';
import type { CellValue } from '../support/xlsx.ts';

type Doubt = {
  readonly what: string;
  readonly edit: readonly [workbook: string, sheet: string, cell: string, value: CellValue];
  /** One of the findings, whole. */
  readonly says: readonly string[];
  /** The cells and codes of all findings. */
  readonly heads: readonly string[];
};

const file = 'migration-2025-12.xlsx';

const DOUBTS: readonly Doubt[] = [
  {
    what: 'a total that does not add up',
    edit: [WORKBOOKS.tables, '3', 'E6', 19473],
    says: [
      `${file} › 3 › E6   error   balance-differs`,
      '  CIS countries, net migration, Republic of Kazakhstan, 2025: stated 13,974, arrivals minus departures give 14,010 (−36).',
      '  Correct the cell named first, or the one of its partners that is wrong.',
      '  3!G6, 3!F6',
    ],
    heads: ['3 › E6 balance-differs', '3 › E6 sum-differs', '3 › E6 tables-disagree'],
  },
  {
    what: 'a net that is not arrivals minus departures',
    edit: [WORKBOOKS.tables, '6', 'F7', -1391],
    says: [
      `${file} › 6 › F7   error   balance-differs`,
      '  External migration, net migration, Republic of Kazakhstan, Russians, 2025: stated −1,391, arrivals minus departures give −1,319 (−72).',
      '  Correct the cell named first, or the one of its partners that is wrong.',
      '  6!B7, 6!D7',
    ],
    heads: ['6 › F7 balance-differs', '6 › F7 sum-differs'],
  },
  {
    what: 'two tables that disagree',
    edit: [WORKBOOKS.dynamic, 'D05', 'AA14', 714],
    says: [
      'migration-2025-12-dynamic.xlsx › D05 › AA14   error   tables-disagree',
      `  External migration, departures, Kostanay region, 2025: 714 in migration-2025-12-dynamic.xlsx D05!AA14, but 741 in ${file} 3!C16.`,
      '  Correct the table that is wrong.',
      `  ${file} 3!C16`,
    ],
    heads: ['D05 › AA14 balance-differs', 'D05 › AA14 sum-differs', 'D05 › AA14 tables-disagree'],
  },
];

describe('doubtful figures', () => {
  for (const { what, edit, says, heads } of DOUBTS) {
    it(
      `${what} makes check exit 1 and name its cell first, with the cells beside it`,
      inWorkspace(async (workspace) => {
        await workspace.edit(...edit);
        const ran = await press(workspace, ['check']);
        assert.ok(findingsOf(ran).includes(says.join('\n')), ran.out);
        const errors = findingsOf(ran).filter((finding) => finding.includes('   error   '));
        const told = errors.map((finding) => finding.replace(/^.*?› (.*?) {3}error {3}(\S+)\n.*$/s, '$1 $2'));
        assert.deepEqual([...new Set(told)], heads);
        assert.equal(ran.exit, 1);
        assert.equal((await workspace.files()).size, 0);
      }),
    );
  }

  describe('in draft and publish', () => {
    let workspace: Workspace;
    before(async () => {
      workspace = await Workspace.open();
      await workspace.edit(WORKBOOKS.tables, '1', 'B6', 23_671);
    });
    after(() => workspace.remove());

    it('publish refuses, names the cell, says how many errors are in the way and writes nothing', async () => {
      const before = await workspace.files('input');
      const { exit, out } = await program(workspace, ['publish', 'migration']);
      assert.ok(firstOf(out).startsWith(`${file} › 1 › B6   error   `), out);
      assert.match(out, /\nNot published\. Errors in the way: [1-9]\d*\. Mend them, then publish\.\n$/);
      assert.equal(exit, 1);
      assert.equal((await workspace.files()).size, 0);
      assert.deepEqual(await workspace.files('input'), before);
    });

    it('draft exits 1, yet prints, and its PDF says NOT PUBLISHABLE on every page', async () => {
      const { exit, out } = await press(workspace, ['draft', 'migration', '--lang', 'en', '--edition', 'pdf']);
      assert.ok(firstOf(out).startsWith(`${file} › 1 › B6   error   `), out);
      assert.match(out, /\nPrinted and marked: not publishable while errors remain\.\n/);
      assert.equal(exit, 1);
      const pdf = (await workspace.files('output/migration/2025-12/draft-1')).get('migration-2025-12-en.pdf');
      const { pages } = await readPdf(new Uint8Array(pdf ?? []));
      assert.ok(pages.length > 3);
      const [count] = /\d+/.exec(/Errors: \d+/.exec(out)?.[0] ?? '') ?? [];
      for (const { lines } of pages)
        assert.ok(
          lines.some((line) => line.includes(`NOT PUBLISHABLE · ${count} errors in the data`)),
          lines.join('\n'),
        );
    });

    it('the findings are kept in the record of the draft', async () => {
      const record = await workspace.text('output/migration/2025-12/draft-1/record/findings.json');
      const [first] = JSON.parse(record) as readonly Readonly<Record<string, unknown>>[];
      assert.deepEqual(
        [first?.['severity'], first?.['workbook'], first?.['sheet'], first?.['cell']],
        ['error', file, '1', 'B6'],
      );
    });
  });
});
