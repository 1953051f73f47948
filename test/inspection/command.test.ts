import assert from 'node:assert/strict';
import { inWorkspace, WORKBOOKS } from '../support/workspace.ts';
import { press } from '../support/press.ts';

type Seen = {
  readonly sheets: readonly {
    readonly name: string;
    readonly range: string | null;
    readonly tables: readonly Readonly<Record<string, unknown>>[];
  }[];
  readonly findings: readonly { readonly code: string }[];
};

describe('statpress inspect', () => {
  it(
    'says as JSON which tables stand where, with their columns, unit, signs and notes',
    inWorkspace(async (workspace) => {
      const { exit, out } = await press(workspace, ['inspect', workspace.path(WORKBOOKS.tables), '--format', 'json']);
      assert.equal(exit, 0);
      const seen = JSON.parse(out) as Seen; // our own output
      assert.deepEqual(Object.keys(seen), ['sheets', 'findings']);
      const sheet = seen.sheets.find(({ name }) => name === '1');
      assert.deepEqual(Object.keys(sheet ?? {}), ['name', 'state', 'range', 'tables', 'cells']);
      assert.equal(sheet?.range, 'A1:I14');
      const { title, header, ...rest } = sheet.tables[0] ?? {};
      assert.match(String(title), /Main indicators of migration, January-December 2025/);
      assert.deepEqual((header as readonly string[]).slice(0, 2), [
        '2025 жылғы қаңтар-желтоқсан | келгендер',
        '2025 жылғы қаңтар-желтоқсан | кеткендер',
      ]);
      assert.deepEqual(rest, {
        range: 'A3:I13',
        rows: 7,
        unit: 'адам человек (persons)',
        signs: { '-': 6 },
        notes: ['¹⁾ алдын ала деректер / предварительные данные / preliminary data'],
      });
    }),
  );

  it(
    'needs neither an input folder nor a release, and shows a page without colour where there is no terminal',
    inWorkspace(async (workspace) => {
      await workspace.write('elsewhere/a.xlsx', await workspace.read(WORKBOOKS.dynamic));
      await workspace.remove('input');
      const { exit, out } = await press(workspace, ['inspect', workspace.path('elsewhere/a.xlsx')]);
      assert.equal(exit, 0);
      assert.match(out, /Sheet "D01" {2}A1:AA27, cells: \d+\n/);
      assert.match(
        out,
        / {4}A3:AA24 {3}rows: 21, columns: 26\n {4}Unit: адам человек \(persons\)\n {4}Signs: \.\.\. × 84\n {4}│ 2000, 2001, 2002,/,
      );
      assert.ok(!out.includes('\u001b'));
    }),
  );

  it(
    'exits 2 where there is no such file, 1 where the file is no workbook, each with the cause',
    inWorkspace(async (workspace) => {
      await workspace.write('notes.xlsx', 'a,b\n1,2\n');
      const missing = await press(workspace, ['inspect', workspace.path('note.xlsx')]);
      assert.deepEqual([missing.exit, missing.out], [2, '']);
      assert.match(missing.err, /There is no file ".*note\.xlsx"\. Did you mean ".*notes\.xlsx"\?/);
      const folder = await press(workspace, ['inspect', workspace.folder]);
      assert.equal(folder.exit, 2);
      const none = await press(workspace, ['inspect']);
      assert.deepEqual([none.exit, none.err.split('\n')[0]], [2, 'Usage: statpress inspect FILE']);
      const text = await press(workspace, ['inspect', workspace.path('notes.xlsx'), '--format', 'json']);
      assert.equal(text.exit, 1);
      const { sheets, findings } = JSON.parse(text.out) as Seen; // our own output
      assert.deepEqual([sheets, findings.map(({ code }) => code)], [[], ['workbook-is-text']]);
    }),
  );
});
