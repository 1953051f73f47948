import assert from 'node:assert/strict';
import { firstOf, program } from '../support/press.ts';
import { inWorkspace, WORKBOOKS } from '../support/workspace.ts';

/** The first cell of each of the three workbooks where a published number stands; the number itself, mistyped. */
const MISTYPED = [
  { what: 'arrivals of 2025', workbook: WORKBOOKS.tables, sheet: '1', cell: 'B6', value: 23_671 },
  { what: 'arrivals of 2000', workbook: WORKBOOKS.dynamic, sheet: 'D04', cell: 'B4', value: 47_424 },
  { what: 'arrivals of 2024', workbook: WORKBOOKS.yearAgo, sheet: '1', cell: 'B6', value: 29_984 },
] as const;

describe('the program, given a published number that was mistyped', () => {
  for (const { what, workbook, sheet, cell, value } of MISTYPED) {
    const name = workbook.split('/').at(-1) ?? '';
    it(
      `exits 1 and names ${name} › ${sheet} › ${cell} first (${what})`,
      inWorkspace(async (workspace) => {
        await workspace.edit(workbook, sheet, cell, value);
        const { exit, out } = await program(workspace, ['check']);
        assert.ok(firstOf(out).startsWith(`${name} › ${sheet} › ${cell}   error   `), out);
        assert.equal(exit, 1);
      }),
    );
  }
});
