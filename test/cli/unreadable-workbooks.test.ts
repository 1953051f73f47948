import assert from 'node:assert/strict';
import { findingsOf, press } from '../support/press.ts';
import { withoutSeries } from '../support/without-series.ts';
import { inWorkspace, type Workspace, WORKBOOKS } from '../support/workspace.ts';

/** An OLE container, as far as anyone looks: its directory holds one stream of the given name. */
function ole(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from(stream, 'utf16le'), 1152);
  return bytes;
}

type Case = {
  readonly what: string;
  readonly spoil: (workspace: Workspace) => Promise<void>;
  readonly says: readonly string[];
};

const file = 'migration-2025-12.xlsx';
const content = (bytes: string | Uint8Array) => (workspace: Workspace) => workspace.write(WORKBOOKS.tables, bytes);

const CASES: readonly Case[] = [
  {
    what: 'a period folder without a workbook',
    spoil: async (workspace) => {
      await workspace.remove(WORKBOOKS.tables);
      await workspace.write('input/migration/2025-12/~$migration-2025-12.xlsx', 'the lock of an open Excel');
    },
    says: [
      'input/migration/2025-12   error   workbook-none',
      '  The folder input/migration/2025-12 holds no workbook.',
      '  Put the workbooks (.xlsx) of the period there, then run again.',
    ],
  },
  {
    what: 'an empty file',
    spoil: content(''),
    says: [
      `${file}   error   workbook-empty`,
      '  The file is empty.',
      '  Ask for the workbook again; it was not copied whole.',
    ],
  },
  {
    what: 'a text file',
    spoil: content('Аумақ;2024;2025\nАбай;1;2\n'),
    says: [
      `${file}   error   workbook-is-text`,
      '  The file is text (CSV), not a workbook, whatever its name says.',
      '  Open it in Excel and save it as an Excel workbook (.xlsx).',
    ],
  },
  {
    what: 'an old .xls',
    spoil: content(ole('Workbook')),
    says: [
      `${file}   error   workbook-is-xls`,
      '  The file is a workbook of an old Excel format, Excel 97–2003 (.xls), whatever its name says.',
      '  Open it in Excel and save it as an Excel workbook (.xlsx).',
    ],
  },
  {
    what: 'an encrypted file',
    spoil: content(ole('EncryptedPackage')),
    says: [
      `${file}   error   workbook-is-encrypted`,
      '  The workbook is protected by a password: nobody can read it without.',
      '  Remove the password in Excel (File, Info, Protect Workbook), save it and run again.',
    ],
  },
];

describe('a workbook that cannot be read', () => {
  for (const { what, spoil, says } of CASES) {
    it(
      `${what} is told alone, with its file and the advice, and nothing is written`,
      inWorkspace(async (workspace) => {
        await withoutSeries(workspace);
        await spoil(workspace);
        const ran = await press(workspace, ['draft', 'migration']);
        assert.deepEqual(findingsOf(ran), [says.join('\n')]);
        assert.equal(ran.exit, 1);
        assert.equal((await workspace.files()).size, 0);
      }),
    );
  }

  it(
    'each of several is told in one run, so that they are asked for once',
    inWorkspace(async (workspace) => {
      await workspace.write(WORKBOOKS.tables, '');
      await workspace.write(WORKBOOKS.dynamic, ole('Workbook'));
      await workspace.write(WORKBOOKS.yearAgo, 'a note');
      const { exit, out } = await press(workspace, ['check']);
      assert.deepEqual(out.match(/^\S.* error .*$/gm), [
        'migration-2025-12-dynamic.xlsx   error   workbook-is-xls',
        'migration-2025-12.xlsx   error   workbook-empty',
        'migration-2024-12.xlsx   error   workbook-is-text',
      ]);
      assert.equal(exit, 1);
    }),
  );

  it(
    'a table that stands in two workbooks is told at both places, for each table',
    inWorkspace(async (workspace) => {
      await withoutSeries(workspace);
      await workspace.write('input/migration/2025-12/copy.xlsx', await workspace.read(WORKBOOKS.tables));
      const ran = await press(workspace, ['draft']);
      assert.equal(
        findingsOf(ran)[1],
        [
          `${file} › 2 › A1   error   table-twice`,
          '  This table stands twice: also in copy.xlsx, sheet 2, A1.',
          '  Keep one of them: say in received.yaml which workbook counts, or delete the table in the other.',
          '  copy.xlsx 2!A1',
        ].join('\n'),
      );
      const sheets = new Set(findingsOf(ran).map((finding) => / › (\w+) › /.exec(finding)?.[1]));
      assert.deepEqual([...sheets], ['1', '2', '3', '4', '5', '6', '7']);
      assert.equal(ran.exit, 1);
      assert.equal((await workspace.files()).size, 0);
    }),
  );
});
