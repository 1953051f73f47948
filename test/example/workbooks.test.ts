import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Workbook } from 'exceljs';
import { readBack, shown } from './read-back.ts';

type Grid = readonly (readonly unknown[])[];
const read = (name: string): Promise<Workbook> =>
  readBack(readFileSync(new URL(`../../input/migration/2025-12/${name}.xlsx`, import.meta.url)));

/** What a sheet shows in a rectangle, beginning with column B. */
function grid(workbook: Workbook, name: string, first: number, rows: number, columns: number): Grid {
  const sheet = workbook.getWorksheet(name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => shown(sheet, sheet.getCell(first + row, column + 2).address)),
  );
}

const number = (value: unknown): number => (typeof value === 'number' ? value : 0);

const less = (left: number, right: number): number => left - right;
const plus = (left: number, right: number): number => left + right;

/** Cell by cell; where one side is not there, the other is not there either. */
function combined(one: Grid, other: Grid, operation: (left: number, right: number) => number): Grid {
  return one.map((row, at) =>
    row.map((left, column) => {
      const right = other[at]?.[column];
      if (left === '...' || right === '...') return left === right ? '...' : 'one side only';
      return operation(number(left), number(right)) || '-';
    }),
  );
}

describe('the sheets of the example', () => {
  it('add up cell by cell over the series', async () => {
    const workbook = await read('migration-2025-12-dynamic');
    const yearly = (at: number): Grid => grid(workbook, `D${String(at).padStart(2, '0')}`, 4, 21, 26);
    const monthly = (at: number): Grid => grid(workbook, `D${at}`, 5, 21, 24);
    for (const at of [1, 4, 7, 10, 13]) assert.deepEqual(yearly(at + 2), combined(yearly(at), yearly(at + 1), less));
    for (const at of [16, 19]) assert.deepEqual(monthly(at + 2), combined(monthly(at), monthly(at + 1), less));
    for (const at of [1, 2, 3]) {
      assert.deepEqual(yearly(at), combined(yearly(at + 3), yearly(at + 12), plus));
      assert.deepEqual(yearly(at + 3), combined(yearly(at + 6), yearly(at + 9), plus));
    }
  });

  it('end, as series, with the figures of the release', async () => {
    const series = await read('migration-2025-12-dynamic');
    const release = await read('migration-2025-12');
    const ends = (from: number): readonly unknown[] =>
      [0, 1, 2].map((at) => grid(series, `D${String(from + at).padStart(2, '0')}`, 4, 1, 26)[0]?.at(-1));
    const main = grid(release, '1', 5, 9, 3);
    assert.deepEqual([1, 4, 7, 10, 13].map(ends), [main[0], main[1], main[3], main[4], main[5]]);
    const months = grid(release, '7', 6, 12, 8);
    const last = (sheet: string): readonly unknown[] | undefined => grid(series, sheet, 5, 1, 24)[0]?.slice(12);
    const column = (at: number): readonly unknown[] => months.map((row) => row[at]);
    assert.deepEqual(['D16', 'D17', 'D18', 'D19', 'D20'].map(last), [0, 2, 4, 6, 6].map(column));
  });

  it('state one total alike in every table', async () => {
    const release = await read('migration-2025-12');
    const [external, , cis, other, internal, , between, within] = grid(release, '1', 6, 8, 3);
    assert.deepEqual(grid(release, '3', 6, 1, 9)[0], [external, cis, other].flat());
    assert.deepEqual(grid(release, '4', 5, 1, 8)[0], [internal, between, within?.slice(0, 2)].flat());
    assert.deepEqual(grid(release, '5', 5, 1, 3)[0], external);
    const [arrivals, , departures, , net] = grid(release, '6', 5, 1, 5)[0] ?? [];
    assert.deepEqual([arrivals, departures, net], external);
  });
});
