import assert from 'node:assert/strict';
import { findingsOf, press } from '../support/press.ts';
import { withoutSeries } from '../support/without-series.ts';
import { inWorkspace, type Workspace, WORKBOOKS } from '../support/workspace.ts';
import { withCell, withoutColumns, withoutRow, withoutSheet, withRowCopied, type CellValue } from '../support/xlsx.ts';

type Case = {
  readonly what: string;
  readonly spoil: (workbook: Uint8Array) => Uint8Array;
  readonly says: readonly string[];
};

const file = 'migration-2025-12.xlsx';
const set = (sheet: string, cell: string, value: CellValue) => (workbook: Uint8Array) =>
  withCell(workbook, sheet, cell, value);
const aktobe = '"Ақтөбе", 2025 жылғы қаңтар-желтоқсан, келгендер';
const signs = '(«-» nil, «...» not available, «x» confidential)';

const CASES: readonly Case[] = [
  {
    what: 'a missing sheet',
    spoil: (workbook) => withoutSheet(workbook, '4'),
    says: [
      `${file}   error   table-missing`,
      '  The table "internal migration by territory" is in none of the workbooks.',
      '  Add its sheet, correct the title above the table, or declare it in absent.yaml with reason and date.',
    ],
  },
  {
    what: 'an unknown heading',
    spoil: set('2', 'C4', 'departurs'),
    says: [
      `${file} › 2 › C4   error   heading-unknown`,
      '  The heading "departurs" is unknown.',
      '  The nearest known one is "departures". Correct the heading, or add it as an alias to the code list.',
    ],
  },
  {
    what: 'an unknown label',
    // A Latin "a" where a Cyrillic one belongs.
    spoil: set('2', 'A8', 'Ақтөбa облысы'),
    says: [
      `${file} › 2 › A8   error   label-unknown`,
      '  The label "ақтөбa облысы" is unknown.',
      '  The nearest known one is "ақтөбе облысы". Correct the label, or add it as an alias to the code list.',
    ],
  },
  {
    what: 'a missing territory',
    spoil: (workbook) => withoutRow(workbook, '2', 8),
    says: [
      `${file} › 2 › A1   error   member-missing`,
      '  The table has no figures for Aktobe region.',
      '  Add the row or column, or correct the label that should name it.',
    ],
  },
  {
    what: 'a territory that does not exist',
    spoil: (workbook) => withCell(withRowCopied(workbook, '3', 26, 27), '3', 'A27', 'Алатау қаласы'),
    says: [
      `${file} › 3 › A27   error   label-unknown`,
      '  The label "алатау қаласы" is unknown.',
      '  The nearest known one is "алматы қаласы". Correct the label, or add it as an alias to the code list.',
    ],
  },
  {
    what: 'a territory that stands twice',
    spoil: (workbook) => withRowCopied(workbook, '3', 26, 27),
    says: [
      `${file} › 3 › A27   error   label-twice`,
      '  The row "Шымкент қаласы" stands twice in this table.',
      '  Delete one of the rows, or correct its label.',
      '  3!A26',
    ],
  },
  {
    what: 'text where a number belongs',
    spoil: set('2', 'B8', 'в 4 раза'),
    says: [
      `${file} › 2 › B8   error   number-as-times`,
      `  "в 4 раза" says times where a figure belongs (${aktobe}).`,
      '  Enter the index itself (4 times is 400), or the sign for "not available".',
    ],
  },
  {
    what: 'an error value where a number belongs',
    spoil: set('2', 'B8', { error: '#REF!' }),
    says: [
      `${file} › 2 › B8   error   cell-error`,
      `  The cell shows #REF! (${aktobe}).`,
      '  Mend the formula, or enter the figure.',
    ],
  },
  {
    what: 'an empty cell where a number belongs',
    spoil: set('2', 'B8', null),
    says: [
      `${file} › 2 › B8   error   cell-empty`,
      `  There is no figure for ${aktobe}.`,
      `  Enter the figure, or the sign that says why there is none ${signs}.`,
    ],
  },
  {
    what: "a table without last year's period",
    spoil: (workbook) => withoutColumns(workbook, '2', ['E', 'F', 'G']),
    says: [
      `${file} › 2 › A1   error   period-missing`,
      '  The table has no figures for 2024.',
      '  Add the columns (or rows) of this period.',
    ],
  },
];

describe('a table that cannot be read', () => {
  for (const { what, spoil, says } of CASES) {
    it(
      `${what} is told alone, with its cell and the advice, and nothing is written`,
      inWorkspace(async (workspace) => {
        await withoutSeries(workspace);
        await workspace.rewrite(WORKBOOKS.tables, spoil);
        const ran = await press(workspace, ['draft', 'migration']);
        assert.deepEqual(findingsOf(ran), [says.join('\n')]);
        assert.equal(ran.exit, 1);
        assert.equal((await workspace.files()).size, 0);
      }),
    );
  }

  it(
    'faults of several tables are told in one run, so that the workbook is mended once',
    inWorkspace(async (workspace: Workspace) => {
      await workspace.edit(WORKBOOKS.tables, '2', 'B8', 'в 4 раза');
      await workspace.edit(WORKBOOKS.tables, '5', 'C9', null);
      await workspace.edit(WORKBOOKS.dynamic, 'D04', 'A8', 'Алмата');
      const { exit, out } = await press(workspace, ['check']);
      assert.deepEqual(out.match(/^\S.* error .*$/gm), [
        `${file} › 2 › B8   error   number-as-times`,
        `${file} › 5 › C9   error   cell-empty`,
        'migration-2025-12-dynamic.xlsx › D04 › A8   error   label-unknown',
      ]);
      assert.equal(exit, 1);
    }),
  );
});
